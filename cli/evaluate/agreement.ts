/** The answer that is never right: it counts as wrong in every headline figure. */
export const cannotTell = 'cannot-tell';

/** Keys whose values have an order; a near miss then costs less than a far one. */
const ordered: ReadonlySet<string> = new Set(['S', 'M', 'A', 'R', 'T', 'overall', 'specific']);

/** Whether the values of this key have an order, from least to most. */
export function isOrdered(key: string): boolean {
  return ordered.has(key);
}

/**
 * Counts of who said what: `counts[a * size + b]` is how often one side said the value `a` and the other `b`. The last
 * value is always "cannot-tell".
 */
export type Table = { size: number; counts: ArrayLike<number> };

/** The share on which both sides agree. Undefined without statements. */
export function agreementIn({ size, counts }: Table): number | undefined {
  let n = 0;
  let same = 0;
  for (let a = 0; a < size; a += 1)
    for (let b = 0; b < size; b += 1) {
      const count = counts[a * size + b] ?? 0;
      n += count;
      if (a === b) same += count;
    }
  return n === 0 ? undefined : same / n;
}

/**
 * Cohen's kappa: 1 less the ratio of the disagreement that is seen to what chance gives; with `weights` linear weights
 * (a miss by one step of three costs half). "Cannot-tell" is as far from every value as can be. Undefined where each
 * side says one and the same value throughout.
 */
export function kappaIn({ size, counts }: Table, weights: 'none' | 'linear'): number | undefined {
  const distance = (a: number, b: number) => {
    if (a === b) return 0;
    return weights === 'none' || a === size - 1 || b === size - 1 ? 1 : Math.abs(a - b) / (size - 2);
  };
  const one = new Float64Array(size);
  const other = new Float64Array(size);
  let n = 0;
  let seen = 0;
  for (let a = 0; a < size; a += 1)
    for (let b = 0; b < size; b += 1) {
      const count = counts[a * size + b] ?? 0;
      if (count === 0) continue;
      n += count;
      one[a] = (one[a] ?? 0) + count;
      other[b] = (other[b] ?? 0) + count;
      seen += count * distance(a, b);
    }
  let chance = 0;
  for (let a = 0; a < size; a += 1)
    for (let b = 0; b < size; b += 1) chance += (one[a] ?? 0) * (other[b] ?? 0) * distance(a, b);
  return chance === 0 ? undefined : 1 - (seen * n) / chance;
}

/** Of what the other side called `value`, the share that the first called so too. Undefined where it never did. */
export function precisionIn({ size, counts }: Table, value: number): number | undefined {
  let said = 0;
  for (let a = 0; a < size; a += 1) said += counts[a * size + value] ?? 0;
  return said === 0 ? undefined : (counts[value * size + value] ?? 0) / said;
}

/** Of what the first side called `value`, the share that the other called so too. Undefined where it never did. */
export function recallIn({ size, counts }: Table, value: number): number | undefined {
  let said = 0;
  for (let b = 0; b < size; b += 1) said += counts[value * size + b] ?? 0;
  return said === 0 ? undefined : (counts[value * size + value] ?? 0) / said;
}

/** The most frequent of some values; the earlier one of two that are as frequent. */
export function majorityOf(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
}
