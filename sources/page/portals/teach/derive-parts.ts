import type { SectionId } from '../../../../plan/plan.ts';
import { findPart, headOver, titleOf } from '../find-part.ts';
import { keptWords } from '../known-words.ts';
import type { PageOrder } from '../page-order.ts';
import type { PortalPart } from '../portal.ts';
import { plainTitle } from '../title-words.ts';
import {
  byHeading,
  byItself,
  byOrder,
  byValue,
  isExactly,
  isShape,
  type Pattern,
  type Selected,
  shapes,
} from './selected-by.ts';
import { properWordsOf } from './stable-names.ts';
import { type Named, placeOf, selectorsOf } from './selectors-of.ts';

/** What somebody pointed at and said it is. `sections` of a part of the plan; none for what is no part of it. */
export type Taught = { heading?: Element; text: Element; sections: SectionId[] };

/** Elements that look like the headings and texts pointed at, and have no name yet. */
export type Alike = { heading: Element; text: Element };

/** The description that follows from what was pointed at, and what else is of the same kind on this page. */
export type Derived = { parts: PortalPart[]; alike: Alike[] };

/** A part may come this many times more often on another plan's page than on the one it was taught on. */
const roomToGrow = 4;
/** And at least this often, since some plans have many outcomes. */
const leastRoom = 12;

/**
 * Finds for each thing pointed at the selector that is likeliest to last and to fit the other plans of the portal: by
 * values and roles first, then by the heading's own words, classes and tags, by its place in a row only where nothing
 * else tells. `around`: the page's text, to tell names from other words.
 */
export function deriveParts(taught: readonly Taught[], order: PageOrder, around: string): Derived {
  const proper = properWordsOf(around);
  const pattern = commonPattern(taught, order, proper);
  const parts: PortalPart[] = [];
  for (const one of taught) {
    parts.push(
      ...(one.sections.length > 0
        ? sectionParts(one, taught, order, proper, pattern)
        : leftOut(one, taught, order, proper, pattern)),
    );
  }
  return { parts: distinct(parts), alike: pattern ? alikeTo(taught, order, pattern) : [] };
}

/** The selectors that fit most of the headings and texts pointed at; undefined where no heading was. */
function commonPattern(
  taught: readonly Taught[],
  order: PageOrder,
  proper: ReadonlySet<string>,
): Pattern | undefined {
  const pairs = taught.flatMap(({ heading, text, sections }) =>
    heading && sections.length > 0 ? [{ heading, text }] : [],
  );
  const [first] = pairs;
  if (!first) return undefined;
  const headings = pairs.map(({ heading }) => heading);
  const texts = pairs.map(({ text }) => text);
  const heading = fittingMost(selectorsOf(first.heading, proper).filter(isShape), headings, texts, order);
  const text = fittingMost(selectorsOf(first.text, proper).filter(isShape), texts, headings, order);
  return heading && text ? { heading, text } : undefined;
}

/** The first selector that names the most of the wanted elements and none of the unwanted. */
function fittingMost(
  named: Named[],
  wanted: readonly Element[],
  unwanted: readonly Element[],
  order: PageOrder,
): string | undefined {
  let best: { selector: string; fits: number } | undefined;
  for (const { selector } of named) {
    const found = new Set(findPart({ selector }, order));
    if (unwanted.some((element) => found.has(element))) continue;
    const fits = wanted.filter((element) => found.has(element)).length;
    if (fits > (best?.fits ?? 0)) best = { selector, fits };
  }
  return best?.selector;
}

/** The part for a section's text, and one for its heading where there is one. */
function sectionParts(
  { heading, text, sections }: Taught,
  taught: readonly Taught[],
  order: PageOrder,
  proper: ReadonlySet<string>,
  pattern: Pattern | undefined,
): PortalPart[] {
  const name = sections.map((id) => `Section ${id}`).join(', ');
  const others = taught.flatMap((one) =>
    // What is not the plan goes before the sections it may stand in.
    one.text === text || one.sections.length === 0 ? [] : [one.text, ...(one.heading ? [one.heading] : [])],
  );
  const by: Selected = byValue(text, order, proper) ??
    byHeading(heading, text, others, order, proper, pattern) ??
    byItself(text, order, proper) ??
    byOrder(heading, text, others, order, pattern) ?? { selector: placeOf(text, proper).selector };
  const found = findPart(by, order)?.length ?? 1;
  const own: PortalPart = {
    name,
    is: 'section',
    sections,
    ...by,
    expect: {
      least: 1,
      most: by.under === undefined ? 1 : Math.max(leastRoom, found * roomToGrow),
    },
  };
  return heading && !text.contains(heading)
    ? [...headingPart(heading, text, sections, order, proper, pattern), own]
    : [own];
}

