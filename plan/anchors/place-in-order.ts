import type { Placed, WordRange } from './anchor.ts';
import type { Chains } from './chains.ts';
import { compareClosely, type Fared, type Window } from './compare.ts';

/** Words that stayed, on each side of the passage, that a window must hold. */
const contextWords = 24;
/** Words in a row, all of them kept, that make a window's end sure. */
const sureRow = 3;
/** Products of lengths above which less context is taken, so that a passage of many pages costs no more than others. */
const mostCells = 600_000;

/** Share of a passage's words (by weight) that must have stayed for it to be the same passage. */
export const leastKept = 0.5;
/** What the passage in its place must be likelier by than its being taken out. */
const leastMargin = 0.6;
/** A passage of so few words may have lost them all and still be known by its neighbours. */
const fewWords = 3;
const sureNeighbours = 0.6;

/** Looks for a passage where its neighbours still stand. */
export function placeInOrder(chains: Chains, range: WordRange): Placed {
  const { numbered } = chains;
  let window = windowAbout(chains, range, contextWords);
  if (cells(window) > mostCells) window = windowAbout(chains, range, sureRow);
  const near = nearOf(chains, range);
  if (cells(window) > mostCells * 8) return { state: 'gone', why: 'cannot-tell', near };
  const fared = compareClosely(numbered, window, range, false);
  return judge(fared, range, near);
}

function judge(fared: Fared, range: WordRange, near: WordRange): Placed {
  const { now, whole, kept, filled, left, right, margin } = fared;
  if (!now) return { state: 'gone', why: 'deleted', near };
  if (margin < leastMargin) return { state: 'gone', why: whole ? 'several' : 'cannot-tell', near };
  if (whole) return { state: 'found', ...now };
  if (kept >= leastKept) return { state: 'changed', ...now };
  const few = range.to - range.from <= fewWords;
  if (few && filled > 0.99 && Math.min(left, right) >= sureNeighbours) return { state: 'changed', ...now };
  return { state: 'gone', why: kept > 0.25 ? 'cannot-tell' : 'deleted', near };
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

/** Where the passage stood, between the nearest words that stayed. */
function nearOf({ map, numbered }: Chains, { from, to }: WordRange): WordRange {
  let first = from - 1;
  while (first >= 0 && (map[first] ?? -1) < 0) first -= 1;
  let last = to;
  while (last < map.length && (map[last] ?? -1) < 0) last += 1;
  const begins = first < 0 ? 0 : (map[first] ?? 0);
  const ends = last < map.length ? (map[last] ?? 0) + 1 : numbered.now.length;
  return { from: begins, to: Math.max(begins, ends) };
}
