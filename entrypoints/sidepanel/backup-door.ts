import type { BackupDoor, ChosenFile, ScannedBackup } from '../../components/backup/backup-door.ts';
import type { WhyWeak } from '../../components/backup/protect-file.tsx';
import type { Services } from '../../components/services.ts';
import { readLastBackup, writeLastBackup } from '../../platform/backup/last-backup.ts';
import { lookAtBackup, unlockBackup } from '../../platform/backup/look-at-backup.ts';
import { makeBackup } from '../../platform/backup/make-backup.ts';
import type { Answered } from '../../platform/backup/part.ts';
import { putBackup } from '../../platform/backup/put-back.ts';
import { scanBackup } from '../../platform/backup/scan-backup.ts';
import { takeBack } from '../../platform/backup/take-back.ts';
import { saveFile } from '../../platform/save-file.ts';
import { isSealedFile, openSealedFile } from '../../platform/sealed-file.ts';
import { weakness } from '../../platform/vault/passphrase.ts';
import type { WholeStore } from '../../review/backup/whole-store.ts';
import { backupParts } from './backup-parts.ts';

/** The one rule for a new passphrase, of the store and of files alike. */
export const whyWeak: WhyWeak = (typed) => weakness(typed)?.sentence;

/** Backups of everything that is kept on this device. */
export function backupDoor(
  store: WholeStore,
  services: Pick<Services, 'reviews' | 'settings' | 'forms' | 'teaching' | 'retention' | 'now' | 'today'>,
): BackupDoor {
  const source = { store, parts: backupParts(services) };
  return {
    whyWeak,
    last: readLastBackup,
    make: (passphrase, progress, signal) =>
      guarded(async () => {
        const weak = passphrase === undefined ? undefined : weakness(passphrase);
        if (weak) return { ok: false, problem: weak };
        const at = services.now();
        const how = { now: at, ...(passphrase !== undefined && { passphrase }) };
        const made = await makeBackup(source, how, progress, signal);
        if (!made.ok) return made;
        const name = `plan-quality-backup-${services.today()}.pqbackup`;
        saveFile({ name, type: 'application/octet-stream', blob: made.value.file });
        await writeLastBackup({ at });
        return { ok: true, value: { name, reviews: made.value.reviews, leftOut: made.value.leftOut } };
      }),
    choose: (file, progress, signal) =>
      guarded<ChosenFile>(async () => {
        if (await isSealedFile(file)) return { ok: true, value: { kind: 'protected', file } };
        const scanned = await scanBackup(file, progress, signal);
        if (!scanned.ok) return scanned;
        const isSealed = scanned.value.head.sealed !== undefined;
        return { ok: true, value: { kind: 'backup', scanned: scanned.value, isSealed } };
      }),
    look: (scanned, passphrase, progress, signal) =>
      guarded(async () => {
        const seal = await unlockBackup(scanned, passphrase);
        return seal.ok ? lookAtBackup(scanned, seal.value, source, progress, signal) : seal;
      }),
    open: (file, passphrase, signal) =>
      guarded<{ saved: string } | { backup: ScannedBackup }>(async () => {
        const inner = await openSealedFile(file, passphrase);
        if (!inner.ok) return inner;
        const scanned = await scanBackup(new Blob([inner.value.bytes]), () => undefined, signal);
        if (scanned.ok) return { ok: true, value: { backup: scanned.value } };
        saveFile(inner.value);
        return { ok: true, value: { saved: inner.value.name } };
      }),
    restore: (seen, choice, progress, signal) =>
      guarded(() => putBackup(seen, choice, source, progress, signal)),
    undo: (restored) => takeBack(restored, services.reviews),
  };
}

/** A file can vanish, or change, while it is read: that is told and not thrown. */
async function guarded<T>(work: () => Promise<Answered<T>>): Promise<Answered<T>> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problem: {
        code: 'failed',
        sentence: `The file could not be read or made (${why}). What is stored here is safe. Try again.`,
      },
    };
  }
}
