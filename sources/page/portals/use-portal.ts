import type { NotVisited } from '../../../plan/block.ts';
import { sectionTitle } from '../../../plan/corrections/section-names.ts';
import { type SectionId, sectionIds } from '../../../plan/plan.ts';
import { addressFits } from './address-fits.ts';
import { findPart } from './find-part.ts';
import { pageOrder } from './page-order.ts';
import type { Portal, PortalPart } from './portal.ts';

/** What a portal's description says of one element of the page at hand. */
export type PartMark = { part: PortalPart; is: PortalPart['is']; sections?: SectionId[] };

/** A portal's description laid on a page: which elements it names, and what no longer fits. */
export type PortalInUse = {
  portal: Portal;
  marks: Map<Element, PartMark>;
  /** Sections are told by the description, so text outside them belongs to none of them. */
  tells: boolean;
  /** Something of the description stands on the page. */
  applies: boolean;
  /** What stands on the page only while nobody is signed in was found. */
  isSignedOut: boolean;
  /** Links to the plan as a file. */
  links: Element[];
  /** What has changed, is still loading or is signed out, each with a sentence. */
  notVisited: NotVisited[];
};

/**
 * The description that fits a page, laid on it; undefined where none fits its address. Of several, the one whose parts
 * are found best. A part that is not found as often as expected is left to the general reader, and said so.
 */
export function usePortal(document: Document, portals: readonly Portal[]): PortalInUse | undefined {
  const address = document.location;
  const fitting = address ? portals.filter(({ addresses }) => addressFits(addresses, address)) : [];
  if (fitting.length === 0) return undefined;
  const order = pageOrder(document);
  const laid = fitting.map((portal) => layOn(portal, (part) => findPart(part, order)));
  return laid.toSorted((one, other) => other.marks.size - one.marks.size)[0];
}

function layOn(portal: Portal, find: (part: PortalPart) => Element[] | undefined): PortalInUse {
  const use: PortalInUse = {
    portal,
    marks: new Map(),
    tells: false,
    applies: false,
    isSignedOut: false,
    links: [],
    notVisited: [],
  };
  const gone: PortalPart[] = [];
  // What is not the plan goes first: a section's pattern may take in the comments that stand in its row.
  const isOut = ({ is }: PortalPart) => is === 'not-plan';
  for (const part of [...portal.parts.filter(isOut), ...portal.parts.filter((one) => !isOut(one))]) {
    const found = find(part);
    const times = found?.length ?? 0;
    if (times > 0) use.applies = true;
    if (times === 0 && part.sections && part.expect.least > 0) gone.push(part);
    else if (found === undefined || times < part.expect.least || times > part.expect.most)
      use.notVisited.push({ where: whereOf(part), why: changed(part, times) });
    else if (part.is === 'signed-out') {
      if (times === 0) continue;
      use.isSignedOut = true;
      use.notVisited.push({ where: rest, why: signedOut });
    } else if (part.is === 'loading') {
      const where = part.sections ? whereOf(part) : `${rest} (${part.name})`;
      if (times > 0) use.notVisited.push({ where, why: stillComing });
    } else if (part.is === 'document-link') use.links.push(...found);
    else
      for (const element of found)
        if (!use.marks.has(element))
          use.marks.set(element, { part, is: part.is, ...(part.sections && { sections: part.sections }) });
  }
  use.notVisited.unshift(...goneFrom(portal, gone));
  use.tells = [...use.marks.values()].some(({ sections }) => sections !== undefined);
  return use;
}

/** Sections that are not found: each by itself, or in one sentence where none of those that were taught is there. */
function goneFrom({ name, parts }: Portal, gone: PortalPart[]): NotVisited[] {
  const all = parts.filter(({ is, sections, expect }) => sections && is !== 'heading' && expect.least > 0);
  if (gone.length < 2 || gone.length < all.length)
    return gone.map((part) => ({ where: whereOf(part), why: changed(part, 0) }));
  const sections = sectionIds.filter((id) => gone.some((part) => part.sections?.includes(id)));
  const letters = sections.join(', ').replace(/, (\w+)$/, ' and $1');
  const where = `${sections.length > 1 ? 'Sections' : 'Section'} ${letters}: as taught of “${name}”`;
  return [{ where, why: allGone }];
}

/** A section by its full name, so that its absence is told as not read rather than missing; else the part's own name. */
function whereOf({ name, sections }: PortalPart): string {
  return sections ? sectionWords(sections) : name;
}

/** "Section F: Special educational provision". */
export function sectionWords(sections: readonly SectionId[]): string {
  const [first] = sections;
  if (first === undefined) return 'No section';
  return sections.length === 1 ? sectionTitle(first) : `Sections ${sections.join(', ')}`;
}

function changed({ name, expect: { least, most } }: PortalPart, times: number): string {
  const expected = least === most ? inTimes(least) : `${least} to ${inTimes(most)}`;
  return `This portal has changed since it was taught: “${name}” was expected ${expected} and found ${inTimes(times)}. The page was read in the general way there.`;
}

function inTimes(count: number): string {
  return `${count} ${count === 1 ? 'time' : 'times'}`;
}

/** Any section may still come there, so none of those that were not found counts as missing. */
const rest = 'the rest of the page';

const allGone =
  'None of the sections that were taught of this portal stands on this page. If it shows the plan, the portal has changed since it was taught: look at what was read, and teach it again. The page was read in the general way.';
const signedOut =
  'The portal has signed you out, so what is read here may not be the plan. Sign in again on the page, then read again.';
const stillComing =
  'The page was still loading this part when it was read. Wait until it is there, then read again.';
