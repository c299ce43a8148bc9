/** A word as names are compared: small, without accents, apostrophes and hyphens, letters that look like Latin ones evened out. */
export function foldName(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return [...word.normalize('NFKD').toLowerCase()]
    .map((letter) => alike.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}]+/gu, '');
}

const plain = /^[A-Za-z]+$/;

/** Letters that NFKD leaves, and letters of other scripts that are used for Latin ones by mistake or to hide a name. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ə: 'e',
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    к: 'k',
    м: 'm',
    т: 't',
    н: 'h',
    в: 'b',
    ο: 'o',
    α: 'a',
    ι: 'i',
    ν: 'v',
    ρ: 'p',
  }),
);
