import type { WordText } from './anchor.ts';
import type { Chains } from './chains.ts';
import { findWords } from './fold-word.ts';
import { type WhatChanged, whatChanged } from './what-changed.ts';

/**
 * Share of the shorter text's words that an earlier version of a plan has too. Measured on invented plans full of stock
 * sentences (`scripts/anchors/same-plans.ts`): plans of two children on one form, brother and sister or of one name, share
 * 0.46 to 0.63; versions with a fifth of their words changed, or with five rounds of edits, 0.75 and more, with two fifths
 * changed 0.65 to 0.69. With half of the words changed (0.55 to 0.62) no share tells a version from another child's plan.
 */
const sameEnough = 0.65;
/** Where no name is known: further from what two plans on one form share. A plan copied for another child is not told apart then. */
const sameWithoutName = 0.75;
/** How often a name must be used before, for each time it is used now: once or twice is a brother in somebody's plan. */
const nameUse = 0.25;
/** Fewer words in common are no plan. */
const leastWords = 120;

/** The words of the names by which a person goes in a plan, as texts have them. */
export function nameWords(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => findWords(name ?? '').map(({ word }) => word)))];
}

/** Names that the text now uses; undefined where the text before does not use them as a plan of the same person would. */
export function namesShared(
  before: WordText,
  now: WordText,
  names: readonly string[],
): readonly string[] | undefined {
  const wanted = new Set(names);
  const [then, today] = [countOf(before, wanted), countOf(now, wanted)];
  const used = names.filter((name) => today.has(name));
  const isUsed = (name: string) => (then.get(name) ?? 0) >= Math.max(1, (today.get(name) ?? 0) * nameUse);
  return used.every(isUsed) ? used : undefined;
}

/**
 * Whether a text is likely an earlier version of a plan, with what changed since; undefined where it is not. `names` are the
 * words of the person's names, in the alphabet of the texts: a plan that does not use them is somebody else's, however alike.
 */
export function earlierVersion(
  before: WordText,
  now: WordText,
  names: readonly string[],
  chains?: Chains,
): (WhatChanged & { share: number }) | undefined {
  const used = namesShared(before, now, names);
  if (!used) return undefined;
  const changed = whatChanged(before, now, chains);
  const share = changed.shared / Math.max(1, Math.min(changed.before, changed.now));
  if (changed.shared < leastWords) return undefined;
  return share >= (used.length > 0 ? sameEnough : sameWithoutName) ? { ...changed, share } : undefined;
}

function countOf(text: WordText, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of text)
    for (const word of block.words) if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
