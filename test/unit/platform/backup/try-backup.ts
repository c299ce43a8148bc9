import { type BackupSeen, lookAtBackup, unlockBackup } from '../../../../platform/backup/look-at-backup.ts';
import { type BackupSource, makeBackup } from '../../../../platform/backup/make-backup.ts';
import type { BackupPart } from '../../../../platform/backup/part.ts';
import { putBackup, type Restored } from '../../../../platform/backup/put-back.ts';
import { scanBackup } from '../../../../platform/backup/scan-backup.ts';
import type { WholeReview } from '../../../../review/backup/whole-store.ts';
import type { Review } from '../../../../review/review.ts';
import { give, makeReview } from '../../review/make-review.ts';

const quiet = () => undefined;
const never = new AbortController().signal;
const unlockedBefore = new Map<string, Awaited<ReturnType<typeof unlockBackup>>>();

/** A review of a given id with so many levels. */
export function reviewOf(id: string, levels = 1): Review {
  const review = makeReview(
    ...Array.from({ length: levels }, (_, index) => give(`P-${index + 1}`, index % 2 ? 2 : 3)),
  );
  return { ...review, id, planRef: `Lantern-${id}` };
}

/** The same with marks and a remembered text beside it. */
export function wholeOf(id: string, levels = 1): WholeReview {
  return {
    review: reviewOf(id, levels),
    beside: {
      paragraphs: { fingerprint: 'f'.repeat(64), marks: ['aa', 'bb'], key: 'own' },
      texts: [
        {
          id: `text-${id}`,
          fingerprint: 'f'.repeat(64),
          order: 1,
          kept: 'words',
          key: 'own',
          vocabulary: ['café', 'walks', '\n"quoted"'],
          blocks: [{ section: 'B', words: [0, 1, 2, 1], sentences: [2] }, { words: [] }],
        },
      ],
    },
  };
}

/** A part that holds one value. */
export function partOf(name: string, value?: unknown): BackupPart & { held: unknown } {
  const part: BackupPart & { held: unknown } = {
    name,
    title: name,
    how: 'takes',
    held: value,
    read: async () => part.held,
    foretell: async () => 'it would be taken',
    async put(next) {
      const before = part.held;
      part.held = next;
      const undo = async () => {
        part.held = before;
      };
      return { ok: true, value: { undo } };
    },
  };
  return part;
}

/** The text of a backup of this; fails with the problem's sentence. */
export async function backupOf(source: BackupSource, passphrase?: string): Promise<string> {
  const made = await makeBackup(
    source,
    { now: '2026-03-02T10:00:00.000Z', ...(passphrase !== undefined && { passphrase }) },
    quiet,
    never,
  );
  if (!made.ok) throw new Error(made.problem.sentence);
  return made.value.file.text();
}

/** What is seen of a file, or its problem's code. */
export async function seenIn(
  file: string | Uint8Array<ArrayBuffer>,
  into: BackupSource,
  passphrase?: string,
): Promise<BackupSeen | string> {
  const scanned = await scanBackup(new Blob([file]), quiet, never);
  if (!scanned.ok) return scanned.problem.code;
  const { head } = scanned.value;
  const name = JSON.stringify([head, passphrase]);
  // A million rounds for every damaged copy of one file would tell nothing more.
  const unlocked = unlockedBefore.get(name) ?? (await unlockBackup(scanned.value, passphrase));
  unlockedBefore.set(name, unlocked);
  if (!unlocked.ok) return unlocked.problem.code;
  const seen = await lookAtBackup(scanned.value, unlocked.value, into, quiet, never);
  return seen.ok ? seen.value : seen.problem.code;
}

/** Puts everything of a file back; fails with the problem's sentence. */
export async function restoreAll(
  file: string | Uint8Array<ArrayBuffer>,
  into: BackupSource,
  passphrase?: string,
  signal = never,
): Promise<Restored> {
  const seen = await seenIn(file, into, passphrase);
  if (typeof seen === 'string') throw new Error(seen);
  const choice = {
    reviews: new Set(seen.reviews.map(({ id }) => id)),
    parts: new Set(seen.parts.map(({ name }) => name)),
  };
  const restored = await putBackup(seen, choice, into, quiet, signal);
  if (!restored.ok) throw new Error(restored.problem.sentence);
  return restored.value;
}
