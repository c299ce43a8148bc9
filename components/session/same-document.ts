import type { Plan } from '../../plan/plan.ts';
import { sentences } from '../../plan/wording/sentences.ts';

/** Sentences of this many words or more are a document's own: shorter ones stand in every plan. */
const ownSentence = 8;

/** Share of the shorter text's own sentences that must stand in the other. */
const sharedEnough = 0.5;

/**
 * Whether a document that was read again is the one already open, edited or opened further. Both names known: the names
 * tell. One of them unknown: at least half of the own sentences must be the same. Unknown is never taken for the same,
 * or a level would land in another child's review.
 */
export function isSameDocument(before: Plan, now: Plan): boolean {
  if (before.kind !== now.kind) return false;
  if (before.child.name !== undefined && now.child.name !== undefined)
    return before.child.name === now.child.name;
  return sharesSentences(before, now);
}

/** True if at least half of the own sentences of the shorter document stand in the other. */
export function sharesSentences(before: Plan, now: Plan): boolean {
  const [one, other] = [ownSentences(before), ownSentences(now)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  if (fewer.size === 0) return false;
  const shared = [...fewer].filter((sentence) => more.has(sentence)).length;
  return shared >= fewer.size * sharedEnough;
}

function ownSentences(plan: Plan): Set<string> {
  const found = plan.blocks.flatMap((block) => sentences(block.text).map(({ words }) => words.toLowerCase()));
  return new Set(found.filter((sentence) => sentence.split(/\s+/).length >= ownSentence));
}
