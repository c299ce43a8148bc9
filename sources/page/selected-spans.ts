import type { Span } from '../../plan/plan.ts';
import { isFrame, isSelect } from './nodes.ts';
import type { Field, LivePiece } from './page-reading.ts';

/**
 * The words that are selected, as spans of the blocks that were read, in reading order. Each frame's document keeps a
 * selection of its own, also after the reader went elsewhere: the one with the focus counts, else the first that has one.
 * In a form field its own selection counts. Empty where nothing is selected that was read.
 */
export function selectedSpans(nodes: Map<string, LivePiece[]>, documents: Iterable<Document>): Span[] {
  const all = [...documents];
  const focused = all.slice(0, 1).map(focusedIn);
  for (const owner of [...focused, ...all]) {
    const { activeElement } = owner;
    const spans =
      activeElement && isSelectedIn(nodes, activeElement)
        ? spansInField(nodes, activeElement)
        : spansInText(nodes, selectedRanges(owner));
    if (spans.length > 0) return spans;
  }
  return [];
}

/** The document that has the focus: this one, or that of the frame inside which it is. */
function focusedIn(owner: Document): Document {
  const { activeElement } = owner;
  const inner = activeElement && isFrame(activeElement) ? activeElement.contentDocument : null;
  return inner ? focusedIn(inner) : owner;
}

function spansInText(nodes: Map<string, LivePiece[]>, ranges: Range[]): Span[] {
  if (ranges.length === 0) return [];
  return [...nodes].flatMap(([block, pieces]): Span[] => {
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    for (const piece of pieces) {
      if (piece.kind !== 'text') continue;
      for (const range of ranges) {
        const part = partOf(piece.node, piece.offset, piece.offset + piece.length, range);
        if (!part) continue;
        from = Math.min(from, piece.from + part.from - piece.offset);
        to = Math.max(to, piece.from + part.to - piece.offset);
      }
    }
    return from < to ? [{ block, from, to }] : [];
  });
}

function selectedRanges(owner: Document): Range[] {
  const selection = owner.defaultView?.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_none, index) => selection.getRangeAt(index));
}

/** The part of a text node between two places that lies in a range of its own document. */
function partOf(
  node: Text,
  first: number,
  last: number,
  range: Range,
): { from: number; to: number } | undefined {
  if (!node.isConnected || node.ownerDocument !== range.startContainer.ownerDocument) return undefined;
  if (!range.intersectsNode(node)) return undefined;
  const from = Math.max(first, range.startContainer === node ? range.startOffset : 0);
  const to = Math.min(last, range.endContainer === node ? range.endOffset : node.length);
  return from < to ? { from, to } : undefined;
}

function isSelectedIn(nodes: Map<string, LivePiece[]>, element: Element): element is Field {
  for (const pieces of nodes.values())
    for (const piece of pieces)
      if (piece.kind === 'field' && piece.field === element)
        return !isSelect(piece.field) && reach(piece.field) !== undefined;
  return false;
}

/** Where the selection in a field starts and ends; undefined where there is none, or the field cannot say. */
function reach(field: Field): { from: number; to: number } | undefined {
  if (isSelect(field)) return undefined;
  const { selectionStart: from, selectionEnd: to } = field;
  return from !== null && to !== null && from < to ? { from, to } : undefined;
}

function spansInField(nodes: Map<string, LivePiece[]>, field: Field): Span[] {
  const selected = reach(field);
  if (!selected) return [];
  return [...nodes].flatMap(([block, pieces]): Span[] => {
    const own = pieces.flatMap((piece) => {
      if (piece.kind !== 'field' || piece.field !== field) return [];
      const from = Math.max(selected.from, piece.offset);
      const to = Math.min(selected.to, piece.offset + piece.length);
      return from < to
        ? [{ from: piece.from + from - piece.offset, to: piece.from + to - piece.offset }]
        : [];
    });
    const [first] = own;
    const last = own.at(-1);
    return first && last ? [{ block, from: first.from, to: last.to }] : [];
  });
}
