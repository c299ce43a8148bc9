import type { Placed, WordRange } from './anchor.ts';
import type { Chains } from './chains.ts';
import { compareClosely, type Window } from './compare.ts';
import type { Piece } from './moved-pieces.ts';

/** Words on each side of the passage that are compared, within the piece that moved and a little over its ends. */
const contextWords = 40;
const overEnds = 6;
/** Rows of words that neither text has twice: fewer, and the piece may be boilerplate of another place. */
const ownRows = 2;
/** Share of its words that must have stayed: more than in its own place, since no neighbour speaks for it. */
const leastKept = 0.6;
const leastMargin = 0.6;
/** A passage of so few words may have lost them all and still be known by its neighbours. */
const fewWords = 3;
const sureNeighbours = 0.6;

/** Looks for a passage among the pieces that were moved. Nothing where none of them holds it. */
export function placeElsewhere(chains: Chains, range: WordRange): Placed | undefined {
  const tried = chains.pieces
    .filter(({ fromA, toA }) => fromA - overEnds < range.to && toA + overEnds > range.from)
    .map((piece) => ({
      piece,
      fared: compareClosely(chains.numbered, windowOf(chains, piece, range), range, true),
    }))
    .filter(({ fared }) => fared.now !== undefined)
    .sort((one, two) => two.fared.margin - one.fared.margin);
  const [best] = tried;
  const now = best?.fared.now;
  if (!best || !now) return undefined;
  const { fared, piece } = best;
  if (fared.margin < leastMargin) return undefined;
  if (piece.own < ownRows) return { state: 'gone', why: fared.whole ? 'several' : 'cannot-tell', near: now };
  if (fared.whole) return { state: 'moved', ...now };
  if (fared.kept >= leastKept) return { state: 'changed', ...now };
  const few = range.to - range.from <= fewWords;
  if (few && fared.filled > 0.99 && Math.min(fared.left, fared.right) >= sureNeighbours)
    return { state: 'changed', ...now };
  return undefined;
}

/** The piece with a little over its ends, no wider than the passage and its context need. */
function windowOf({ numbered }: Chains, piece: Piece, { from, to }: WordRange): Window {
  const fromA = Math.max(0, Math.min(from, Math.max(piece.fromA - overEnds, from - contextWords)));
  const toA = Math.min(
    numbered.before.length,
    Math.max(to, Math.min(piece.toA + overEnds, to + contextWords)),
  );
  // The same stretch in the text now, measured from the piece's two ends; words put in may have drawn it out.
  const drift = overEnds + Math.abs(piece.toB - piece.fromB - (piece.toA - piece.fromA));
  const fromB = Math.max(
    0,
    piece.fromB + Math.min(0, fromA - piece.fromA) - overEnds,
    piece.fromB + (fromA - piece.fromA) - drift,
  );
  const toB = Math.min(
    numbered.now.length,
    piece.toB + Math.max(0, toA - piece.toA) + overEnds,
    piece.toB + (toA - piece.toA) + drift,
  );
  return { fromA, toA, fromB, toB: Math.max(fromB, toB) };
}
