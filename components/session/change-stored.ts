import type { What } from '../../review/change.ts';
import type { Review } from '../../review/review.ts';
import type { Kept } from '../../review/reviews.ts';
import type { Services } from '../services.ts';

/** Adds one change to a review that is in the store and on no screen, and answers with the whole of it as it then is. */
export async function changeStored(
  { reviews, now }: Pick<Services, 'reviews' | 'now'>,
  { id }: Pick<Review, 'id'>,
  what: What,
): Promise<Kept<Review>> {
  const kept = await reviews.append(id, { at: now(), what });
  return kept.ok ? reviews.open(id) : kept;
}