function headingPart(
  heading: Element,
  text: Element,
  sections: SectionId[],
  order: PageOrder,
  proper: ReadonlySet<string>,
  pattern: Pattern | undefined,
): PortalPart[] {
  const words = keptWords(plainTitle(titleOf(heading)));
  const candidates = [...(pattern ? [pattern.heading] : []), ...shapes(heading, proper)];
  const told = words
    ? candidates
        .map((selector): Selected => ({ selector, words }))
        .find((one) => isExactly(findPart(one, order), [heading]))
    : undefined;
  const by = told ?? byValue(heading, order, proper);
  if (!by || heading.contains(text)) return [];
  const name = `Heading of ${sections.map((id) => `Section ${id}`).join(', ')}`;
  // Where a heading goes, its text goes with it and is told of: once is enough.
  return [{ name, is: 'heading', sections, ...by, expect: { least: 0, most: leastRoom } }];
}

/**
 * What is no part of the plan: everything of the same look, as long as no section would go with it; where it looks like
 * the sections, what stands under the same heading.
 */
function leftOut(
  { heading, text }: Taught,
  taught: readonly Taught[],
  order: PageOrder,
  proper: ReadonlySet<string>,
  pattern: Pattern | undefined,
): PortalPart[] {
  const kept = taught
    .filter(({ sections }) => sections.length > 0)
    .flatMap((one) => [one.text, ...(one.heading ? [one.heading] : [])]);
  const isSafe = (found: readonly Element[]) =>
    !found.some((each) => kept.some((other) => each === other || each.contains(other)));
  const alike = selectorsOf(text, proper).find(({ selector, by }) => {
    const found = findPart({ selector }, order) ?? [];
    return by !== 'tag' && found.includes(text) && isSafe(found);
  });
  const by: Selected = (heading && byHeading(heading, text, kept, order, proper, pattern)) ??
    (alike && { selector: alike.selector }) ??
    byItself(text, order, proper) ??
    byOrder(heading, text, kept, order, pattern) ?? { selector: placeOf(text, proper).selector };
  const found = findPart(by, order)?.length ?? 1;
  const expect = { least: 0, most: Math.max(leastRoom, found * roomToGrow) };
  const own: PortalPart = { name: 'Not part of the plan', is: 'not-plan', ...by, expect };
  const over =
    heading && !text.contains(heading) ? headingPart(heading, text, [], order, proper, pattern) : [];
  return [...over.map(({ sections: _, ...part }) => ({ ...part, name: own.name, is: own.is })), own];
}

/** Headings of the shared shape that nobody has named, each with the first text of the shared shape under it. */
function alikeTo(taught: readonly Taught[], order: PageOrder, { heading, text }: Pattern): Alike[] {
  const heads = findPart({ selector: heading }, order) ?? [];
  const texts = findPart({ selector: text }, order) ?? [];
  const named = new Set(taught.flatMap((one) => (one.heading ? [one.heading, one.text] : [one.text])));
  return heads.flatMap((head) => {
    if (named.has(head)) return [];
    const under = texts.find((each) => headOver(each, heads, order) === head);
    return under && !named.has(under) ? [{ heading: head, text: under }] : [];
  });
}

/** Each selector once, and names that tell parts apart. */
function distinct(parts: PortalPart[]): PortalPart[] {
  const seen = new Set<string>();
  const kept = parts.filter((part) => {
    const key = JSON.stringify([part.is, part.selector, part.under, part.words, part.sections]);
    return seen.has(key) ? false : seen.add(key);
  });
  const counts = new Map<string, number>();
  return kept.map((part) => {
    const times = (counts.get(part.name) ?? 0) + 1;
    counts.set(part.name, times);
    return times === 1 ? part : { ...part, name: `${part.name} (${times})` };
  });
}
