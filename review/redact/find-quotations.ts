import type { Found } from './found.ts';
import { wordsOf } from './quoted-words.ts';
import type { Seen } from './seen-text.ts';

/** Runs of this many of the plan's words count as a quotation: shorter ones are how anybody talks about a plan. */
const quotedRun = 6;

/** Finds quotations of one plan: runs of six or more of its words, whatever their case, accents and punctuation. */
export function quotationFinder(planText: string): (seen: Seen) => Found[] {
  const planRuns = new Set(runs(wordsOf(planText).map(({ text }) => text)));
  return ({ clean }) => {
    const words = wordsOf(clean);
    const found: Found[] = [];
    let next = -1;
    for (const [start, run] of runs(words.map(({ text }) => text)).entries()) {
      if (!planRuns.has(run)) continue;
      const from = words[start]?.from ?? 0;
      const to = words[start + quotedRun - 1]?.to ?? from;
      const last = found.at(-1);
      if (last && start <= next) last.to = to;
      else found.push({ kind: 'quotation', from, to });
      next = start + quotedRun;
    }
    return found;
  };
}

function runs(words: string[]): string[] {
  const all: string[] = [];
  for (let start = 0; start + quotedRun <= words.length; start += 1)
    all.push(words.slice(start, start + quotedRun).join(' '));
  return all;
}
