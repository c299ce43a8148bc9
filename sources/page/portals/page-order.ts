import { insideOf } from '../read-frame.ts';
import { isElement, isFrame } from '../nodes.ts';

/** All elements of a page in reading order, those of open shadow roots and same-origin frames in their place. */
export type PageOrder = {
  roots: (Document | ShadowRoot)[];
  /** An element's number in reading order; undefined for what is not in the page. */
  numberOf: (element: Element) => number | undefined;
};

/** More frames and shadow roots than this are advertising, or frames that hold themselves. */
const mostRoots = 500;

/** Numbers a page's elements, once for each reading that goes by a portal's description. */
export function pageOrder(document: Document): PageOrder {
  const numbers = new Map<Element, number>();
  const roots: PageOrder['roots'] = [];
  const walk = (root: Document | ShadowRoot) => {
    if (roots.length >= mostRoots) return;
    roots.push(root);
    for (const element of root.querySelectorAll('*')) {
      numbers.set(element, numbers.size);
      if (element.shadowRoot) walk(element.shadowRoot);
      const inside = isElement(element) && isFrame(element) ? insideOf(element) : undefined;
      if (inside && inside !== root) walk(inside);
    }
  };
  walk(document);
  return { roots, numberOf: (element) => numbers.get(element) };
}
