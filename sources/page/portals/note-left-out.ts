import { sectionTitle } from '../../../plan/corrections/section-names.ts';
import { type SectionId, sectionIds } from '../../../plan/plan.ts';
import { titleOf } from './find-part.ts';
import type { PortalInUse } from './use-portal.ts';

/** A text as the page's reader gives it, as far as it says which section it is. */
type Read = { text: string; taught?: readonly SectionId[] };

/**
 * Names the sections whose headings stand only in what the description says is no part of the plan. A portal that was
 * changed may show the plan under the name its comments had: then the plan was left out, and must not count as missing.
 */
export function noteLeftOut(use: PortalInUse, blocks: readonly Read[]): void {
  const found = new Set(blocks.flatMap(({ text, taught }) => [...sectionsOf(text), ...(taught ?? [])]));
  const left = new Set<SectionId>();
  for (const [element, { is }] of use.marks) {
    if (is !== 'not-plan') continue;
    for (const heading of element.querySelectorAll('h1,h2,h3,h4,h5,h6,legend,summary,[role=heading]'))
      for (const section of sectionsOf(titleOf(heading))) if (!found.has(section)) left.add(section);
  }
  for (const section of left) use.notVisited.push({ where: sectionTitle(section), why });
}

/** "Section F", "SECTION H: social care provision": the sections that a heading's own letter names. */
function sectionsOf(text: string): SectionId[] {
  const letter = /^\s*section\s+([A-K][12]?)\b/i.exec(text)?.[1]?.toUpperCase();
  return letter === undefined
    ? []
    : sectionIds.filter((id) => id === letter || id.replace(/\d/, '') === letter);
}

const why =
  'A heading of this section stands in a part of the page that was taught as no part of the plan, so it was not read. If it is the plan, the portal has changed: teach it again.';
