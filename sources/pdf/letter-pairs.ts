/** Pairs of letters that make up half of English and a quarter to a half of other languages written in Latin letters, and of names. */
const common = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ' +
    've co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur'
  ).split(' '),
);

/**
 * Share of a text's letter pairs that are among the common ones, and how many pairs there are. Letters that stand for
 * other letters keep words and spaces but lose this: their share lies below 0.2 (of 2,000 random ciphers 95 in 100).
 */
export function commonPairs(text: string): { share: number; pairs: number } {
  let [pairs, found] = [0, 0];
  for (const word of text.toLowerCase().match(/[a-z]{2,}/g) ?? []) {
    for (let at = 0; at < word.length - 1; at += 1) {
      pairs += 1;
      if (common.has(word.slice(at, at + 2))) found += 1;
    }
  }
  return { share: pairs === 0 ? 1 : found / pairs, pairs };
}
