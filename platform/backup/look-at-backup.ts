import type { Damage } from '../../review/backup/damage.ts';
import { foretold } from '../../review/backup/foretell.ts';
import { type BackupCounts, readCounts, readEnd } from '../../review/backup/head.ts';
import { readLine } from '../../review/backup/line.ts';
import { type BackupRecord, readRecord } from '../../review/backup/record.ts';
import type { PutBack, WholeReview, WholeStore } from '../../review/backup/whole-store.ts';
import { stateOf } from '../../review/state.ts';
import { fromUtf8, sha256 } from './bytes.ts';
import { type LineSeal, unlockedSeal } from './line-seal.ts';
import type { BackupSource } from './make-backup.ts';
import { type Answered, cancelled, type Progress } from './part.ts';
import type { LinePlace, ScannedBackup } from './scan-backup.ts';
import { standsBesideAs } from './stands-beside.ts';

/** A review of a backup as a preview shows it, without its content. `unread`: this version cannot understand it. */
export type SeenReview = {
  id: string;
  number: number;
  planRef?: string;
  updatedAt?: string;
  changes?: number;
  outcome: PutBack;
};

/** Something beside the reviews: what its room calls it, and in words what taking it would do here. */
export type SeenPart = { name: string; number: number; title: string; how: 'takes' | 'adds'; says?: string };

/** What a backup holds beside what is here. */
export type BackupSeen = {
  made: string;
  isSealed: boolean;
  reviews: SeenReview[];
  parts: SeenPart[];
  /** Parts that this version does not know. */
  unknown: string[];
  damage: Damage[];
  /** For putting back: never shown. */
  opened: OpenedBackup;
};

/** A backup with the seal of its lines, and where the keys of its marks stand. */
export type OpenedBackup = { scanned: ScannedBackup; seal?: LineSeal; keys: LinePlace[] };

/** The passphrase does not open the file. */
export const wrongPassphrase = {
  code: 'wrong-passphrase',
  sentence:
    'This passphrase does not open the file, or its first line was changed. Nothing was opened and nothing here was changed. Try again: capitals and spaces count.',
};

/** The seal of a file's lines under its passphrase; undefined for a file without one. */
export async function unlockBackup(
  { head }: ScannedBackup,
  passphrase: string | undefined,
): Promise<Answered<LineSeal | undefined>> {
  if (!head.sealed) return { ok: true, value: undefined };
  const seal = await unlockedSeal(head, passphrase ?? '');
  return seal ? { ok: true, value: seal } : { ok: false, problem: wrongPassphrase };
}

/** Reads what a backup holds and holds it against what is here. Nothing is changed. */
export async function lookAtBackup(
  scanned: ScannedBackup,
  seal: LineSeal | undefined,
  { store, parts }: BackupSource,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answered<BackupSeen>> {
  const { head, lines } = scanned;
  const isSealed = head.sealed !== undefined;
  const here = await store.ids();
  if (!here.ok) return here;
  const ids = new Set(here.value);
  const opened: OpenedBackup = { scanned, keys: [], ...(seal && { seal }) };
  const seen: BackupSeen = {
    made: head.made,
    isSealed,
    reviews: [],
    parts: [],
    unknown: [],
    damage: [...scanned.damage],
    opened,
  };
  const met = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (signal.aborted) return { ok: false, problem: cancelled };
    progress(index, lines.length);
    if (line.number === 0) continue;
    if (line.isEnd) {
      const counts = await countsAt(opened, line);
      if (counts?.records !== line.number - 1) seen.damage.push({ kind: 'counts' });
      continue;
    }
    const read = await recordAt(opened, line);
    if (!read.ok) {
      seen.damage.push(read.damage);
      continue;
    }
    const { record } = read;
    if (record.kind === 'mark-keys') opened.keys.push(line);
    else if (record.kind === 'part') {
      const part = parts.find(({ name }) => name === record.name);
      if (!part) seen.unknown.push(record.name);
      else {
        const says = await part.foretell(record.value);
        const { name, title, how } = part;
        seen.parts.push({ name, number: line.number, title, how, ...(says !== undefined && { says }) });
      }
    } else if (met.has(record.id)) seen.damage.push({ kind: 'twice', at: line.at, number: line.number });
    else {
      met.add(record.id);
      const outcome = await outcomeOf(record.id, record.whole, ids, store);
      if (!outcome.ok) return outcome;
      seen.reviews.push(seenReview(record, line.number, outcome.value));
    }
  }
  progress(lines.length, lines.length);
  return { ok: true, value: seen };
}

/** What putting this review back comes to; what was put beside one here before is here already. */
export async function outcomeOf(
  id: string,
  whole: WholeReview,
  ids: ReadonlySet<string>,
  store: WholeStore,
): Promise<Answered<PutBack>> {
  if (!ids.has(id)) return { ok: true, value: 'added' };
  const own = await store.take(id);
  if (!own.ok && own.problem.code !== 'not-found') return own;
  const outcome = foretold(whole, own.ok ? own.value : undefined);
  const isThere = outcome === 'beside' && ids.has(await standsBesideAs(id, whole));
  return { ok: true, value: isThere ? 'already' : outcome };
}

/** The record of a line, read anew from the file, opened and parsed. */
export async function recordAt(
  { scanned, seal }: OpenedBackup,
  line: LinePlace,
): Promise<{ ok: true; record: BackupRecord } | { ok: false; damage: Damage }> {
  const { at, number } = line;
  const content = await contentAt(scanned.file, line);
  if (content === undefined) return { ok: false, damage: { kind: 'damaged', at } };
  const text = seal ? await seal.open(number, false, content) : content;
  if (text === undefined) return { ok: false, damage: { kind: 'unsealed', at, number } };
  const read = readRecord(text, scanned.head.version);
  return read.ok ? read : { ok: false, damage: { kind: 'not-understood', at, number, why: read.why } };
}

async function contentAt(file: Blob, { from, to, own }: LinePlace): Promise<string | undefined> {
  const text = fromUtf8(new Uint8Array(await file.slice(from, to).arrayBuffer()));
  const line = text === undefined ? undefined : await readLine(text, sha256);
  return line?.own === own ? line.content : undefined;
}

async function countsAt({ scanned, seal }: OpenedBackup, line: LinePlace): Promise<BackupCounts | undefined> {
  const content = await contentAt(scanned.file, line);
  const end = content === undefined ? undefined : readEnd(content);
  if (!seal) return end?.counts;
  const text = end?.sealed === undefined ? undefined : await seal.open(line.number, true, end.sealed);
  return text === undefined ? undefined : readCounts(text);
}

function seenReview(
  { id, whole }: Extract<BackupRecord, { kind: 'review' }>,
  number: number,
  outcome: PutBack,
): SeenReview {
  if ('unread' in whole) return { id, number, outcome };
  const { planRef, updatedAt } = stateOf(whole.review);
  return { id, number, outcome, planRef, updatedAt, changes: whole.review.changes.length };
}
