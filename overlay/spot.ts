import type { Span } from '../plan/plan.ts';

/**
 * Where words stand in an open document: a live range; part of a form field's value (UTF-16 units), which has no
 * nodes a range could hold; or a whole element, for a choice list, whose words the browser draws itself.
 */
export type Spot =
  | { kind: 'range'; range: Range }
  | { kind: 'field'; field: HTMLTextAreaElement | HTMLInputElement; from: number; to: number }
  | { kind: 'element'; element: Element };

/** Finds words in the open document; empty if they are no longer, or not yet, there. */
export type Locate = (span: Span) => Spot[];

/** The element a spot stands in, or is. */
export function elementOf(spot: Spot): Element | null {
  if (spot.kind === 'range') return spot.range.startContainer.parentElement;
  return spot.kind === 'field' ? spot.field : spot.element;
}

/** The document a spot stands in: the page's own or that of a same-origin frame. */
export function documentOf(spot: Spot): Document | null {
  return spot.kind === 'range'
    ? spot.range.startContainer.ownerDocument
    : (elementOf(spot)?.ownerDocument ?? null);
}
