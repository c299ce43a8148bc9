import { browser } from 'wxt/browser';
import type { LastBackup } from '../../review/backup/due.ts';

const key = 'last-backup';

/** When the last backup was made; undefined where there was none. */
export async function readLastBackup(): Promise<LastBackup | undefined> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return typeof stored === 'object' && stored !== null && 'at' in stored && typeof stored.at === 'string'
    ? { at: stored.at }
    : undefined;
}

/** Remembers the time of a backup, and nothing of its content. */
export async function writeLastBackup(last: LastBackup): Promise<void> {
  await browser.storage.local.set({ [key]: last });
}
