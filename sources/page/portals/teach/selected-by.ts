import { findPart, headOver, titleOf } from '../find-part.ts';
import { keptWords } from '../known-words.ts';
import type { PageOrder } from '../page-order.ts';
import type { PortalPart } from '../portal.ts';
import { plainTitle } from '../title-words.ts';
import { type Named, ownSelectors, selectorsOf } from './selectors-of.ts';

/** How an element is found again. */
export type Selected = Pick<PortalPart, 'selector' | 'under' | 'words'>;

/** The shape that headings and texts of the sections share. */
export type Pattern = { heading: string; text: string };

/** By a value that says what it is: `data-part="outcomes"`, `#section-f`. */
export function byValue(
  element: Element,
  order: PageOrder,
  proper: ReadonlySet<string>,
): Selected | undefined {
  return selectorsOf(element, proper)
    .filter(({ by }) => by === 'value')
    .map(({ selector }) => ({ selector }))
    .find((one) => isExactly(findPart(one, order), [element]));
}

/** By the words of the heading it stands under. */
export function byHeading(
  heading: Element | undefined,
  text: Element,
  others: readonly Element[],
  order: PageOrder,
  proper: ReadonlySet<string>,
  pattern: Pattern | undefined,
): Selected | undefined {
  const words = heading && keptWords(plainTitle(titleOf(heading)));
  if (!heading || !words) return undefined;
  const heads = [...(pattern ? [pattern.heading] : []), ...shapes(heading, proper)];
  const texts = [...(pattern ? [pattern.text] : []), ...shapes(text, proper)];
  for (const head of heads) {
    const all = findPart({ selector: head }, order) ?? [];
    if (!all.includes(heading) || headOver(text, all, order) !== heading) continue;
    for (const selector of [...besides(heading, head, text, proper), ...texts]) {
      const one: Selected = { selector, under: { selector: head, words } };
      const found = findPart(one, order) ?? [];
      if (
        found.includes(text) &&
        !others.some((other) => found.some((each) => each === other || each.contains(other)))
      )
        return one;
    }
  }
  return undefined;
}

/** By itself: a class or role that nothing else has. */
export function byItself(
  element: Element,
  order: PageOrder,
  proper: ReadonlySet<string>,
): Selected | undefined {
  const own = selectorsOf(element, proper).find(({ selector }) =>
    isExactly(findPart({ selector }, order), [element]),
  );
  return own && { selector: own.selector };
}

/** By which of the headings it stands under: their words may not be kept, but templates keep their order. */
export function byOrder(
  heading: Element | undefined,
  text: Element,
  others: readonly Element[],
  order: PageOrder,
  pattern: Pattern | undefined,
): Selected | undefined {
  if (!heading || !pattern) return undefined;
  const heads = findPart({ selector: pattern.heading }, order) ?? [];
  const under = { selector: pattern.heading, nth: heads.indexOf(heading) + 1, of: heads.length };
  if (under.nth === 0 || headOver(text, heads, order) !== heading) return undefined;
  const one: Selected = { selector: pattern.text, under };
  const found = findPart(one, order) ?? [];
  const isSafe = !others.some((other) => found.some((each) => each === other || each.contains(other)));
  return found.includes(text) && isSafe ? one : undefined;
}

/** Values tell one part from its neighbours; a shape is what they share. */
export function isShape({ by }: Named): boolean {
  return by !== 'value' && by !== 'place';
}

/**
 * Where heading and text stand in one row and the text has no name of its own, the section is all that stands between
 * this heading and the next: paragraphs, lists and tables alike.
 */
function besides(heading: Element, head: string, text: Element, proper: ReadonlySet<string>): string[] {
  const parent = text.parentElement;
  const isNamed = ownSelectors(text, proper).some(({ by }) => by !== 'tag');
  if (!parent || parent !== heading.parentElement || isNamed || /[\s>]/.test(head)) return [];
  return ownSelectors(parent, proper).map(({ selector }) => `${selector} > :not(${head})`);
}

/** Selectors that an element shares with its like, best first. */
export function shapes(element: Element, proper: ReadonlySet<string>): string[] {
  return selectorsOf(element, proper)
    .filter(isShape)
    .map(({ selector }) => selector);
}

/** Whether exactly these were found. */
export function isExactly(found: Element[] | undefined, wanted: readonly Element[]): boolean {
  return (
    found !== undefined &&
    found.length === wanted.length &&
    wanted.every((element) => found.includes(element))
  );
}
