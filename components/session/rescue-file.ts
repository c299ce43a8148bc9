import type { FileToSave } from '../../platform/save-file.ts';
import { inFileName } from '../../exports/reports/file-names.ts';
import type { Review } from '../../review/review.ts';

/**
 * A review as a file of its own, for when the store does not take it: everything that is on the screen, in the shape in
 * which it is stored. It holds what was typed, as it was typed, so it is no export and enters no pack.
 */
export function rescueFile(review: Review): FileToSave {
  return {
    name: `rescued-review-${inFileName(review.planRef)}.json`,
    type: 'application/json;charset=utf-8',
    text: `${JSON.stringify({ kind: 'plan-quality-rescued-review', holds: rescueHolds, review }, null, 1)}\n`,
  };
}

/** What is said before it is saved and in the file. */
export const rescueHolds =
  'The file holds what you typed as you typed it, so it can identify people. Keep it where the plan itself may be kept; it never enters an audit pack.';
