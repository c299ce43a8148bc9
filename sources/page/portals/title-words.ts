/** The longest heading whose words are looked at; longer text is no title. */
export const longestTitle = 120;

/** A heading's words as they are compared: small letters and digits, single spaces, nothing else. */
export function plainTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a heading says these words; "*" stands for one to four words that are not kept, such as a name. */
export function saysWords(text: string, words: string): boolean {
  if (text.length > longestTitle * 2) return false;
  const said = plainTitle(text).split(' ');
  const wanted = words.split(' ');
  const from = (at: number, next: number): boolean => {
    const word = wanted[next];
    if (word === undefined) return at === said.length;
    if (word !== '*') return said[at] === word && from(at + 1, next + 1);
    return [1, 2, 3, 4].some((many) => at + many <= said.length && from(at + many, next + 1));
  };
  return from(0, 0);
}
