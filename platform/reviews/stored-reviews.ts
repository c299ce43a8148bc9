import type { Change, ChangeDraft } from '../../review/change.ts';
import type { Listing } from '../../review/listing.ts';
import { duplicateOf, withChange } from '../../review/new-review.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, ReviewNews, Reviews } from '../../review/reviews.ts';
import type { Access } from './access.ts';
import { type BesideRows, besideRowsOf, type KeptBeside, openedBeside } from './beside-rows.ts';
import { type ClosedReview, closedReview, putReview } from './closed-review.ts';
import type { Row, Work } from './database.ts';
import { endOf, heldReview } from './held-review.ts';
import { inTurn } from './in-turn.ts';
import { listOf } from './list-of.ts';
import { allChangesOf, allTextsOf, lastChange, reviewOf, type ReviewRows, rowsOf } from './review-rows.ts';
import { closedRow, isSealed } from './rows.ts';
import { same } from './put-back.ts';
import { alreadyThere, notFound, unheard } from './store-problem.ts';

/** The part of the store that keeps reviews themselves. */
export type StoredReviews = Pick<Reviews, 'list' | 'open' | 'add' | 'append' | 'duplicate' | 'delete'> & {
  /** Forgets what this window holds of reviews. */
  forget(): void;
};

/** Reviews in an opened database. Every answer waits for the transaction to complete with strict durability. */
export function storedReviews(
  access: Access,
  listing: (review: Review) => Listing,
  announce: (news: ReviewNews) => void,
): StoredReviews {
  const held = heldReview();
  /** What lay beside reviews deleted in this window, as it lay there, to come back with them. */
  const deleted = new Map<string, BesideRows>();
  const inOrder = inTurn();
  /** The change of which this window did not hear whether it was written. */
  let unsure: { id: string; change: Change } | undefined;

  const open = (id: string) =>
    access.read(
      (transaction) => rowsOf(transaction, id),
      async (rows, door) => {
        const review = await reviewOf(rows, door.held);
        if (review.ok) held.set(structuredClone(review.value), endOf(rows.head, rows.changes.at(-1)));
        return review;
      },
    );

  async function add(review: Review, given?: KeptBeside): Promise<Kept<Review>> {
    const before = deleted.get(review.id);
    const isThere = async (transaction: Work) =>
      (await transaction.objectStore('heads').getKey(review.id)) !== undefined;
    const kept = await access.write<boolean, ClosedReview, Review>({
      look: isThere,
      async make(there, door) {
        if (there) return { ok: false, problem: alreadyThere };
        const beside = given ?? (before && (await openedBeside(before, door.held)));
        return { ok: true, value: await closedReview(review, listing(review), beside, door.sealWith) };
      },
      async put(transaction, closed) {
        if (await isThere(transaction)) return { ok: false, problem: alreadyThere };
        await putReview(transaction, closed);
        return { ok: true, value: review };
      },
    });
    if (kept.ok) {
      deleted.delete(review.id);
      announce({ review: review.id, what: 'added' });
    }
    return kept;
  }

  type End = { head: Row | undefined; last: Row | undefined };
  const end = async (transaction: Work, id: string): Promise<End> => ({
    head: await transaction.objectStore('heads').get(id),
    last: await lastChange(transaction, id),
  });

  return {
    list: () => listOf(access, listing),
    open,
    add: (review) => add(review),
    append: (id, given) =>
      inOrder(async () => {
        const draft = structuredClone(given);
        let tried: Change | undefined;
        type Found = End & { before: Review | ReviewRows };
        type Made = { change: Change; next: Review; row?: Row; line: Row };
        const kept = await access.write<Found, Made, { made: Made; stamp: string }>({
          async look(transaction) {
            const found = await end(transaction, id);
            const known = held.get(id, endOf(found.head, found.last));
            return { ...found, before: known ?? (await rowsOf(transaction, id)) };
          },
          async make({ before }, door) {
            const review: Kept<Review> =
              'id' in before ? { ok: true, value: before } : await reviewOf(before, door.held);
            if (!review.ok) return review;
            const there = unsure && writtenBefore(review.value, draft, unsure);
            const next = there ? review.value : withChange(review.value, draft);
            const change = there ?? next.changes.at(-1);
            if (!change) throw new Error('A review with a change added has a last change');
            tried = change;
            const row = there
              ? undefined
              : await closedRow('changes', { review: id, ...change }, door.sealWith);
            const line = await closedRow('listings', listing(next), door.sealWith);
            return { ok: true, value: { change, next, row, line } };
          },
          async put(transaction, made, found) {
            const now = await end(transaction, id);
            if (endOf(now.head, now.last) !== endOf(found.head, found.last)) return false;
            if (made.row) await transaction.objectStore('changes').add(made.row);
            await transaction.objectStore('listings').put(made.line);
            return { ok: true, value: { made, stamp: endOf(now.head, made.row ?? now.last) } };
          },
        });
        if (!kept.ok) {
          if (kept.problem === unheard && tried) unsure = { id, change: tried };
          return kept;
        }
        unsure = undefined;
        const { made, stamp } = kept.value;
        held.set(made.next, stamp);
        announce({ review: id, what: 'changed' });
        return { ok: true, value: structuredClone(made.change) };
      }),
    async duplicate(id, copy) {
      const found = await access.read(
        async (transaction) => ({
          rows: await rowsOf(transaction, id),
          beside: await besideRowsOf(transaction, id),
        }),
        async ({ rows, beside }, door) => {
          const review = await reviewOf(rows, door.held);
          if (!review.ok) return review;
          return { ok: true, value: { review: review.value, beside: await openedBeside(beside, door.held) } };
        },
      );
      return found.ok ? add(duplicateOf(found.value.review, copy), found.value.beside) : found;
    },
    async delete(id) {
      type Found = { rows: ReviewRows; beside: BesideRows };
      type Gone = { review: Review; beside: BesideRows };
      const kept = await access.write<Found, Review, Gone>({
        look: async (transaction) => ({
          rows: await rowsOf(transaction, id),
          beside: await besideRowsOf(transaction, id),
        }),
        make: ({ rows }, door) => reviewOf(rows, door.held),
        async put(transaction, review, { rows, beside }) {
          const now = await end(transaction, id);
          if (!now.head) return { ok: false, problem: notFound };
          if (endOf(now.head, now.last) !== endOf(rows.head, rows.changes.at(-1))) return false;
          await transaction.objectStore('paragraphs').delete(id);
          await transaction.objectStore('remembered').delete(allTextsOf(id));
          await transaction.objectStore('heads').delete(id);
          await transaction.objectStore('listings').delete(id);
          await transaction.objectStore('changes').delete(allChangesOf(id));
          // Before it is known that this came through: it may have, unheard, and can be taken back then too.
          deleted.set(id, beside);
          return { ok: true, value: { review, beside } };
        },
      });
      if (!kept.ok) return kept;
      announce({ review: id, what: 'deleted' });
      return { ok: true, value: kept.value.review };
    },
    forget() {
      held.forget();
      // What is sealed says nothing without the key and can wait for it; the rest goes.
      for (const [id, { paragraphs, texts }] of deleted)
        if ([paragraphs, ...texts].some((row) => row && !isSealed(row))) deleted.delete(id);
    },
  };
}

/** This very change, where it had come through unheard when it was tried before. */
function writtenBefore(
  review: Review,
  draft: ChangeDraft,
  { id, change }: { id: string; change: Change },
): Change | undefined {
  if (id !== review.id || !same({ ...draft, seq: change.seq }, change)) return undefined;
  const there = review.changes[change.seq - 1];
  return same(there, change) ? there : undefined;
}
