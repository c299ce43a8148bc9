import { sentences } from '../../plan/wording/sentences.ts';

/** Sentences longer than this many words are named: Plain English advice is an average of 15 to 20. */
export const longSentence = 25;

/**
 * Plain measures of a text. `grade` is the Flesch-Kincaid grade; `readingAge` in years is grade + 5. `longShare` is the
 * share of sentences over 25 words. Numbers to show, never a pass mark.
 */
export type Readability = {
  words: number;
  sentences: number;
  averageSentence: number;
  longShare: number;
  grade: number;
  readingAge: number;
  long: { from: number; to: number; words: number }[];
};

/** Readability of one text; undefined for a text of no words. Lines that are no sentences (labels, single words) are left out. */
export function readability(text: string): Readability | undefined {
  const found = sentences(text)
    .map((sentence) => ({ ...sentence, count: wordsOf(sentence.words).length }))
    .filter((sentence) => sentence.count > 2);
  const words = found.flatMap((sentence) => wordsOf(sentence.words));
  if (words.length === 0) return undefined;
  const averageSentence = words.length / found.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length;
  const grade = Math.max(0, 0.39 * averageSentence + 11.8 * syllables - 15.59);
  const long = found
    .filter((sentence) => sentence.count > longSentence)
    .map(({ from, to, count }) => ({ from, to, words: count }))
    .sort((a, b) => b.words - a.words);
  return {
    words: words.length,
    sentences: found.length,
    averageSentence: round(averageSentence),
    longShare: round(long.length / found.length),
    grade: round(grade),
    readingAge: Math.round(grade + 5),
    long,
  };
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:['’-]\p{L}+)*|\d+(?:\.\d+)?/gu) ?? [];
}

/** Syllables of an English word, near enough for an average: groups of vowels, less a silent final e. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const trimmed = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (trimmed.match(/[aeiouy]{1,2}/g) ?? []).length);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
