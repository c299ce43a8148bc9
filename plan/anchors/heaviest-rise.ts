/** Equal words in both texts: `length` of them, from word `a` of the one and `b` of the other. */
export type Run = { a: number; b: number; length: number; weight: number };

/**
 * Of runs in the order of the first text, the heaviest set that also keeps its order in the second, no run over another.
 * Runs that overlap in either text are cut short at the later one's front, never counted twice.
 */
export function heaviestRise(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((one, two) => one.a - two.a || one.b - two.b);
  const ends = [...new Set(sorted.map(({ b }) => b))].sort((one, two) => one - two);
  const rank = new Map(ends.map((end, index) => [end, index + 1]));
  // A tree of prefix maxima over the second text: the heaviest chain that begins its last run before a given word.
  const tree = new Int32Array(ends.length + 1).fill(-1);
  const total = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  for (const [index, run] of sorted.entries()) {
    const own = rank.get(run.b) ?? 0;
    let best = -1;
    for (let at = own - 1; at > 0; at -= at & -at) {
      const held = tree[at] ?? -1;
      if (held >= 0 && (best < 0 || (total[held] ?? 0) > (total[best] ?? 0))) best = held;
    }
    previous[index] = best;
    total[index] = run.weight + (best < 0 ? 0 : (total[best] ?? 0));
    for (let at = own; at <= ends.length; at += at & -at) {
      const held = tree[at] ?? -1;
      if (held < 0 || (total[held] ?? 0) < (total[index] ?? 0)) tree[at] = index;
    }
  }
  let last = -1;
  for (const [index, value] of total.entries()) if (last < 0 || value > (total[last] ?? 0)) last = index;
  const chain: Run[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const run = sorted[at];
    if (run) chain.unshift(run);
  }
  return chain.flatMap((run, index) => {
    const next = chain[index + 1];
    const room = next ? Math.min(run.length, next.a - run.a, next.b - run.b) : run.length;
    return room > 0 ? [{ ...run, length: room }] : [];
  });
}
