import type { Change } from '../../review/change.ts';
import type { Listing } from '../../review/listing.ts';
import { duplicateOf, withChange } from '../../review/new-review.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, Reviews } from '../../review/reviews.ts';
import { announcer } from './announcer.ts';
import { alreadyThere, notFound } from './store-problem.ts';

/** Reviews kept in memory: for the command line and for tests of screens. Same contract as the browser's store. */
export function memoryReviews(listing: (review: Review) => Listing): Reviews {
  const kept = new Map<string, Review>();
  const { announce, subscribe } = announcer();

  const add = async (review: Review): Promise<Kept<Review>> => {
    if (kept.has(review.id)) return { ok: false, problem: alreadyThere };
    kept.set(review.id, structuredClone(review));
    announce({ review: review.id, what: 'added' });
    return { ok: true, value: structuredClone(review) };
  };

  return {
    async list() {
      const lines = [...kept.values()].map(listing);
      return { ok: true, value: lines.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)) };
    },
    async open(id) {
      const review = kept.get(id);
      return review ? { ok: true, value: structuredClone(review) } : { ok: false, problem: notFound };
    },
    add,
    async append(id, draft): Promise<Kept<Change>> {
      const review = kept.get(id);
      if (!review) return { ok: false, problem: notFound };
      const next = withChange(review, structuredClone(draft));
      const change = next.changes.at(-1);
      if (!change) throw new Error('A review with a change added has a last change');
      kept.set(id, next);
      announce({ review: id, what: 'changed' });
      return { ok: true, value: structuredClone(change) };
    },
    async duplicate(id, copy) {
      const review = kept.get(id);
      return review ? add(duplicateOf(review, copy)) : { ok: false, problem: notFound };
    },
    async delete(id) {
      const review = kept.get(id);
      if (!review) return { ok: false, problem: notFound };
      kept.delete(id);
      announce({ review: id, what: 'deleted' });
      return { ok: true, value: review };
    },
    subscribe,
  };
}
