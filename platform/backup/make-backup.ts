import { backupKind, backupVersion, type BackupEnd, type BackupHead } from '../../review/backup/head.ts';
import { lineOf, noLineBefore } from '../../review/backup/line.ts';
import { type BackupRecord, recordText } from '../../review/backup/record.ts';
import type { WholeStore } from '../../review/backup/whole-store.ts';
import { random, sha256, toHex } from './bytes.ts';
import { type LineSeal, sealedHead } from './line-seal.ts';
import { type Answered, type BackupPart, cancelled, type Progress } from './part.ts';

/** What a backup is made of. */
export type BackupSource = { store: WholeStore; parts: readonly BackupPart[] };

/** Letters that are gathered before they go to the browser's own store of blobs, so that no giant text is ever held. */
const gathered = 4_000_000;

/** A backup as a file's bytes, and how many reviews and records it holds. Of what could not be read nothing is made. */
export async function makeBackup(
  { store, parts }: BackupSource,
  { now, passphrase }: { now: string; passphrase?: string },
  progress: Progress,
  signal: AbortSignal,
): Promise<Answered<{ file: Blob; reviews: number; records: number; leftOut: number }>> {
  const ids = await store.ids();
  if (!ids.ok) return ids;
  const keys = await store.keys();
  if (!keys.ok) return keys;
  const plain: BackupHead = {
    kind: backupKind,
    version: backupVersion,
    file: toHex(random(16)),
    made: now,
  };
  const { head, seal } = passphrase === undefined ? { head: plain } : await sealedHead(plain, passphrase);
  const writer = await lineWriter(head, seal);
  if (keys.value.length > 0) await writer.add({ kind: 'mark-keys', keys: keys.value });
  for (const part of parts) {
    const value = await part.read();
    if (value !== undefined) await writer.add({ kind: 'part', name: part.name, value });
  }
  let reviews = 0;
  /** Reviews beside which something lies that no backup can carry. */
  let leftOut = 0;
  for (const [index, id] of ids.value.entries()) {
    if (signal.aborted) return { ok: false, problem: cancelled };
    progress(index, ids.value.length);
    const whole = await store.take(id);
    if (whole.ok) {
      const { leftOut: left = 0, ...beside } = whole.value.beside;
      await writer.add({ kind: 'review', id, whole: { ...whole.value, beside } });
      reviews += 1;
      if (left > 0) leftOut += 1;
    } else if (whole.problem.code !== 'not-found') return whole;
    // Deleted in another window meanwhile: it is no part of what is here.
  }
  progress(ids.value.length, ids.value.length);
  return { ok: true, value: { ...(await writer.end(reviews)), reviews, leftOut } };
}

/** Writes lines one after another, each bound to the one before. */
async function lineWriter(head: BackupHead, seal: LineSeal | undefined) {
  const blobs: Blob[] = [];
  let texts: string[] = [];
  let letters = 0;
  let number = 0;
  let before = noLineBefore;
  const write = async (content: string) => {
    const { line, text } = await lineOf({ file: head.file, number, before, content }, sha256);
    before = line.own;
    number += 1;
    texts.push(text, '\n');
    letters += text.length;
    if (letters < gathered) return;
    blobs.push(new Blob(texts));
    texts = [];
    letters = 0;
  };
  await write(JSON.stringify(head));
  return {
    async add(record: BackupRecord) {
      const text = recordText(record);
      await write(seal ? await seal.seal(number, false, text) : text);
    },
    async end(reviews: number) {
      const counts = { reviews, records: number - 1 };
      const end: BackupEnd = {
        kind: 'end',
        head,
        ...(seal ? { sealed: await seal.seal(number, true, JSON.stringify(counts)) } : { counts }),
      };
      await write(JSON.stringify(end));
      return { file: new Blob([...blobs, ...texts]), records: counts.records };
    },
  };
}
