import type { Numbered } from './numbered.ts';

/** How often a change of one word for another must be seen to be taken for a rule, and in what share of the word's places. */
const timesSeen = 3;
const shareOfPlaces = 0.5;

/**
 * Words that were changed for others throughout, as a child's name is: from the places where one word stands for one
 * between words that stayed. Gives for each number of a word the number it now goes by. `map` has for each word of the
 * text before its place in the text now, or -1.
 */
export function renamedWords({ before, now, weight }: Numbered, map: Int32Array): Int32Array | undefined {
  const seen = new Map<number, Map<number, number>>();
  const counts = new Map<number, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (let at = 1; at + 1 < before.length; at += 1) {
    const previous = map[at - 1] ?? -1;
    if (map[at] !== -1 || previous < 0 || map[at + 1] !== previous + 2) continue;
    const [one, other] = [before[at] ?? -1, now[previous + 1] ?? -1];
    const others = seen.get(one) ?? new Map<number, number>();
    others.set(other, (others.get(other) ?? 0) + 1);
    seen.set(one, others);
  }
  let any = false;
  const goesBy = Int32Array.from(weight, (_, number) => number);
  for (const [one, others] of seen)
    for (const [other, times] of others)
      if (times >= timesSeen && times >= shareOfPlaces * (counts.get(one) ?? 0)) {
        goesBy[one] = other;
        any = true;
      }
  return any ? goesBy : undefined;
}
