import type { Review } from '../../review/review.ts';
import type { Row } from './database.ts';
import { stampOf } from './rows.ts';

/**
 * The review that was read or written last, so that one more change need not read all before it. It counts only while the
 * head and the last change in the store are still those it ends with.
 */
export type HeldReview = {
  get(id: string, stamp: string): Review | undefined;
  set(review: Review, stamp: string): void;
  forget(): void;
};

/** Nothing held yet. */
export function heldReview(): HeldReview {
  let held: { review: Review; stamp: string } | undefined;
  return {
    get: (id, stamp) => (held?.review.id === id && held.stamp === stamp ? held.review : undefined),
    set(review, stamp) {
      held = { review, stamp };
    },
    forget() {
      held = undefined;
    },
  };
}

/** How a review ends in the store. */
export function endOf(head: Row | undefined, last: Row | undefined): string {
  return `${stampOf(head)}\n${stampOf(last)}`;
}
