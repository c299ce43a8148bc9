import type { WordRange } from './anchor.ts';
import type { Chains } from './chains.ts';
import type { Window } from './compare.ts';

/** Words that stayed, on each side of the passage, that a window must hold. */
const contextWords = 30;
/** Words in a row, all of them kept, that make a window's end sure. */
const sureRow = 3;
/** Products of lengths above which less context is taken, so that a passage of many pages costs no more than others. */
const mostCells = 60_000;

/** The stretch of both texts in which a passage stands if nothing was moved. Nothing where it is too long to compare. */
export function windowInOrder(chains: Chains, range: WordRange): Window | undefined {
  let window = windowAbout(chains, range, contextWords);
  if (cells(window) > mostCells) window = windowAbout(chains, range, sureRow);
  return cells(window) > mostCells * 10 ? undefined : window;
}

function cells({ fromA, toA, fromB, toB }: Window): number {
  return (toA - fromA) * (toB - fromB);
}

/** The stretch between two sure places, with `context` words on each side that stayed. */
function windowAbout({ map, numbered }: Chains, { from, to }: WordRange, context: number): Window {
  const sure = (at: number, step: 1 | -1) => {
    for (let next = 0; next < sureRow; next += 1)
      if ((map[at] ?? -1) < 0 || map[at + next * step] !== (map[at] ?? 0) + next * step) return false;
    return true;
  };
  let fromA = from;
  for (let seen = 0; fromA > 0; ) {
    fromA -= 1;
    if ((map[fromA] ?? -1) >= 0) seen += 1;
    if (seen >= context && sure(fromA, 1)) break;
  }
  let toA = to;
  for (let seen = 0; toA < map.length; ) {
    if ((map[toA] ?? -1) >= 0) seen += 1;
    toA += 1;
    if (seen >= context && sure(toA - 1, -1)) break;
  }
  const begins = fromA > 0 ? (map[fromA] ?? 0) : 0;
  const ends = toA < map.length ? (map[toA - 1] ?? 0) + 1 : numbered.now.length;
  return { fromA, toA, fromB: begins, toB: Math.max(begins, ends) };
}

/** Where a passage stood, between the nearest words that stayed. */
export function nearOf({ map, numbered }: Chains, { from, to }: WordRange): WordRange {
  let first = from - 1;
  while (first >= 0 && (map[first] ?? -1) < 0) first -= 1;
  let last = to;
  while (last < map.length && (map[last] ?? -1) < 0) last += 1;
  const begins = first < 0 ? 0 : (map[first] ?? 0);
  const ends = last < map.length ? (map[last] ?? 0) + 1 : numbered.now.length;
  return { from: begins, to: Math.max(begins, ends) };
}
