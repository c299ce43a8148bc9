import type { PointerKey } from '../../platform/calls.ts';
import { aroundOf, isElement, isFrame } from '../../sources/page/nodes.ts';
import { insideOf } from '../../sources/page/read-frame.ts';
import { textOf } from './told-by.ts';

/** The keys that are heard while somebody points. */
export const pointerKeys: readonly PointerKey[] = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Enter',
  'Escape',
];

/** Where an arrow key leads from an element: up to what is around it, down into it, left and right beside it; itself where nothing is. */
export function step(from: HTMLElement, key: PointerKey, host: Element): HTMLElement {
  switch (key) {
    case 'ArrowUp':
      return aroundIn(from) ?? from;
    case 'ArrowDown':
      return childrenOf(from, host)[0] ?? from;
    case 'ArrowLeft':
      return beside(from, -1, host);
    case 'ArrowRight':
      return beside(from, 1, host);
    case 'Enter':
    case 'Escape':
      return from;
  }
}

/** The element around, out of a shadow root or a frame; none above the page's body. */
export function aroundIn(element: HTMLElement): HTMLElement | undefined {
  if (element.localName === 'body' || element.localName === 'html') {
    const frame = element.ownerDocument.defaultView?.frameElement;
    return frame && isElement(frame) ? frame : undefined;
  }
  const around = aroundOf(element);
  if (!around || !isElement(around) || around === document.body) return undefined;
  return around.localName === 'body' ? (aroundIn(around) ?? undefined) : around;
}

/** The next shown element in that direction; where the row ends, the row around goes on. */
function beside(from: HTMLElement, by: 1 | -1, host: Element): HTMLElement {
  for (let at: HTMLElement | undefined = from; at; at = aroundIn(at)) {
    const around: HTMLElement | undefined =
      aroundIn(at) ?? (at.ownerDocument === document ? document.body : undefined);
    const row = around ? childrenOf(around, host) : [];
    const found = row[row.indexOf(at) + by];
    if (row.includes(at) && found) return found;
  }
  return from;
}

/** The shown elements with words right inside: of a frame its body's, of a host with an open root that root's. */
export function childrenOf(element: HTMLElement, host: Element): HTMLElement[] {
  const inside = isFrame(element) ? insideOf(element)?.body : undefined;
  const nodes = [...(inside ?? element.shadowRoot ?? element).children];
  return nodes.filter(isElement).filter((child) => child !== host && isShown(child));
}

/** Whether an element has words and takes up room. */
export function isShown(element: HTMLElement): boolean {
  if (/^(script|style|template|noscript|head|link|meta)$/.test(element.localName)) return false;
  const hasRoom =
    element.getClientRects().length > 0 ||
    [...element.children].some((child) => isElement(child) && isShown(child));
  return hasRoom && textOf(element) !== '';
}
