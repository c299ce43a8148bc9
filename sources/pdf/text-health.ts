import { commonWords } from './english-words.ts';
import { commonPairs } from './letter-pairs.ts';

/** What can be said of a page's text layer: usable, without spaces, or letters that stand for other letters. */
export type TextHealth = 'sound' | 'ciphered' | 'no-spaces' | 'too-little';

/** Fewer words than this say nothing about a page. */
const enoughWords = 25;

/**
 * Judges text by how many of its words are common English words and how its letters are spread. A font with a
 * wrong character map looks right on screen and gives other letters in the text layer; nothing there may be
 * taken for the plan's words.
 */
export function judgeText(text: string): TextHealth {
  if (hasNoLetters(text)) return 'ciphered';
  const words = text.toLowerCase().split(/\s+/);
  if (lacksSpaces(text)) return 'no-spaces';
  const plain = words.filter((word) => /^\p{L}/u.test(word));
  if (plain.length < enoughWords) return judgeLetters(text);
  const known = plain.filter((word) => commonWords.has(word.replace(/[.,;:)]+$/, ''))).length / plain.length;
  if (known >= 0.12) return 'sound';
  return judgeLetters(text);
}

/** True where a good part of the signs are none that anybody writes: the font says of its shapes only that they are shapes. */
function hasNoLetters(text: string): boolean {
  const signs = text.replace(/\s+/g, '');
  const nothing = signs.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return signs.length >= 20 && nothing > 0.3 * signs.length;
}

/** True where words are so long on average that the spaces between them must be missing. */
export function lacksSpaces(text: string): boolean {
  const gaps = text.match(/\s+/g) ?? [];
  const letters = text.length - gaps.reduce((sum, gap) => sum + gap.length, 0);
  return letters >= 100 && letters / (gaps.length + 1) > 12;
}

/** How often each letter stands in English prose, a to z, in thousandths. */
const englishShares = [
  82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1,
];
/** Names and tables of English words lie above 0.7, letters that stand for other letters near 0. */
const leastLikeness = 0.45;
/** Common pairs of letters: names and other languages lie above, letters that stand for other letters below. */
const leastShare = 0.2;
/** With fewer pairs of letters than this, only a plain case is called a cipher: a list of abbreviations is none. */
const fewPairs = 150;

/** Compares how often each letter stands in the text with English (Pearson correlation). */
function judgeLetters(text: string): TextHealth {
  const counts = englishShares.map(() => 0);
  let total = 0;
  for (const letter of text.toLowerCase()) {
    const at = letter.charCodeAt(0) - 97;
    if (at < 0 || at > 25) continue;
    counts[at] = (counts[at] ?? 0) + 1;
    total += 1;
  }
  if (total < 60) return 'too-little';
  const likeness = correlation(counts, englishShares);
  if (likeness >= leastLikeness) return 'sound';
  // Names, abbreviations and other languages also differ from English prose, but not in which letters meet.
  const { share, pairs } = commonPairs(text);
  if (pairs < fewPairs) return likeness < 0.3 && pairs >= 40 && share < 0.12 ? 'ciphered' : 'sound';
  return share < leastShare ? 'ciphered' : 'sound';
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [both, squareA, squareB] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    const [x, y] = [value - meanA, (b[at] ?? 0) - meanB];
    both += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return squareA === 0 ? 0 : both / Math.sqrt(squareA * squareB);
}
