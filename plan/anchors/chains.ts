import { alignInOrder } from './align.ts';
import type { WordText } from './anchor.ts';
import { movedPieces, type Piece } from './moved-pieces.ts';
import { type Numbered, numberWords, weigh } from './numbered.ts';
import { renamedWords } from './same-words.ts';

/** How two texts go together: what stayed in order, and the pieces that stand elsewhere now. */
export type Chains = {
  /** Words as numbers; a word that was changed throughout has the number of the word it became. */
  numbered: Numbered;
  /** For each word of the text before its place in the text now, or -1; rising. */
  map: Int32Array;
  pieces: Piece[];
};

/** Works out how two texts go together. */
export function findChains(before: WordText, now: WordText): Chains {
  let numbered = numberWords(before, now);
  let map = mapInOrder(numbered);
  const goesBy = renamedWords(numbered, map);
  if (goesBy) {
    const renamed = numbered.before.map((word) => goesBy[word] ?? word);
    numbered = {
      ...numbered,
      before: renamed,
      weight: weigh([renamed, numbered.now], numbered.weight.length),
    };
    map = mapInOrder(numbered);
  }
  dropChance(numbered, map);
  const leftA = Uint8Array.from(map, (place) => (place < 0 ? 1 : 0));
  const leftB = new Uint8Array(numbered.now.length).fill(1);
  for (const place of map) if (place >= 0) leftB[place] = 0;
  return { numbered, map, pieces: movedPieces(numbered, leftA, leftB) };
}

function mapInOrder(numbered: Numbered): Int32Array {
  const map = new Int32Array(numbered.before.length).fill(-1);
  const whole = { fromA: 0, toA: numbered.before.length, fromB: 0, toB: numbered.now.length };
  alignInOrder(numbered, whole, (a, b) => {
    map[a] = b;
  });
  return map;
}

/** Words looked at on each side of a pair, and the share that must have partners near it. */
const about = 12;
const leastShare = 0.35;

/**
 * Takes pairs out that are alone among words without partners: in any two texts some words happen to stand in the same
 * order, and they would hold places that a moved piece needs.
 */
function dropChance({ before, now, weight }: Numbered, map: Int32Array): void {
  const back = new Int32Array(now.length).fill(-1);
  for (const [a, b] of map.entries()) if (b >= 0) back[b] = a;
  const shareA = sharesAbout(before, weight, map);
  const shareB = sharesAbout(now, weight, back);
  for (const [a, b] of map.entries())
    if (b >= 0 && (shareA[a] ?? 0) < leastShare && (shareB[b] ?? 0) < leastShare) map[a] = -1;
}

/** For each word the share, by weight, of the words about it that have partners. */
function sharesAbout(words: Int32Array, weight: Float64Array, partner: Int32Array): Float64Array {
  const all = new Float64Array(words.length + 1);
  const paired = new Float64Array(words.length + 1);
  for (const [at, word] of words.entries()) {
    const heavy = weight[word] ?? 0;
    all[at + 1] = (all[at] ?? 0) + heavy;
    paired[at + 1] = (paired[at] ?? 0) + ((partner[at] ?? -1) >= 0 ? heavy : 0);
  }
  return Float64Array.from(words, (_, at) => {
    const [from, to] = [Math.max(0, at - about), Math.min(words.length, at + about + 1)];
    return ((paired[to] ?? 0) - (paired[from] ?? 0)) / ((all[to] ?? 0) - (all[from] ?? 0));
  });
}
