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
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let oldEnd = old.length;
  let nowEnd = now.length;
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  const before = old.slice(start, oldEnd);
  const after = now.slice(start, nowEnd);
  if (before.length === 0) return [];
  if (after.length === 0 || before.length * after.length > mostPairs) return [before.join(' ')];
  return runsNotKept(before, after);
}

function runsNotKept(before: string[], after: string[]): string[] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        before[i] === after[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const runs: string[][] = [];
  let open = false;
  for (let i = 0, j = 0; i < before.length; ) {
    const word = before[i] ?? '';
    if (j < after.length && word === after[j]) {
      i += 1;
      j += 1;
      open = false;
    } else if (j < after.length && (longest[i * width + j + 1] ?? 0) > (longest[(i + 1) * width + j] ?? 0)) {
      j += 1;
    } else {
      if (open) runs.at(-1)?.push(word);
      else runs.push([word]);
      open = true;
      i += 1;
    }
  }
  return runs.map((run) => run.join(' '));
}
