import { type Paint, paints } from './tones.ts';

/** A mark on a form field's value; `from` and `to` are offsets into the value. */
export type FieldMark = { id: string; tone: Paint; from: number; to: number };

/** A stretch of a field's value with the marks that cover it; `tones` are theirs, the most pressing one first. */
export type Piece = { text: string; marks: string[]; tones: Paint[] };

/** Cuts a field's value at every mark's edges, so that overlapping marks need no nested elements. Marks outside the value are ignored. */
export function fieldPieces(value: string, marks: FieldMark[]): Piece[] {
  const inside = marks.filter((mark) => mark.from >= 0 && mark.to <= value.length && mark.from < mark.to);
  const cuts = [...new Set([0, value.length, ...inside.flatMap((mark) => [mark.from, mark.to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const over = inside.filter((mark) => mark.from <= from && mark.to >= to);
    const tones = paints.filter((each) => over.some(({ tone }) => tone === each));
    return { text: value.slice(from, to), marks: over.map((mark) => mark.id), tones };
  });
}
