import { isElement, isFrame } from '../../sources/page/nodes.ts';
import { insideOf } from '../../sources/page/read-frame.ts';

/** The innermost element of the page at a point of the top window, through open shadow roots and same-origin frames; our own `host` is looked through. */
export function elementAt(x: number, y: number, host: Element): HTMLElement | undefined {
  return deepest(document, x, y, host);
}

function deepest(root: Document | ShadowRoot, x: number, y: number, host: Element): HTMLElement | undefined {
  const found = root.elementsFromPoint(x, y).find((element) => element !== host);
  if (!found || !isElement(found)) return undefined;
  if (isFrame(found)) {
    const inside = insideOf(found);
    const box = found.getBoundingClientRect();
    const inner =
      inside && deepest(inside, x - box.left - found.clientLeft, y - box.top - found.clientTop, host);
    return inner ?? found;
  }
  const shadow = found.shadowRoot;
  // A shadow root answers with its own host where nothing of it lies there.
  const inner = shadow ? deepest(shadow, x, y, host) : undefined;
  return inner && inner !== found ? inner : found;
}
