/** A label and what was predicted for it. */
export type Pair = { label: string; predicted: string };

/** How a set of predictions agrees with its labels. `kappa` is Cohen's; undefined where all labels are one. */
export type Agreement = {
  n: number;
  agreement: number;
  kappa: number | undefined;
  /** Linear weights; only for keys whose values have an order. */
  weighted?: number | undefined;
};

/** Values of keys that have an order, from least to most. */
export const orders: Record<string, string[]> = {
  S: ['not', 'partly', 'met'],
  M: ['not', 'partly', 'met'],
  A: ['not', 'partly', 'met'],
  R: ['not', 'partly', 'met'],
  T: ['not', 'partly', 'met'],
  overall: ['1', '2', '3', '4'],
  specific: ['vague', 'partly', 'specific'],
};

/** The answer that is never right: it counts as wrong in every headline figure. */
export const cannotTell = 'cannot-tell';

/** Agreement of pairs; with `order` the weighted kappa too. "cannot-tell" is as far from every label as can be. */
export function agreementOf(pairs: Pair[], order?: string[]): Agreement {
  const n = pairs.length;
  const right = pairs.filter((pair) => pair.label === pair.predicted).length;
  const plain = kappaOf(pairs, (a, b) => (a === b ? 0 : 1));
  const result: Agreement = { n, agreement: n === 0 ? 0 : right / n, kappa: plain };
  if (!order) return result;
  return {
    ...result,
    weighted: kappaOf(pairs, (a, b) => {
      const first = order.indexOf(a);
      const second = order.indexOf(b);
      return first < 0 || second < 0 ? (a === b ? 0 : 1) : Math.abs(first - second) / (order.length - 1);
    }),
  };
}

/** Cohen's kappa for a disagreement between 0 and 1: 1 less the ratio of what is seen to what chance gives. */
function kappaOf(pairs: Pair[], distance: (a: string, b: string) => number): number | undefined {
  const n = pairs.length;
  if (n === 0) return undefined;
  const seen = pairs.reduce((sum, pair) => sum + distance(pair.label, pair.predicted), 0) / n;
  const labels = countsOf(pairs.map((pair) => pair.label));
  const predictions = countsOf(pairs.map((pair) => pair.predicted));
  let chance = 0;
  for (const [a, countA] of labels)
    for (const [b, countB] of predictions) chance += (countA / n) * (countB / n) * distance(a, b);
  return chance === 0 ? undefined : 1 - seen / chance;
}

/** Precision and recall of each label, with how often it was given and predicted. */
export function perLabel(pairs: Pair[]) {
  const names = [...new Set(pairs.map((pair) => pair.label))].sort();
  return names.map((name) => {
    const given = pairs.filter((pair) => pair.label === name).length;
    const predicted = pairs.filter((pair) => pair.predicted === name).length;
    const both = pairs.filter((pair) => pair.label === name && pair.predicted === name).length;
    return {
      name,
      given,
      predicted,
      precision: predicted === 0 ? undefined : both / predicted,
      recall: both / given,
    };
  });
}

/** The most frequent label, for the trivial baseline that always says it. */
export function majorityOf(labels: string[]): string {
  return [...countsOf(labels)].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
}

function countsOf(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
