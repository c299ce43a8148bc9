/** Days after the last backup before a reminder is shown. */
export const daysBetween = 30;

const dayInMs = 86_400_000;

/** What is remembered of the last backup: when, and nothing of its content. */
export type LastBackup = { at: string };

/**
 * True if a quiet reminder is due: reviews changed since the last backup, and that was more than thirty days ago; without a
 * backup, where the oldest review is as old. Times are ISO.
 */
export function isBackupDue(
  last: LastBackup | undefined,
  reviews: readonly { createdAt: string; updatedAt: string }[],
  now: string,
): boolean {
  const since = last?.at ?? oldest(reviews);
  if (since === undefined) return false;
  const changed = last ? reviews.some(({ updatedAt }) => updatedAt > last.at) : true;
  return changed && Date.parse(now) - Date.parse(since) > daysBetween * dayInMs;
}

function oldest(reviews: readonly { createdAt: string }[]): string | undefined {
  return reviews.map(({ createdAt }) => createdAt).sort()[0];
}
