import type { Listing } from '../../review/listing.ts';
import type { Review } from '../../review/review.ts';
import type { Held } from '../vault/sealing.ts';
import { type BesideRows, closedBeside, type KeptBeside, putBeside } from './beside-rows.ts';
import type { Row, Work } from './database.ts';
import { closedRow } from './rows.ts';

/** All records of one review, ready to be written. */
export type ClosedReview = { head: Row; changes: Row[]; listing: Row; beside: BesideRows };

/** A review and what is kept beside it, as it is to be written. */
export async function closedReview(
  review: Review,
  line: Listing,
  beside: KeptBeside | undefined,
  sealWith: Held | undefined,
): Promise<ClosedReview> {
  const { changes, ...head } = review;
  return {
    head: await closedRow('heads', head, sealWith),
    changes: await Promise.all(
      changes.map((change) => closedRow('changes', { review: review.id, ...change }, sealWith)),
    ),
    listing: await closedRow('listings', line, sealWith),
    beside: await closedBeside(review.id, beside ?? { paragraphs: undefined, texts: [] }, sealWith),
  };
}

/** Writes all records of one review. */
export async function putReview(transaction: Work<'readwrite'>, closed: ClosedReview): Promise<void> {
  await transaction.objectStore('heads').put(closed.head);
  for (const change of closed.changes) await transaction.objectStore('changes').put(change);
  await transaction.objectStore('listings').put(closed.listing);
  await putBeside(transaction, closed.beside);
}
