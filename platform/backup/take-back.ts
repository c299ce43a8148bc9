import type { Reviews } from '../../review/reviews.ts';
import type { Restored } from './put-back.ts';

/**
 * Takes away again what putting back had added in this window. A review that was worked on meanwhile stays: nobody's work
 * goes with an undo. Answers how many reviews went and how many stayed.
 */
export async function takeBack(
  { fresh, undoParts }: Restored,
  reviews: Pick<Reviews, 'open' | 'delete'>,
): Promise<{ gone: number; stayed: number }> {
  let gone = 0;
  for (const { id, changes } of fresh) {
    const review = await reviews.open(id);
    if (review.ok && review.value.changes.length !== changes) continue;
    if ((await reviews.delete(id)).ok) gone += 1;
  }
  for (const undo of undoParts.toReversed()) await undo();
  return { gone, stayed: fresh.length - gone };
}
