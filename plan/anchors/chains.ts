import { alignInOrder } from './align.ts';
import type { WordText } from './anchor.ts';
import { dropChance } from './drop-chance.ts';
import { movedPieces, ownRowsOf, type Piece } from './moved-pieces.ts';
import { type Numbered, numberWords, weigh } from './numbered.ts';
import { renamedWords } from './same-words.ts';
import { inOrderOf, type Reordered } from './section-order.ts';

/** How two texts go together: what stayed in order, and the pieces that stand elsewhere now. */
export type Chains = {
  /** Words as numbers; a word that was changed throughout has the number of the word it became. */
  numbered: Numbered;
  /** For each word of the text before its place in the text now, or -1; rising. */
  map: Int32Array;
  /** The same for each word of the text now: its place in the text before, or -1. */
  owners: Int32Array;
  /** 1 for each word of either text whose place `map` knows, unless a piece beside it may as well have it. */
  settledA: Uint8Array;
  settledB: Uint8Array;
  /** 1 for each word of the text before that begins a row of words which neither text has twice. */
  own: Uint8Array;
  pieces: Piece[];
  /** The same with the sections of the text now in their old order, where that changed, and the way back. */
  bySection?: { chains: Chains; back: Reordered['back'] };
};

/** Works out how two texts go together. */
export function findChains(before: WordText, now: WordText): Chains {
  return drained(chainSteps(before, now));
}

/** What steps come to, taken all at once. */
export function drained<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some hundredths of a second each for a long plan, so that a window can answer keys in between. */
export function* chainSteps(before: WordText, now: WordText): Generator<undefined, Chains> {
  const chains = yield* stepsAsPrinted(before, now);
  const reordered = inOrderOf(before, now);
  if (!reordered) return chains;
  return {
    ...chains,
    bySection: { chains: yield* stepsAsPrinted(before, reordered.text), back: reordered.back },
  };
}

function* stepsAsPrinted(before: WordText, now: WordText): Generator<undefined, Chains> {
  let numbered = numberWords(before, now);
  yield;
  let map = mapInOrder(numbered);
  yield;
  const goesBy = renamedWords(numbered, map);
  if (goesBy) {
    const renamed = numbered.before.map((word) => goesBy[word] ?? word);
    numbered = {
      ...numbered,
      before: renamed,
      weight: weigh([renamed, numbered.now], numbered.weight.length),
    };
    map = mapInOrder(numbered);
    yield;
  }
  dropChance(numbered, map);
  const leftB = new Uint8Array(numbered.now.length).fill(1);
  for (const place of map) if (place >= 0) leftB[place] = 0;
  const leftA = Uint8Array.from(map, (place) => (place < 0 ? 1 : 0));
  const own = ownRowsOf(numbered);
  yield;
  const pieces = movedPieces(numbered, leftA, leftB, own);
  const owners = new Int32Array(numbered.now.length).fill(-1);
  for (const [a, b] of map.entries()) if (b >= 0) owners[b] = a;
  return { numbered, map, owners, own, pieces, ...settle(numbered, map, pieces) };
}

/** Words that a piece may be drawn out over because both texts go on alike. */
const drawnOut = 60;

/**
 * Which words are settled by the map. Beside a piece some are not: the rest of the sentences in which it begins and ends,
 * and what goes on alike in both texts. A heading's first word stays behind in the map when its heading moves, since every
 * heading begins with it.
 */
function settle(
  { before, now, beforeBegins, nowBegins }: Numbered,
  map: Int32Array,
  pieces: readonly Piece[],
): Pick<Chains, 'settledA' | 'settledB'> {
  const settledA = Uint8Array.from(map, (place) => (place < 0 ? 0 : 1));
  const settledB = new Uint8Array(now.length);
  for (const place of map) if (place >= 0) settledB[place] = 1;
  for (const { fromA, toA, fromB, toB } of pieces) {
    for (const [settled, begins, from, to] of [
      [settledA, beforeBegins, fromA, toA],
      [settledB, nowBegins, fromB, toB],
    ] as const) {
      // No more than the piece's own length: a sentence that is mostly the map's stays the map's.
      const most = to - from;
      for (let at = from; at > 0 && begins[at] === 0 && from - at < most; ) settled[--at] = 0;
      for (let at = to; at < begins.length && begins[at] === 0 && at - to < most; at += 1) settled[at] = 0;
    }
    for (let on = 0; on < drawnOut && before[toA + on] === now[toB + on]; on += 1)
      settledA[toA + on] = settledB[toB + on] = 0;
    for (
      let on = 1;
      on <= drawnOut && fromA >= on && fromB >= on && before[fromA - on] === now[fromB - on];
      on += 1
    )
      settledA[fromA - on] = settledB[fromB - on] = 0;
  }
  return { settledA, settledB };
}

function mapInOrder(numbered: Numbered): Int32Array {
  const map = new Int32Array(numbered.before.length).fill(-1);
  const whole = { fromA: 0, toA: numbered.before.length, fromB: 0, toB: numbered.now.length };
  alignInOrder(numbered, whole, (a, b) => {
    map[a] = b;
  });
  return map;
}
