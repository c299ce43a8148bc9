import type { WordText } from './anchor.ts';

/**
 * The name of a text: a hash (106 bits, base 36) of its words in order. How they are cut into blocks is no part of it,
 * since words are counted through the document. Made of plain words, before any keying; it is no secret and proves
 * nothing but that two texts are the same.
 */
export function textId(text: WordText): string {
  const halves = [0x2545f491, 0x9e3779b9].map((seed) => hashWords(text, seed).toString(36));
  return halves.join('-');
}

/** 53 bits: two 32-bit states that are mixed at the end. */
function hashWords(text: WordText, seed: number): number {
  let one = 0xdeadbeef ^ seed;
  let two = 0x41c6ce57 ^ seed;
  const take = (code: number) => {
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  };
  for (const { words } of text)
    for (const word of words) {
      for (let at = 0; at < word.length; at += 1) take(word.charCodeAt(at));
      // A word's end counts, or "an other" and "another" would be one.
      take(0x20);
    }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
