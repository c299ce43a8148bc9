import type { Door } from '../reviews/access.ts';
import { type BesideRows, besideRowsOf } from '../reviews/beside-rows.ts';
import type { Row, Work } from '../reviews/database.ts';
import { allChangesOf, allTextsOf, textsAmong } from '../reviews/review-rows.ts';
import { closedRow, isSealed, openedRow, type SealedStore, stampOf } from '../reviews/rows.ts';

/** All records that belong to one review, as they lie in the store. */
export type ReviewGroup = BesideRows & { id: string; head?: Row; listing?: Row; changes: Row[] };

/** Ids of all reviews of which anything is stored, also of one whose head is missing. */
export async function groupIds(transaction: Work): Promise<string[]> {
  const ids = new Set<string>();
  for (const store of ['heads', 'listings', 'paragraphs'] as const)
    for (const id of textsAmong(await transaction.objectStore(store).getAllKeys())) ids.add(id);
  // From the first key of one review to the first of the next, without the keys between.
  for (const [store, past] of [
    ['changes', (id: string) => allChangesOf(id).upper],
    ['remembered', (id: string) => allTextsOf(id).upper],
  ] as const) {
    let cursor = await transaction.objectStore(store).openKeyCursor();
    while (cursor) {
      const [id] = Array.isArray(cursor.key) ? cursor.key : [];
      if (typeof id !== 'string') break;
      ids.add(id);
      cursor = await cursor.continue(past(id));
    }
  }
  return [...ids];
}

/** Everything of one review. */
export async function groupOf(transaction: Work, id: string): Promise<ReviewGroup> {
  return {
    id,
    head: await transaction.objectStore('heads').get(id),
    listing: await transaction.objectStore('listings').get(id),
    changes: await transaction.objectStore('changes').getAll(allChangesOf(id)),
    ...(await besideRowsOf(transaction, id)),
  };
}

/** The records that have to be written anew; none where all lie as the vault says. One that cannot be opened stays as it is. */
export async function closedGroup(group: ReviewGroup, door: Door): Promise<ReviewGroup | undefined> {
  const turned = (store: SealedStore, row: Row | undefined) => row && turnedRow(store, row, door);
  const all = (store: SealedStore, rows: readonly Row[]) =>
    Promise.all(rows.map((row) => turnedRow(store, row, door)));
  const fresh: ReviewGroup = {
    id: group.id,
    head: await turned('heads', group.head),
    listing: await turned('listings', group.listing),
    changes: await all('changes', group.changes),
    paragraphs: await turned('paragraphs', group.paragraphs),
    texts: await all('remembered', group.texts),
  };
  return sameGroup(fresh, group) ? undefined : fresh;
}

/** True where two readings of a group are the same records. */
export function sameGroup(one: ReviewGroup, other: ReviewGroup): boolean {
  return stampsOf(one) === stampsOf(other);
}

/** Writes a group in place of what was read of it. */
export async function putGroup(
  transaction: Work<'readwrite'>,
  { head, listing, changes, paragraphs, texts }: ReviewGroup,
  found: ReviewGroup,
): Promise<void> {
  if (head) await transaction.objectStore('heads').put(head);
  if (listing) await transaction.objectStore('listings').put(listing);
  for (const change of changes) await transaction.objectStore('changes').put(change);
  if (paragraphs) await transaction.objectStore('paragraphs').put(paragraphs);
  // A sealed text lies elsewhere than a plain one, so the one that was read goes.
  for (const { id } of found.texts)
    if (typeof id === 'string') await transaction.objectStore('remembered').delete([found.id, id]);
  for (const text of texts) await transaction.objectStore('remembered').put(text);
}

/** A record as the vault says it should lie. */
export async function turnedRow(
  store: SealedStore,
  row: Row,
  { held, sealWith }: Door,
  name?: string,
): Promise<Row> {
  if (isSealed(row) === (sealWith !== undefined)) return row;
  const opened = await openedRow(store, row, held, name);
  return opened ? closedRow(store, opened, sealWith, name) : row;
}

function stampsOf({ head, listing, changes, paragraphs, texts }: ReviewGroup): string {
  return [head, listing, paragraphs, ...changes, ...texts].map(stampOf).join('\n');
}
