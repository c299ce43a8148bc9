import { type Review, parseReview } from '../../review/review.ts';
import type { Kept } from '../../review/reviews.ts';
import type { Held } from '../vault/sealing.ts';
import type { Row, Work } from './database.ts';
import { openedRow } from './rows.ts';
import { notFound } from './store-problem.ts';

/** A review as it lies in the store. */
export type ReviewRows = { head: Row | undefined; changes: Row[] };

/** The head of a review and all its changes. */
export async function rowsOf(transaction: Work, id: string): Promise<ReviewRows> {
  const head = await transaction.objectStore('heads').get(id);
  const changes = await transaction.objectStore('changes').getAll(allChangesOf(id));
  return { head, changes };
}

/** The ids of all reviews. */
export async function idsIn(transaction: Work): Promise<string[]> {
  return textsAmong(await transaction.objectStore('heads').getAllKeys());
}

/** Keys that are texts, as all keys of ours with one part are. */
export function textsAmong(keys: readonly IDBValidKey[]): string[] {
  return keys.filter((key) => typeof key === 'string');
}

/** The last change of a review, of which nothing else is read. */
export async function lastChange(transaction: Work, id: string): Promise<Row | undefined> {
  const cursor = await transaction.objectStore('changes').openCursor(allChangesOf(id), 'prev');
  return cursor?.value;
}

/** A review as it was stored, opened where it is sealed; whether it can be understood is another question. */
export async function openedReview(
  { head, changes }: ReviewRows,
  held: Held | undefined,
): Promise<Kept<{ head: Row; changes: Row[] }>> {
  if (!head) return { ok: false, problem: notFound };
  const openedHead = await openedRow('heads', head, held);
  const opened = await Promise.all(changes.map((change) => openedRow('changes', change, held)));
  const whole = opened.filter((change) => change !== undefined);
  if (!openedHead || whole.length < changes.length) return { ok: false, problem: damaged };
  return { ok: true, value: { head: openedHead, changes: whole } };
}

/** A review from what lies in the store. */
export async function reviewOf(rows: ReviewRows, held: Held | undefined): Promise<Kept<Review>> {
  const opened = await openedReview(rows, held);
  if (!opened.ok) return opened;
  const { head, changes } = opened.value;
  const parsed = parseReview({ ...head, changes });
  return parsed.ok
    ? { ok: true, value: parsed.review }
    : { ok: false, problem: { code: 'unreadable', sentence: parsed.sentence } };
}

/** Every change of one review. */
export function allChangesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY]);
}

/** Every text remembered beside one review: their ids are texts, so all lie between the empty text and an empty list. */
export function allTextsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, ''], [id, []]);
}

const damaged = {
  code: 'unreadable',
  sentence:
    'A part of this review is damaged on this device and could not be decrypted, so it was left as it is. Nothing was changed, and other reviews are not concerned. Put it back from a backup.',
} as const;
