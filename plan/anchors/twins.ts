import type { WordRange } from './anchor.ts';
import type { Numbered } from './numbered.ts';

/** How like a passage's own sentence is to what stands in its place now, and how like the likest other sentence before is. */
export type Twins = { own: number; other: number };

/**
 * Whose sentence stands in a place now: a plan is full of sentences of one mould, and what was put in where one was cut is
 * often of that mould too. Likeness is by weight of the words in common, in order: 1 for equal sentences, 0 for strangers.
 */
export function twinsOf(numbered: Numbered, range: WordRange, now: WordRange): Twins {
  const { before, beforeBegins, nowBegins } = numbered;
  const home = sentenceAbout(beforeBegins, range);
  const place = sentenceAbout(nowBegins, now);
  const wanted = numbered.now.subarray(place.from, place.to);
  const likenessTo = (one: WordRange) => likeness(before.subarray(one.from, one.to), wanted, numbered.weight);
  const own = likenessTo(home);
  const have = new Set(wanted);
  let other = 0;
  for (let from = 0; from < before.length; ) {
    let to = from + 1;
    while (to < before.length && beforeBegins[to] === 0) to += 1;
    const one = { from, to };
    from = to;
    if (one.to > home.from && one.from < home.to) continue;
    if (mostLike(before.subarray(one.from, one.to), have, wanted, numbered.weight) <= other) continue;
    other = Math.max(other, likenessTo(one));
  }
  return { own, other };
}

/** From the begin of the sentence in which a range begins to the end of that in which it ends. */
export function sentenceAbout(begins: Uint8Array, { from, to }: WordRange): WordRange {
  let first = from;
  while (first > 0 && begins[first] === 0) first -= 1;
  let last = to;
  while (last < begins.length && begins[last] === 0) last += 1;
  return { from: first, to: last };
}

function sum(words: Int32Array, weight: Float64Array): number {
  let all = 0;
  for (const word of words) all += weight[word] ?? 0;
  return all;
}

/** The most that two can have in common, whatever their order. */
function mostLike(
  one: Int32Array,
  have: ReadonlySet<number>,
  other: Int32Array,
  weight: Float64Array,
): number {
  let common = 0;
  for (const word of one) if (have.has(word)) common += weight[word] ?? 0;
  return (2 * common) / Math.max(1e-9, sum(one, weight) + sum(other, weight));
}

/** Words in common in their order, by weight: twice what is common over both. */
function likeness(one: Int32Array, other: Int32Array, weight: Float64Array): number {
  let row = new Float64Array(other.length + 1);
  let next = new Float64Array(other.length + 1);
  for (const word of one) {
    const heavy = weight[word] ?? 0;
    for (let at = 0; at < other.length; at += 1) {
      const straight = word === other[at] ? (row[at] ?? 0) + heavy : 0;
      next[at + 1] = Math.max(straight, row[at + 1] ?? 0, next[at] ?? 0);
    }
    [row, next] = [next, row];
  }
  const all = sum(one, weight) + sum(other, weight);
  return all === 0 ? 1 : (2 * (row[other.length] ?? 0)) / all;
}
