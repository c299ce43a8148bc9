import type { MarkedWords } from './row.ts';

/** How far the words that two sides marked in one text are the same: counted in words of the text. */
export type Overlap = { both: number; one: number; other: number };

/** The words that both sides marked, and those of each. */
export function overlapOf(text: string, one: MarkedWords[], other: MarkedWords[]): Overlap {
  const words = wordsOf(text);
  const first = markedIn(text, words, one);
  const second = markedIn(text, words, other);
  return {
    both: [...first].filter((at) => second.has(at)).length,
    one: first.size,
    other: second.size,
  };
}

/** Whether the other side marked at least one word of these. */
export function touches(text: string, marked: MarkedWords, other: MarkedWords[]): boolean {
  return overlapOf(text, [marked], other).both > 0;
}

/** Words of a text with where they begin and end. */
function wordsOf(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Which words of the text, by their number, stand in marked stretches. Words that are not in the text mark nothing. */
function markedIn(text: string, words: { from: number; to: number }[], marked: MarkedWords[]): Set<number> {
  const found = new Set<number>();
  const small = text.toLowerCase();
  for (const { text: stretch } of marked) {
    const from = small.indexOf(stretch.toLowerCase());
    if (from < 0 || stretch === '') continue;
    const to = from + stretch.length;
    words.forEach((word, at) => {
      if (word.from < to && from < word.to) found.add(at);
    });
  }
  return found;
}
