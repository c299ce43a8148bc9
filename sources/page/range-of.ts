import type { Field, LivePiece } from './page-reading.ts';

/** Part of a form field's value: painted by a layer over the field, since no range can enter it. */
export type FieldSpan = { field: Field; from: number; to: number };

/** The live places of part of a block's text. Both are empty where the words are no longer in the page. */
export type Found = { ranges: Range[]; fields: FieldSpan[] };

/**
 * Finds where part of a block's text (`from` to `to`, UTF-16 code units) stands in the live page: one range for each
 * text node, so that none runs over hidden or deleted words. Ranges belong to the document of their own frame.
 * Where any of the nodes has left the page or was shortened, nothing is given: read the page again.
 */
export function rangesOf(nodes: Map<string, LivePiece[]>, block: string, from: number, to: number): Found {
  const found: Found = { ranges: [], fields: [] };
  for (const piece of nodes.get(block) ?? []) {
    const start = Math.max(from, piece.from);
    const end = Math.min(to, piece.from + piece.length);
    if (start >= end) continue;
    const first = piece.offset + start - piece.from;
    const last = first + end - start;
    if (piece.kind === 'field') {
      if (!piece.field.isConnected || last > piece.field.value.length) return { ranges: [], fields: [] };
      const before = found.fields.at(-1);
      if (before?.field === piece.field) before.to = last;
      else found.fields.push({ field: piece.field, from: first, to: last });
      continue;
    }
    if (!piece.node.isConnected || last > piece.node.length) return { ranges: [], fields: [] };
    const before = found.ranges.at(-1);
    if (before?.endContainer === piece.node) before.setEnd(piece.node, last);
    else {
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, first);
      range.setEnd(piece.node, last);
      found.ranges.push(range);
    }
  }
  return found;
}
