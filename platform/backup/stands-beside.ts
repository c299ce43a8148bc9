import type { WholeReview } from '../../review/backup/whole-store.ts';
import { sha256 } from './bytes.ts';

/**
 * The id under which a review stands beside another of the same id: made of what it holds, so that the same file put back
 * twice does not add it twice.
 */
export async function standsBesideAs(id: string, whole: WholeReview): Promise<string> {
  const told = 'review' in whole ? whole.review : whole.unread;
  const hex = await sha256(`${id} ${JSON.stringify(told)}`);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
