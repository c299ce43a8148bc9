import { words } from './word-list.ts';

/** Words of a suggested passphrase: five of 1,296 are 51 bits, which a slow derivation puts out of reach of guessing. */
export const suggestedWords = 5;

/** Five words of our list with spaces between, each drawn by `randomBelow` (a whole number under the one given). */
export function suggestPassphrase(randomBelow: (most: number) => number): string {
  return Array.from({ length: suggestedWords }, () => words[randomBelow(words.length)]).join(' ');
}
