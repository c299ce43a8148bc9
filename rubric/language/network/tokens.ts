/**
 * One word, number or sign of a text. `from` and `to` count in the text. `key` is the word in small letters with a
 * straight apostrophe. `shape` holds one bit for each of `shapes`. `capital`: it begins with a capital inside the
 * sentence, so it may be a name.
 */
export type Token = { from: number; to: number; key: string; shape: number; capital: boolean };

/** What a word looks like, in the order of the bits of `Token.shape`. */
export const shapes = ['capital', 'opening-capital', 'number', 'sign', 'opening', 'will'] as const;

const token = /\p{L}+(?:['’]\p{L}+)?|\d+(?:[.:]\d+)?|[^\p{L}\d\s]/gu;
const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty half quarter'.split(
    ' ',
  ),
);
const modals = new Set(['will', 'can', 'to']);

/** A statement is read up to here: what it is has been said long before. */
export const longestStatement = 80;

/** The words of a statement as the networks read them, at most `longestStatement`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const words = found[0];
    const at = tokens.length;
    if (at === longestStatement) break;
    const key = words.toLowerCase().replaceAll('’', "'");
    const first = words.charAt(0);
    const upper = first !== first.toLowerCase();
    const capital = upper && at > 0 && words !== 'I';
    const digit = first >= '0' && first <= '9';
    const sign = !digit && first === first.toLowerCase() && first === first.toUpperCase();
    const shape =
      (capital ? 1 : 0) |
      (upper && at === 0 ? 2 : 0) |
      (digit || numberWords.has(key) ? 4 : 0) |
      (sign ? 8 : 0) |
      (at < 2 ? 16 : 0) |
      (modals.has(key) ? 32 : 0);
    tokens.push({ from: found.index, to: found.index + words.length, key, shape, capital });
  }
  return tokens;
}
