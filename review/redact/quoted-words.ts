/** A word as a quotation keeps it, with its place. */
export type QuotedWord = { text: string; from: number; to: number };

/** Words as a quotation keeps them: "Child’s" and "childs" are one word, so are "&" and "and". */
export function wordsOf(text: string): QuotedWord[] {
  return [...text.matchAll(/&|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ][\p{L}\p{M}]+)*/gu)].map((match) => ({
    text:
      match[0] === '&'
        ? 'and'
        : match[0]
            .normalize('NFKD')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]/gu, ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
