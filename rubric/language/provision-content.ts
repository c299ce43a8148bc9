/** Words that say nothing of what is done when they stand at the edge of a phrase. */
const edge =
  /^(?:a|an|the|and|or|of|to|in|on|at|by|for|with|from|as|will|would|should|shall|must|may|can|could|is|are|be|been|have|has|had|it|he|she|they|his|her|their|this|that|which|who|each|every|per|so|then|also|within|during|over|across|throughout)$/i;
const longestRun = 8;
/** What is done stands first, unless what follows says much more. */
const muchLonger = 2;

/**
 * What an item of provision says is done: the longest run of its words that names neither who, how much, how often nor
 * ratio, without small words at its ends, at most eight words. Undefined where nothing is left.
 */
export function contentOf(text: string, named: readonly (string | undefined)[]): string | undefined {
  let open = text;
  for (const words of named) if (words) open = open.replace(words, (found) => '|'.repeat(found.length));
  let best: { from: number; to: number; words: number } | undefined;
  for (const run of open.matchAll(/(?:[^|.;:,()]|\.(?=\S))+/g)) {
    const words = [...run[0].matchAll(/[^\s]+/g)].map(({ 0: word, index }) => ({
      word,
      from: run.index + index,
    }));
    while (words[0] && edge.test(words[0].word)) words.shift();
    words.length = Math.min(words.length, longestRun);
    while (words.at(-1) && edge.test(words.at(-1)?.word ?? '')) words.pop();
    const [first] = words;
    const last = words.at(-1);
    if (first && last && words.length > (best ? best.words + muchLonger : 0))
      best = { from: first.from, to: last.from + last.word.length, words: words.length };
  }
  return best && text.slice(best.from, best.to);
}
