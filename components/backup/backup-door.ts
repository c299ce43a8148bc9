import type { BackupSeen, OpenedBackup } from '../../platform/backup/look-at-backup.ts';
import type { Answered, Progress } from '../../platform/backup/part.ts';
import type { RestoreChoice, Restored } from '../../platform/backup/put-back.ts';
import type { ScannedBackup } from '../../platform/backup/scan-backup.ts';
import type { LastBackup } from '../../review/backup/due.ts';
import type { WhyWeak } from './protect-file.tsx';

export type { BackupSeen, OpenedBackup, RestoreChoice, Restored, ScannedBackup };

/** A file that was chosen: a backup, with or without a passphrase, or another file under one. */
export type ChosenFile =
  | { kind: 'backup'; scanned: ScannedBackup; isSealed: boolean }
  | { kind: 'protected'; file: Blob };

/** Backups, and files under a passphrase. Nothing of it leaves the device but as a file that the reviewer keeps. */
export type BackupDoor = {
  whyWeak: WhyWeak;
  last(): Promise<LastBackup | undefined>;
  /** Makes the file and hands it to the browser as a download. `leftOut`: reviews without their comparison with earlier texts. */
  make(
    passphrase: string | undefined,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Answered<{ name: string; reviews: number; leftOut: number }>>;
  choose(file: Blob, progress: Progress, signal: AbortSignal): Promise<Answered<ChosenFile>>;
  /** What a backup holds, beside what is here. */
  look(
    scanned: ScannedBackup,
    passphrase: string | undefined,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Answered<BackupSeen>>;
  /** Opens a protected file: it is saved, or it is a backup. */
  open(
    file: Blob,
    passphrase: string,
    signal: AbortSignal,
  ): Promise<Answered<{ saved: string } | { backup: ScannedBackup }>>;
  restore(
    seen: BackupSeen,
    choice: RestoreChoice,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Answered<Restored>>;
  undo(restored: Restored): Promise<{ gone: number; stayed: number }>;
};
