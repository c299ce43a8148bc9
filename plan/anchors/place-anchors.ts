import { alignInOrder } from './align.ts';
import type { Placed, WordRange, WordText } from './anchor.ts';
import { numberWords } from './numbered.ts';

/**
 * Finds ranges of words of one text again in a later one. Both texts must be in the same alphabet: plain words, or hashes
 * made with one key. The answers are in the order of the ranges.
 */
export function placeAnchors(before: WordText, now: WordText, ranges: readonly WordRange[]): Placed[] {
  const numbered = numberWords(before, now);
  const map = new Int32Array(numbered.before.length).fill(-1);
  alignInOrder(
    numbered,
    { fromA: 0, toA: numbered.before.length, fromB: 0, toB: numbered.now.length },
    (a, b) => {
      map[a] = b;
    },
  );
  return ranges.map((range) => {
    const places = Array.from(map.subarray(range.from, range.to)).filter((place) => place >= 0);
    const [from, last] = [places[0], places.at(-1)];
    if (from === undefined || last === undefined) return { state: 'gone', why: 'deleted' };
    const whole = places.length === range.to - range.from && last - from === places.length - 1;
    if (!whole && places.length < (range.to - range.from) / 2) return { state: 'gone', why: 'deleted' };
    return { state: whole ? 'found' : 'changed', from, to: last + 1 };
  });
}
