import { recall } from '../../plan/wording/recall.ts';
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
  return readabilityOf(text.split('\n'))?.whole;
}

/** Readability of lines taken together, and the long sentences of each line with their places in it. */
export function readabilityOf(
  lines: readonly string[],
): { whole: Readability; longIn: Readability['long'][] } | undefined {
  const measured = lines.map(measure);
  const sum = (of: (line: Measured) => number) => measured.reduce((total, line) => total + of(line), 0);
  const words = sum((line) => line.words);
  if (words === 0) return undefined;
  const count = sum((line) => line.sentences);
  const averageSentence = words / count;
  const grade = Math.max(0, 0.39 * averageSentence + 11.8 * (sum((line) => line.syllables) / words) - 15.59);
  let from = 0;
  const long = measured.flatMap((line, at) => {
    const start = from;
    from += (lines[at]?.length ?? 0) + 1;
    return line.long.map((one) => ({ ...one, from: one.from + start, to: one.to + start }));
  });
  return {
    whole: {
      words,
      sentences: count,
      averageSentence: round(averageSentence),
      longShare: round(long.length / count),
      grade: round(grade),
      readingAge: Math.round(grade + 5),
      long: long.sort((a, b) => b.words - a.words),
    },
    longIn: measured.map((line) => line.long),
  };
}

type Measured = { words: number; sentences: number; syllables: number; long: Readability['long'] };

/** Words, sentences and syllables of one line, its longest sentence first. */
const measure = recall((line: string): Measured => {
  const found = sentences(line)
    .map(({ from, to, words }) => ({ from, to, words: wordsOf(words) }))
    .filter(({ words }) => words.length > 2);
  return {
    words: found.reduce((sum, { words }) => sum + words.length, 0),
    sentences: found.length,
    syllables: found.reduce(
      (sum, { words }) => sum + words.reduce((of, word) => of + syllablesOf(word), 0),
      0,
    ),
    long: found
      .filter(({ words }) => words.length > longSentence)
      .map(({ from, to, words }) => ({ from, to, words: words.length }))
      .sort((a, b) => b.words - a.words),
  };
});

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
