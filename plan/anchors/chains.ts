import { alignInOrder } from './align.ts';
import type { WordText } from './anchor.ts';
import { dropChance } from './drop-chance.ts';
import { movedPieces, type Piece } from './moved-pieces.ts';
import { type Numbered, numberWords, weigh } from './numbered.ts';
import { renamedWords } from './same-words.ts';

/** How two texts go together: what stayed in order, and the pieces that stand elsewhere now. */
export type Chains = {
  /** Words as numbers; a word that was changed throughout has the number of the word it became. */
  numbered: Numbered;
  /** For each word of the text before its place in the text now, or -1; rising. */
  map: Int32Array;
  /** 1 for each word of either text that `map` gives no partner. */
  leftA: Uint8Array;
  leftB: Uint8Array;
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
  const leftB = new Uint8Array(numbered.now.length).fill(1);
  for (const place of map) if (place >= 0) leftB[place] = 0;
  const leftA = Uint8Array.from(map, (place) => (place < 0 ? 1 : 0));
  return { numbered, map, leftA, leftB, pieces: movedPieces(numbered, leftA, leftB) };
}

function mapInOrder(numbered: Numbered): Int32Array {
  const map = new Int32Array(numbered.before.length).fill(-1);
  const whole = { fromA: 0, toA: numbered.before.length, fromB: 0, toB: numbered.now.length };
  alignInOrder(numbered, whole, (a, b) => {
    map[a] = b;
  });
  return map;
}
