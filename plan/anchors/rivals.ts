import type { WordRange } from './anchor.ts';
import type { Chains } from './chains.ts';
import { compareClosely, type Fared } from './compare.ts';
import { windowElsewhere } from './place-elsewhere.ts';
import { windowInOrder } from './place-in-order.ts';

/**
 * Who else may stand where a passage was placed: other words of the text before that the map or a piece puts there, and how
 * they fare. Nothing where the place is the passage's own, or nobody's.
 */
export function rivalFor(chains: Chains, now: WordRange, range: WordRange): Fared | undefined {
  const fares = [...ownersByPiece(chains, now, range), ...ownersByMap(chains, now, range)];
  return fares.filter((fared) => overlaps(fared.now, now)).sort((one, two) => two.fit - one.fit)[0];
}

function ownersByPiece(chains: Chains, now: WordRange, range: WordRange): Fared[] {
  const size = now.to - now.from;
  return chains.pieces.flatMap((piece) => {
    const over = Math.min(piece.toB, now.to) - Math.max(piece.fromB, now.from);
    if (over * 2 < size || (piece.fromA < range.to && piece.toA > range.from)) return [];
    const from = clamp(piece.fromA + now.from - piece.fromB, piece.fromA, piece.toA - 1);
    const to = clamp(from + size, from + 1, piece.toA);
    return [
      compareClosely(chains.numbered, windowElsewhere(chains, piece, { from, to }), { from, to }, chains),
    ];
  });
}

function ownersByMap(chains: Chains, now: WordRange, range: WordRange): Fared[] {
  const owners: number[] = [];
  for (let at = now.from; at < now.to; at += 1) {
    const owner = chains.owners[at] ?? -1;
    if (owner >= 0 && (owner < range.from || owner >= range.to)) owners.push(owner);
  }
  const [first, last] = [owners[0], owners.at(-1)];
  if (first === undefined || last === undefined || owners.length * 2 < now.to - now.from) return [];
  const other = { from: first, to: last + 1 };
  if (other.to - other.from > 2 * (now.to - now.from) + 4) return [];
  const window = windowInOrder(chains, other);
  return window ? [compareClosely(chains.numbered, window, other)] : [];
}

function overlaps(one: WordRange | undefined, two: WordRange): boolean {
  return one !== undefined && one.from < two.to && one.to > two.from;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
