import type { FindOffset } from './drawn-letters.ts';
import type { Rule } from './drawing.ts';
import type { Run } from './page-runs.ts';

/**
 * Finds words with a line drawn through them, as amended drafts show deletions (a PDF has no such text
 * attribute; the line is drawn apart from the words). An underline lies below the baseline and is no deletion.
 */
export function markStruckText(runs: readonly Run[], rules: readonly Rule[], offsetOf: FindOffset): void {
  if (rules.length === 0) return;
  const sorted = rules.toSorted((a, b) => a.at - b.at);
  for (const run of runs) {
    if (run.angle !== 0) continue;
    const highest = run.y - 0.5 * run.size;
    const lowest = run.y - 0.12 * run.size;
    for (let at = firstAtOrBelow(sorted, highest); at < sorted.length; at += 1) {
      const rule = sorted[at];
      if (rule === undefined || rule.at > lowest) break;
      const start = Math.max(rule.from, run.x);
      const end = Math.min(rule.to, run.x + run.width);
      if (end - start < 0.3 * run.size) continue;
      const from = offsetOf(run, start);
      const to = offsetOf(run, end);
      if (to > from) run.struck.push({ from, to });
    }
  }
}

function firstAtOrBelow(rules: readonly Rule[], y: number): number {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.at ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
