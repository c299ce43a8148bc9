import { heaviestRise, type Run } from './heaviest-rise.ts';
import type { Numbered } from './numbered.ts';

/** A stretch of both texts: words `fromA` up to, not including, `toA` of the one, and so of the other. */
export type Stretch = { fromA: number; toA: number; fromB: number; toB: number };

/** How many words in a row are looked for, longest first: a row of five that each text has once is hardly chance. */
const rows = [6, 4, 3, 2, 1];
/** Products of lengths up to which a stretch without such rows is compared word by word. */
const smallEnough = 40_000;

/**
 * Aligns two stretches in order, as a patient person would: first rows of words that both have once, the heaviest set of
 * them that keeps its order, then the same between them, and what is left word by word. `pair` is called for each equal
 * pair of words, in no certain order.
 */
export function alignInOrder(
  { before, now, weight }: Pick<Numbered, 'before' | 'now' | 'weight'>,
  whole: Stretch,
  pair: (a: number, b: number) => void,
): void {
  const work: { stretch: Stretch; level: number }[] = [{ stretch: whole, level: 0 }];
  for (let next = work.pop(); next; next = work.pop()) {
    const { level } = next;
    const stretch = trimEnds(before, now, next.stretch, pair);
    if (stretch.fromA === stretch.toA || stretch.fromB === stretch.toB) continue;
    const row = rows[level];
    if (row === undefined) {
      compareSmall({ before, now, weight }, stretch, pair);
      continue;
    }
    const runs = heaviestRise(rowsOnce({ before, now, weight }, stretch, row));
    if (runs.length === 0) {
      work.push({ stretch, level: level + 1 });
      continue;
    }
    let { fromA, fromB } = stretch;
    for (const run of runs) {
      for (let at = 0; at < run.length; at += 1) pair(run.a + at, run.b + at);
      work.push({ stretch: { fromA, toA: run.a, fromB, toB: run.b }, level });
      fromA = run.a + run.length;
      fromB = run.b + run.length;
    }
    work.push({ stretch: { fromA, toA: stretch.toA, fromB, toB: stretch.toB }, level });
  }
}

/** Pairs equal words at both ends of a stretch that lies between pairs. */
function trimEnds(
  before: Int32Array,
  now: Int32Array,
  { fromA, toA, fromB, toB }: Stretch,
  pair: (a: number, b: number) => void,
): Stretch {
  let [a, b, endA, endB] = [fromA, fromB, toA, toB];
  while (a < endA && b < endB && before[a] === now[b]) pair(a++, b++);
  while (endA > a && endB > b && before[endA - 1] === now[endB - 1]) pair(--endA, --endB);
  return { fromA: a, toA: endA, fromB: b, toB: endB };
}

/** Rows of `row` words that occur once in each stretch, each grown as far as the texts agree; by their place in the first. */
function rowsOnce(
  { before, now, weight }: Pick<Numbered, 'before' | 'now' | 'weight'>,
  { fromA, toA, fromB, toB }: Stretch,
  row: number,
): Run[] {
  const inA = countRows(before, fromA, toA, row);
  const inB = countRows(now, fromB, toB, row);
  const runs: Run[] = [];
  let grownTo = { a: -1, diagonal: Number.NaN };
  for (const [key, a] of [...inA].sort((one, two) => one[1] - two[1])) {
    const b = inB.get(key);
    if (a < 0 || b === undefined || b < 0 || !same(before, a, now, b, row)) continue;
    if (grownTo.diagonal === a - b && a < grownTo.a) continue;
    let [start, other, length] = [a, b, row];
    while (start > fromA && other > fromB && before[start - 1] === now[other - 1]) {
      start -= 1;
      other -= 1;
      length += 1;
    }
    while (start + length < toA && other + length < toB && before[start + length] === now[other + length])
      length += 1;
    grownTo = { a: start + length, diagonal: start - other };
    let heavy = 0;
    for (let at = start; at < start + length; at += 1) heavy += weight[before[at] ?? 0] ?? 0;
    runs.push({ a: start, b: other, length, weight: heavy });
  }
  return runs;
}

/** Where each row of words begins; -1 where it occurs more than once. Rows are told by a hash, so they are compared again. */
function countRows(words: Int32Array, from: number, to: number, row: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + row <= to; at += 1) {
    let key = 7;
    for (let step = 0; step < row; step += 1)
      key = (Math.imul(key, 0x01000193) ^ Math.imul((words[at + step] ?? 0) + 1, 0x9e3779b1)) >>> 0;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

function same(before: Int32Array, a: number, now: Int32Array, b: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (before[a + at] !== now[b + at]) return false;
  return true;
}

/** The heaviest common sequence of two short stretches. Long ones without a row that occurs once are left: they have little in common. */
function compareSmall(
  { before, now, weight }: Pick<Numbered, 'before' | 'now' | 'weight'>,
  { fromA, toA, fromB, toB }: Stretch,
  pair: (a: number, b: number) => void,
): void {
  const [n, m] = [toA - fromA, toB - fromB];
  if (n * m > smallEnough) return;
  const best = new Float64Array((n + 1) * (m + 1));
  const at = (i: number, j: number) => best[i * (m + 1) + j] ?? 0;
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1) {
      const word = before[fromA + i] ?? -1;
      const matched = word === now[fromB + j] ? (weight[word] ?? 0) + at(i + 1, j + 1) : 0;
      best[i * (m + 1) + j] = Math.max(matched, at(i + 1, j), at(i, j + 1));
    }
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    const word = before[fromA + i];
    if (word === now[fromB + j] && at(i, j) === (weight[word ?? 0] ?? 0) + at(i + 1, j + 1))
      pair(fromA + i++, fromB + j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
}
