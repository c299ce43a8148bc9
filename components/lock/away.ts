import type { Review } from '../../review/review.ts';
import type { ChangeDraft } from '../../review/change.ts';

/** Where the reviewer was when the store was locked: ids of this device and the framework, nothing of a plan. */
export type Place = {
  /** The review at hand; absent where nothing of it was stored yet. */
  review?: string;
  /** The criterion that was open. */
  criterion?: string;
  /** One criterion was shown and nothing else. */
  focusing?: boolean;
  /** A document stood beside the review, to be read again. */
  beside?: boolean;
};

/**
 * Changes that were made and not yet written when the key went. They are all that stays of a review in the window's memory,
 * until it is unlocked and they are written.
 */
export type Unwritten = {
  review: string;
  /** The whole review, where none of it is in the store yet. */
  unstored?: Review;
  /** The number of the last change in the store, as this window knew it. */
  last: number;
  drafts: readonly ChangeDraft[];
};

/**
 * The waiting changes with undos pointing to the right ones, where the store meanwhile has more changes than this window
 * knew: waiting ones are numbered after those.
 */
export function renumberedAfter({ last, drafts }: Unwritten, lastNow: number): ChangeDraft[] {
  return drafts.map((draft) => {
    const { what } = draft;
    if (what.kind !== 'undo' || what.seq <= last) return draft;
    return { ...draft, what: { ...what, seq: what.seq - last + lastNow } };
  });
}
