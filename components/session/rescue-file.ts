import type { FileToSave } from '../../platform/save-file.ts';
import { inFileName } from '../../exports/reports/file-names.ts';
import { backupOfOne } from '../../review/backup/one-review.ts';
import type { Review } from '../../review/review.ts';

/**
 * A review as a backup of its own, for when the store does not take it: everything that is on the screen, and "Back up and
 * restore" takes it back. It holds what was typed, as it was typed, so it is no export and enters no pack.
 */
export async function rescueFile(review: Review, now: string): Promise<FileToSave> {
  return {
    name: `rescued-review-${inFileName(review.planRef)}.pqbackup`,
    type: 'application/octet-stream',
    text: await backupOfOne(review, now, sha256),
  };
}

/** What is said before it is saved. */
export const rescueHolds =
  'The file holds what you typed as you typed it, so it can identify people. Keep it where the plan itself may be kept; it never enters an audit pack. “Back up and restore” on the page of all reviews takes it back.';

async function sha256(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
