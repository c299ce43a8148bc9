import { single } from '../nodes.ts';
import type { PageOrder } from './page-order.ts';
import type { PortalPart } from './portal.ts';
import { saysWords } from './title-words.ts';

/** Headings and elements that are looked through for one part: more are no sections, and would keep the page busy. */
const mostHeads = 500;
const mostFound = 5000;

/** The elements of a page that a part's selector names; undefined where the browser does not know such a selector, or it names half the page. */
export function findPart(
  part: Pick<PortalPart, 'selector' | 'under' | 'words'>,
  order: PageOrder,
): Element[] | undefined {
  const found = select(part.selector, order);
  const heads = part.under && select(part.under.selector, order);
  if (!found || found.length > mostFound || (part.under && (!heads || heads.length > mostHeads)))
    return undefined;
  const { words, under } = part;
  const own = words === undefined ? found : found.filter((element) => saysWords(titleOf(element), words));
  const kept = outermost(own);
  if (!under || !heads) return kept;
  return kept.filter((element) => {
    const head = headOver(element, heads, order);
    if (head === undefined) return false;
    if ('words' in under) return saysWords(titleOf(head), under.words);
    return heads.length === under.of && heads[under.nth - 1] === head;
  });
}

/** The heading that an element stands under: the first inside it, else the last before it. */
export function headOver(element: Element, heads: readonly Element[], order: PageOrder): Element | undefined {
  const inside = heads.find((head) => element !== head && element.contains(head));
  if (inside) return inside;
  const at = order.numberOf(element) ?? -1;
  return heads.findLast((head) => (order.numberOf(head) ?? at) < at && !head.contains(element));
}

/** A heading's words as they are shown, those only for screen readers included. */
export function titleOf(element: Element): string {
  return single(element.textContent);
}

function select(selector: string, { roots }: PageOrder): Element[] | undefined {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    // A selector from a file that this browser does not know: the part then counts as changed, with a sentence.
    return undefined;
  }
}

/** Of elements inside each other only the outer ones: a pattern may match a card and a card in it. */
function outermost(elements: Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}
