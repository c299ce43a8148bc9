/** A text with case, accents and kinds of apostrophe and hyphen evened out, and where each of its characters stood. */
export type Folded = { text: string; at: number[] };

/** Folds a text so that "José", "JOSE" and "Jose" + accent are one word. `at[i]` is where character i began in the original. */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let from = 0;
  for (const character of text) {
    for (const piece of foldWord(character)) {
      folded += piece;
      for (let unit = 0; unit < piece.length; unit += 1) at.push(from);
    }
    from += character.length;
  }
  at.push(from);
  return { text: folded, at };
}

/** One word folded. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[\u2010-\u2015]/gu, '-')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd');
}
