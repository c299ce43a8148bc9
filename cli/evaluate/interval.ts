/** What one statement adds to the sums that a figure is made from: places in the sums and amounts. */
export type Share = readonly (readonly [at: number, amount: number])[];

/** A figure with the bounds of its 95 % interval. The bounds are absent where the figure cannot be worked out. */
export type Figure = { n: number; value: number | undefined; low?: number; high?: number };

/** A figure that is a function of sums over statements, as kappa is of its table. */
export type Summed = { size: number; value: (sums: Float64Array) => number | undefined };

const resamples = 1000;
/** Any number does; the same one makes the same interval in every run. */
const seed = 20260901;
const tail = 0.025;

/** The figure over all statements. */
export function figureOf(shares: readonly Share[], summed: Summed): number | undefined {
  const sums = new Float64Array(summed.size);
  for (const share of shares) for (const [at, amount] of share) sums[at] = (sums[at] ?? 0) + amount;
  return summed.value(sums);
}

/**
 * The figure with its 95 % interval: statements are drawn again with putting back, a thousand times, and the figure of
 * each draw is kept (percentile bootstrap, Efron 1979). What a few statements more or less would have changed shows.
 */
export function withInterval(shares: readonly Share[], summed: Summed): Figure {
  const n = shares.length;
  const value = figureOf(shares, summed);
  if (n === 0 || value === undefined) return { n, value };
  const throwDice = diceOf(seed);
  const found: number[] = [];
  const sums = new Float64Array(summed.size);
  for (let draw = 0; draw < resamples; draw += 1) {
    sums.fill(0);
    for (let at = 0; at < n; at += 1)
      for (const [place, amount] of shares[Math.floor(throwDice() * n)] ?? [])
        sums[place] = (sums[place] ?? 0) + amount;
    const one = summed.value(sums);
    if (one !== undefined) found.push(one);
  }
  found.sort((a, b) => a - b);
  const low = found[Math.floor(found.length * tail)];
  const high = found[Math.min(found.length - 1, Math.floor(found.length * (1 - tail)))];
  return { n, value, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

/** Numbers from 0 up to 1 that look thrown and come again with the same seed (mulberry32). */
function diceOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
