import type { Numbered } from './numbered.ts';

/** A piece that stands elsewhere now: its words in both texts (from and up to), and the pairs that show it. */
export type Piece = {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
  weight: number;
  /** How many rows of words in it neither text has twice: what only boilerplate shows is no sure sign. */
  own: number;
  /** How many rows of words there are in it. */
  rows: number;
};

/** Words in a row, equal in both texts. */
type Run = { a: number; b: number; length: number; weight: number };

/** A run with the heaviest way to it. */
type Step = Run & { total: number; previous: Step | undefined };

/** Words that make a run. */
const row = 3;
/** A row that either text's rest has more often than this says nothing of where a piece went. */
const mostPlaces = 24;
/** How far apart two runs of one piece may stand, and how many runs back are looked at. */
const farthest = 60;
const lookBack = 250;
/** What words between two runs cost, and what it costs that there are more in one text than in the other (up to a most). */
const wordCost = 0.02;
const driftCost = 0.1;
const mostDriftCost = 3;
/** What a piece must weigh at least, and how often is looked again for pieces in what others left. */
const leastWeight = 1.2;
const mostRounds = 12;

/**
 * Finds pieces that were moved: runs of words left over in both texts, chained where they stand side by side; the heaviest
 * first, each word in one piece at most.
 */
export function movedPieces(
  { before, now, weight }: Numbered,
  leftA: Uint8Array,
  leftB: Uint8Array,
  own: Uint8Array,
): Piece[] {
  const [freeA, freeB] = [leftA.slice(), leftB.slice()];
  const pieces: Piece[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const ends = chain(findRuns({ before, now, weight }, freeA, freeB));
    ends.sort((one, two) => two.total - one.total);
    let took = 0;
    for (const end of ends) {
      if (end.total < leastWeight) break;
      const runs: Run[] = [];
      for (let step: Step | undefined = end; step; step = step.previous) runs.unshift(step);
      // What a heavier piece has taken a part of is chained anew from what is left.
      if (runs.some(({ a, b, length }) => taken(freeA, a, length) || taken(freeB, b, length))) continue;
      const [first, last] = [runs[0], runs.at(-1)];
      if (!first || !last) continue;
      let ownRows = 0;
      let rows = 0;
      for (const { a, b, length } of runs) {
        freeA.fill(0, a, a + length);
        freeB.fill(0, b, b + length);
        rows += length - row + 1;
        for (let at = a; at + row <= a + length; at += 1) ownRows += own[at] ?? 0;
      }
      pieces.push({
        fromA: first.a,
        toA: last.a + last.length,
        fromB: first.b,
        toB: last.b + last.length,
        weight: end.total,
        own: ownRows,
        rows,
      });
      took += 1;
    }
    if (took === 0) break;
  }
  return pieces;
}

/** All runs of equal words among those that are free in both texts, each as long as it goes; in the order of the first text. */
function findRuns(
  { before, now, weight }: Pick<Numbered, 'before' | 'now' | 'weight'>,
  freeA: Uint8Array,
  freeB: Uint8Array,
): Run[] {
  const equal = (a: number, b: number) => freeA[a] === 1 && freeB[b] === 1 && before[a] === now[b];
  const inB = rowsOf(now, freeB);
  const often = new Map<number, number>();
  for (const places of rowsOf(before, freeA).values()) for (const at of places) often.set(at, places.length);
  const runs: Run[] = [];
  // On each diagonal, how far the last run goes: a row within it begins none.
  const covered = new Map<number, number>();
  for (const [a, count] of [...often].sort((one, two) => one[0] - two[0])) {
    const others = inB.get(keyAt(before, a)) ?? [];
    if (count > mostPlaces || others.length > mostPlaces) continue;
    for (const b of others) {
      if ((covered.get(a - b) ?? -1) > a) continue;
      let length = row;
      while (equal(a + length, b + length)) length += 1;
      let heavy = 0;
      for (let at = a; at < a + length; at += 1) heavy += weight[before[at] ?? 0] ?? 0;
      covered.set(a - b, a + length);
      runs.push({ a, b, length, weight: heavy });
    }
  }
  return runs;
}

/** For each run the heaviest chain of runs that ends in it. */
function chain(runs: readonly Run[]): Step[] {
  const steps: Step[] = [];
  for (const run of runs) {
    let best: Step | undefined;
    let total = run.weight;
    for (let at = steps.length - 1; at >= Math.max(0, steps.length - lookBack); at -= 1) {
      const step = steps[at];
      if (!step) continue;
      const gapA = run.a - step.a - step.length;
      const gapB = run.b - step.b - step.length;
      if (gapA < 0 || gapB < 0 || gapA > farthest || gapB > farthest) continue;
      const drift = Math.min(mostDriftCost, Math.abs(gapA - gapB) * driftCost);
      const through = run.weight + step.total - drift - (gapA + gapB) * wordCost;
      if (through <= total) continue;
      total = through;
      best = step;
    }
    steps.push({ ...run, total, previous: best });
  }
  return steps;
}

function rowsOf(words: Int32Array, free: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + row <= words.length; at += 1) {
    if (taken(free, at, row)) continue;
    const key = keyAt(words, at);
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** 1 for each word of the text before that begins a row of words which neither text has twice. */
export function ownRowsOf({ before, now }: Pick<Numbered, 'before' | 'now'>): Uint8Array {
  const countsA = countRows(before);
  const countsB = countRows(now);
  return Uint8Array.from(before, (_, at) => {
    const key = keyAt(before, at);
    return countsA.get(key) === 1 && countsB.get(key) === 1 ? 1 : 0;
  });
}

function countRows(words: Int32Array): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + row <= words.length; at += 1) {
    const key = keyAt(words, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyAt(words: Int32Array, at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
}

function taken(free: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < from + length; at += 1) if (free[at] !== 1) return true;
  return false;
}
