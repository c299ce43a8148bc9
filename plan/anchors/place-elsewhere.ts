import type { WordRange } from './anchor.ts';
import type { Chains } from './chains.ts';
import type { Window } from './compare.ts';
import type { Piece } from './moved-pieces.ts';

/** Words on each side of the passage that are compared, within the piece that moved and a little over its ends. */
const contextWords = 40;
const overEnds = 8;
/** Words that may have been put in or taken out beside the piece's own. */
const slack = 30;

/** Most pieces that a passage is looked for in. */
const mostPieces = 4;

/** The pieces that hold a passage, the heaviest first; where none does, those that end beside it. */
export function piecesAt({ pieces }: Chains, { from, to }: WordRange): Piece[] {
  const holding = (over: number) =>
    pieces.filter(({ fromA, toA }) => fromA - over < to && toA + over > from).slice(0, mostPieces);
  const inside = holding(0);
  return inside.length > 0 ? inside : holding(overEnds);
}

/** The stretch of both texts that a moved piece covers, with a little over its ends, no wider than the passage and its context need. */
export function windowElsewhere({ numbered }: Chains, piece: Piece, { from, to }: WordRange): Window {
  const fromA = Math.max(0, Math.min(from, Math.max(piece.fromA - overEnds, from - contextWords)));
  const toA = Math.min(
    numbered.before.length,
    Math.max(to, Math.min(piece.toA + overEnds, to + contextWords)),
  );
  // The same stretch in the text now, measured from the piece's two ends.
  const fromB = Math.max(0, piece.fromB + fromA - piece.fromA - slack);
  const toB = Math.min(numbered.now.length, piece.toB + toA - piece.toA + slack);
  return { fromA, toA, fromB: Math.min(fromB, toB), toB };
}
