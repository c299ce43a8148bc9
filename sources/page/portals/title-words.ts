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

/** So many words may stand where a description has "*": a name, and what goes with it. */
const mostForStar = 4;

/**
 * Whether a heading says these words; "*" stands for one to four words that are not kept, such as a name. All places
 * are followed at once, so that many stars cost no more than few.
 */
export function saysWords(text: string, words: string): boolean {
  if (text.length > longestTitle * 2) return false;
  const said = plainTitle(text).split(' ');
  let reached = new Set([0]);
  for (const word of words.split(' ')) {
    const next = new Set<number>();
    for (const at of reached) {
      if (word !== '*' && said[at] === word) next.add(at + 1);
      if (word === '*')
        for (let end = at + 1; end <= Math.min(at + mostForStar, said.length); end += 1) next.add(end);
    }
    reached = next;
  }
  return reached.has(said.length);
}
