import type { Walk, Within } from '../walk-state.ts';
import { type PartMark, type PortalInUse, sectionWords } from './use-portal.ts';

/**
 * Reads an element that the portal's description names: comments are passed over, headings head, texts take their
 * sections. `read` reads it as the general reader would, wherever on the page it stands.
 */
export function readMarked(
  walk: Walk,
  element: HTMLElement,
  { is, sections }: PartMark,
  around: Within,
  read: (within: Within) => void,
): void {
  if (is === 'not-plan') return;
  walk.walked.reached.add(element);
  const within: Within = { ...around, furniture: false };
  if (sections) within.taught = sections;
  if (is === 'heading') Object.assign(within, { heading: true, level: 2 });
  if (is === 'outcome-card') within.item = { used: false };
  walk.apart(around, within, () => (is === 'heading' ? walk.inside(element, within) : read(within)));
}

/** Whether the description names parts inside these elements: they are texts of their own and no cells of one table. */
export function isToldApart(portal: PortalInUse | undefined, elements: readonly Element[]): boolean {
  return [...(portal?.marks.keys() ?? [])].some((part) => elements.some((each) => each.contains(part)));
}

/** Names the taught sections that stand in the page and were not shown: closed by a control that nobody knows. */
export function noteUnreached(use: PortalInUse, reached: ReadonlySet<Element>): void {
  const named = new Set<string>();
  for (const [element, { is, sections }] of use.marks) {
    if (!sections || is === 'heading' || reached.has(element)) continue;
    const inside = [...use.marks].some(
      ([other]) => other !== element && other.contains(element) && reached.has(other),
    );
    if (!inside) named.add(sectionWords(sections));
  }
  for (const where of named) use.notVisited.push({ where, why: notShown });
}

const notShown =
  'This section is in the page and was not shown when the page was read. Open it on the page, then read again.';
