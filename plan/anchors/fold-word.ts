/** A word of a block's text as anchors count it: folded, and where it stands (UTF-16 code units). */
export type FoundWord = { word: string; from: number; to: number };

/** Letters and digits, with apostrophes, hyphens and soft hyphens between them. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼ`´\-‐‑\u00ad]+[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/**
 * The words of a text. "Sam's" and "one-to-one" are one word each. Folding takes out what programs write differently when
 * they print the same plan: case, accents, ligatures, the sort of apostrophe, and hyphens (a line's end may add or lose one).
 */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = foldWord(match[0]);
    if (word !== '') found.push({ word, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** One word, folded. Empty where nothing but marks is left. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
