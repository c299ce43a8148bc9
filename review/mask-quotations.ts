/** Runs of this many of the plan's words count as a quotation: shorter ones are how anybody talks about a plan. */
const quotedRun = 6;

/** A way to mask quotations of one plan: runs of six or more of its words, whatever their case, accents and punctuation. */
export function quotationMasker(planText: string): (text: string) => string {
  const planRuns = new Set(runs(wordsOf(planText).map((word) => word.text)));
  return (text) => {
    const words = wordsOf(text);
    const quoted = new Set<number>();
    for (const [start, run] of runs(words.map((word) => word.text)).entries())
      if (planRuns.has(run)) for (let index = start; index < start + quotedRun; index += 1) quoted.add(index);
    let masked = '';
    let at = 0;
    for (const [index, word] of words.entries()) {
      if (!quoted.has(index)) continue;
      if (!quoted.has(index - 1)) masked += `${text.slice(at, word.from)}[the plan’s words]`;
      at = word.to;
    }
    return masked + text.slice(at);
  };
}

function runs(words: string[]): string[] {
  const all: string[] = [];
  for (let start = 0; start + quotedRun <= words.length; start += 1)
    all.push(words.slice(start, start + quotedRun).join(' '));
  return all;
}

type Word = { text: string; from: number; to: number };

/** Words as a quotation keeps them: "Child’s" and "childs" are one word, so are "&" and "and". */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/&|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ][\p{L}\p{M}]+)*/gu)].map((match) => ({
    text:
      match[0] === '&'
        ? 'and'
        : match[0]
            .normalize('NFKD')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]/gu, ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
