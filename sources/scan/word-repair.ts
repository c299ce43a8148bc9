import type { RecognisedWord } from './recogniser.ts';

/** Less sure than this, a sign without a letter or digit is a speck or the rest of a border. */
const leastSure = 60;
/** Less sure than this, even letters are only a guess at a stain or a scribble. */
const leastSureLetters = 15;

/** True for what is no word: specks, remains of borders, guesses at stains. */
export function isNoise({ text, confidence, y0, y1, x0, x1, lineHeight }: RecognisedWord): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || x1 <= x0 || y1 <= y0) return true;
  if (y1 - y0 > 2.2 * lineHeight) return true;
  if (/^[|[\]{}_=~\\/—–-]+$/.test(trimmed) && (y1 - y0 > 1.2 * lineHeight || confidence < leastSure))
    return true;
  if (/[\p{L}\d]/u.test(trimmed)) return confidence < leastSureLetters;
  return confidence < leastSure && !/^[•·*«»°¢©®-]$/.test(trimmed);
}

/** The word as print would have it, where the recogniser is known to take one sign for another. */
export function asPrinted(text: string): string {
  const word = text.trim();
  // A lone upright stroke in English is the word or the letter I.
  if (word === '|' || word === 'l') return 'I';
  return word.replace(/^[|l](?='|’)/, 'I').replaceAll('|', 'I');
}

/** Signs that a printed bullet is taken for. */
const likeBullet = /^[•·*«»°¢©®e+o-] (?=\S)/;

/** A line's text with a printed bullet in place of what it was taken for. `set`: how far the words after it stand off, in type sizes. */
export function withBullet(text: string, set: number): string {
  if (set < 0.45) return text;
  return likeBullet.test(text) ? `•${text.slice(1)}` : text;
}

/** A line that begins with a section's letter and number, or the word Section and a letter: what stands there is a number, or the letter I. */
const numbered = /^((?:(?:Section|SECTION|Part)\s+)?[A-K])[lI](?=\s*[-–—:.)]|$)/;
const lettered = /^((?:Section|SECTION)\s+)[l1!](?=\s*[-–—:.)]|\s+\p{Lu}|$)/u;

/** A line with the letter or number of a section put right, where the recogniser took a 1 for an l or an I for a stroke. */
export function withSectionLetter(text: string): string {
  return text.replace(numbered, '$11').replace(lettered, '$1I');
}
