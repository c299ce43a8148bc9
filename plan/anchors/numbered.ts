import type { WordText } from './anchor.ts';

/** Two texts with their words as numbers: equal words have equal numbers, in both. */
export type Numbered = {
  before: Int32Array;
  now: Int32Array;
  /** The number of the block in which each word stands. */
  beforeBlock: Int32Array;
  nowBlock: Int32Array;
  /** What begins at each word: 0 nothing, 1 a sentence, 2 a block. */
  beforeBegins: Uint8Array;
  nowBegins: Uint8Array;
  /** How much a word tells, by its number: near 1 where it is rare in the two texts, near 0 where it is everywhere. */
  weight: Float64Array;
};

/** The least that a word tells: "the" in its place still counts for something. */
const leastWeight = 0.12;

/** Numbers the words of two texts. Nothing but whether two words are equal and how often each occurs is used, so hashes serve as well. */
export function numberWords(before: WordText, now: WordText): Numbered {
  const numbers = new Map<string, number>();
  const take = (text: WordText) => {
    const words: number[] = [];
    const begins: number[] = [];
    const blocks: number[] = [];
    for (const [block, { words: own, sentences }] of text.entries()) {
      const starts = new Set(sentences);
      for (const [at, word] of own.entries()) {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        words.push(number);
        blocks.push(block);
        begins.push(at === 0 ? 2 : starts.has(at) ? 1 : 0);
      }
    }
    return {
      words: Int32Array.from(words),
      blocks: Int32Array.from(blocks),
      begins: Uint8Array.from(begins),
    };
  };
  const first = take(before);
  const second = take(now);
  const weight = weigh([first.words, second.words], numbers.size);
  return {
    before: first.words,
    now: second.words,
    beforeBlock: first.blocks,
    nowBlock: second.blocks,
    beforeBegins: first.begins,
    nowBegins: second.begins,
    weight,
  };
}

/** By how often a word occurs in the text that has it more often: 1 for once, falling with the logarithm. */
export function weigh(texts: Int32Array[], words: number): Float64Array {
  const most = new Float64Array(words);
  let longest = 2;
  for (const text of texts) {
    const counts = new Float64Array(words);
    for (const word of text) counts[word] = (counts[word] ?? 0) + 1;
    for (const [word, count] of counts.entries()) most[word] = Math.max(most[word] ?? 0, count);
    longest = Math.max(longest, text.length);
  }
  const whole = Math.log(longest / 8 + 2);
  return most.map((count) => Math.max(leastWeight, 1 - Math.log(Math.max(1, count)) / whole));
}
