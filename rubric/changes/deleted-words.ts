/** Above this many pairs of words the comparison would be slow; the block then counts as rewritten between its common ends. */
const mostPairs = 250_000;

/**
 * The runs of words that stood in `was` and no longer stand in `text`, in reading order: word by word by their longest
 * common sequence, so that a word moved or replaced inside a sentence is told alone.
 */
export function deletedWords(was: string, text: string): string[] {
  const old = was.split(/\s+/).filter(Boolean);
  const now = text.split(/\s+/).filter(Boolean);
  let start = 0;
  while (start < old.length && start < now.length && same(old[start], now[start])) start += 1;
  let oldEnd = old.length;
  let nowEnd = now.length;
  while (oldEnd > start && nowEnd > start && same(old[oldEnd - 1], now[nowEnd - 1])) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  if (oldEnd === start) return [];
  const small = nowEnd > start && (oldEnd - start) * (nowEnd - start) <= mostPairs;
  const runs = small
    ? runsNotKept(old.slice(start, oldEnd), now.slice(start, nowEnd)).map(({ from, to }) => ({
        from: start + from,
        to: start + to,
      }))
    : [{ from: start, to: oldEnd }];
  return runs.map((run) => fromSentenceStart(old, run)).map(({ from, to }) => old.slice(from, to).join(' '));
}

/** Words are the same whatever mark follows them: a full stop that moved is no deletion. */
function same(a: string | undefined, b: string | undefined): boolean {
  return a === b || a?.replace(/[.,;:]+$/, '') === b?.replace(/[.,;:]+$/, '');
}

/** Places in a list of words, `to` not included. */
type Run = { from: number; to: number };

/**
 * "By July [2022 ... By July] 2028" and "[By July 2022 ...] By July 2028" are the same deletion: the one that begins
 * where a sentence does is what was struck.
 */
function fromSentenceStart(words: string[], run: Run): Run {
  let { from, to } = run;
  while (from > 0 && words[from - 1] === words[to - 1]) {
    from -= 1;
    to -= 1;
    if (from === 0 || /[.!?:;]$/.test(words[from - 1] ?? '')) return { from, to };
  }
  return run;
}

function runsNotKept(before: string[], after: string[]): Run[] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = same(before[i], after[j])
        ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const runs: Run[] = [];
  for (let i = 0, j = 0; i < before.length; ) {
    if (j < after.length && same(before[i], after[j])) {
      i += 1;
      j += 1;
    } else if (j < after.length && (longest[i * width + j + 1] ?? 0) > (longest[(i + 1) * width + j] ?? 0)) {
      j += 1;
    } else {
      const last = runs.at(-1);
      if (last?.to === i) last.to = i + 1;
      else runs.push({ from: i, to: i + 1 });
      i += 1;
    }
  }
  return runs;
}
