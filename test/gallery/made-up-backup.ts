import type { BackupDoor } from '../../components/backup/backup-door.ts';
import { lookAtBackup } from '../../platform/backup/look-at-backup.ts';
import { scanBackup } from '../../platform/backup/scan-backup.ts';
import { weakness } from '../../platform/vault/passphrase.ts';
import { backupOf, wholeOf } from '../unit/platform/backup/try-backup.ts';
import { wholeInMemory } from '../unit/platform/backup/whole-in-memory.ts';
import { type Made, made, withReviews } from './made-up.ts';

const source = () => ({
  store: wholeInMemory([wholeOf('one', 3), wholeOf('two'), wholeOf('three')]),
  parts: [],
});

/** A backup with a line damaged and its end torn off. */
export async function tornBackup(): Promise<string> {
  const lines = (await backupOf(source())).split('\n');
  return [lines[0], `${lines[1]}x`, lines[2], lines[3]?.slice(0, 300)].join('\n');
}

/** The dashboard with a door that reads real backups, and has made none. */
export async function withBackup(): Promise<Made> {
  const faked = await withReviews(made(), ['Lantern-4821']);
  const refused = { ok: false, problem: { code: 'not-here', sentence: 'Not in this picture.' } } as const;
  const door: BackupDoor = {
    whyWeak: (typed) => weakness(typed)?.sentence,
    last: async () => undefined,
    make: async () => refused,
    async choose(file, progress, signal) {
      const scanned = await scanBackup(file, progress, signal);
      if (!scanned.ok) return scanned;
      return { ok: true, value: { kind: 'backup', scanned: scanned.value, isSealed: false } };
    },
    look: (scanned, _, progress, signal) => lookAtBackup(scanned, undefined, source(), progress, signal),
    open: async () => refused,
    restore: async () => refused,
    undo: async () => ({ gone: 0, stayed: 0 }),
  };
  return { ...faked, services: { ...faked.services, backup: door } };
}
