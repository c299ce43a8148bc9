import type { ChangeDraft } from './change.ts';
import { reviewVersion } from './migrations.ts';
import { planRefFrom } from './plan-ref.ts';
import type { Head, Review } from './review.ts';

/** What a new review is made from. `id` is random, `now` an ISO time; without `planRef` a pseudonym is made from the id. */
export type NewReview = {
  id: string;
  now: string;
  documentKind: Head['documentKind'];
  framework: Head['framework'];
  planRef?: string;
};

/** A review with nothing judged yet. */
export function newReview({ id, now, documentKind, framework, planRef }: NewReview): Review {
  return {
    version: reviewVersion,
    id,
    createdAt: now,
    planRef: planRef ?? planRefFrom(id),
    documentKind,
    framework: { id: framework.id, version: framework.version },
    changes: [],
  };
}

/** The review with one more change, numbered next: what the store does when it keeps one. */
export function withChange(review: Review, draft: ChangeDraft): Review {
  const seq = (review.changes.at(-1)?.seq ?? 0) + 1;
  return { ...review, changes: [...review.changes, { ...draft, seq }] };
}

/** A copy with its whole history under another id and name. */
export function duplicateOf(
  review: Review,
  { id, now, planRef }: { id: string; now: string; planRef: string },
): Review {
  const copy: Review = { ...review, id, createdAt: now, changes: [...review.changes] };
  return withChange(copy, { at: now, what: { kind: 'rename', planRef } });
}
