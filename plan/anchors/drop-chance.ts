import type { Numbered } from './numbered.ts';

/** Words in a row that have partners in a row: `weight` is what they tell. */
type Run = { a: number; b: number; length: number; gain: number };

/** What a pair is worth by itself, beside its weight. */
const pairWorth = 0.4;
const weightWorth = 1.4;
/** What a gap costs in either text, each word in it, and one word in place of another. */
const gapCost = 1.4;
const wordCost = 0.05;
const otherCost = 0.5;

/**
 * Takes out of a map the pairs that are there by chance: in any two texts some words happen to stand in the same order, and
 * they would hold places that a moved piece needs. A run of pairs stays if it is worth more than what it costs that the gap
 * about it is two gaps. The weakest go first, since what is beside them then stands in a wider gap.
 */
export function dropChance({ before, now, weight }: Numbered, map: Int32Array): void {
  let runs = runsOf(before, weight, map);
  for (;;) {
    const ends = { a: before.length, b: now.length };
    const doubtful = runs
      .map((run, index) => ({ index, worth: run.gain - savedWithout(runs, index, ends) }))
      .filter(({ worth }) => worth < 0)
      .sort((one, two) => one.worth - two.worth);
    if (doubtful.length === 0) return;
    // Neighbours are judged anew after one has gone.
    const gone = new Set<number>();
    for (const { index } of doubtful) if (!gone.has(index - 1) && !gone.has(index + 1)) gone.add(index);
    for (const index of gone) {
      const run = runs[index];
      if (run) map.fill(-1, run.a, run.a + run.length);
    }
    runs = runs.filter((_, index) => !gone.has(index));
  }
}

function runsOf(before: Int32Array, weight: Float64Array, map: Int32Array): Run[] {
  const runs: Run[] = [];
  for (const [a, b] of map.entries()) {
    if (b < 0) continue;
    const gain = pairWorth + weightWorth * (weight[before[a] ?? 0] ?? 0);
    const last = runs.at(-1);
    if (last && last.a + last.length === a && last.b + last.length === b) {
      last.length += 1;
      last.gain += gain;
    } else runs.push({ a, b, length: 1, gain });
  }
  return runs;
}

function savedWithout(runs: readonly Run[], index: number, ends: { a: number; b: number }): number {
  const run = runs[index];
  if (!run) return 0;
  const previous = runs[index - 1] ?? { a: 0, b: 0, length: 0 };
  const next = runs[index + 1] ?? { ...ends, length: 0 };
  const left = { a: run.a - previous.a - previous.length, b: run.b - previous.b - previous.length };
  const right = { a: next.a - run.a - run.length, b: next.b - run.b - run.length };
  const whole = costOf(left.a + run.length + right.a, left.b + run.length + right.b);
  return costOf(left.a, left.b) + costOf(right.a, right.b) - whole;
}

/** The cheaper of two ways: some words out and others in, or word for word and the rest out or in. */
function costOf(a: number, b: number): number {
  const gap = (words: number) => (words === 0 ? 0 : gapCost + words * wordCost);
  const both = Math.min(a, b);
  return Math.min(gap(a) + gap(b), both * otherCost + gap(Math.max(a, b) - both));
}
