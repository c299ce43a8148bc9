import type { Placed, WordRange, WordText } from './anchor.ts';
import { type Chains, findChains } from './chains.ts';
import { placeElsewhere } from './place-elsewhere.ts';
import { placeInOrder } from './place-in-order.ts';

/**
 * Finds ranges of words of one text again in a later one. Both texts must be in the same alphabet: plain words, or hashes
 * made with one key. The answers are in the order of the ranges; a range that is empty or not in the text is `gone`.
 */
export function placeAnchors(before: WordText, now: WordText, ranges: readonly WordRange[]): Placed[] {
  if (ranges.length === 0) return [];
  const chains = findChains(before, now);
  return ranges.map((range) => placeOne(chains, range));
}

function placeOne(chains: Chains, range: WordRange): Placed {
  const { from, to } = range;
  if (!(from >= 0 && to > from && to <= chains.numbered.before.length))
    return { state: 'gone', why: 'cannot-tell' };
  const here = placeInOrder(chains, range);
  if (here.state !== 'gone') return here;
  return placeElsewhere(chains, range) ?? here;
}
