import type { Door } from '../reviews/access.ts';
import type { Row, Work } from '../reviews/database.ts';
import { textsAmong } from '../reviews/review-rows.ts';
import { isRow, stampOf } from '../reviews/rows.ts';
import { turnedRow } from './review-group.ts';

type Named = { name: string; row: Row };

/** What is sealed and belongs to no review: the keys that marks are made with, and what lies in `beside`. */
export type LooseRows = { keys: Named[]; beside: Named[] };

/** All of it, but for a key that the browser itself keeps and never gives out: that one can be neither sealed nor read. */
export async function looseIn(transaction: Work): Promise<LooseRows> {
  return { keys: await named(transaction, 'keys'), beside: await named(transaction, 'beside') };
}

/** The records as the vault says they should lie; none where they do. */
export async function closedLoose(found: LooseRows, door: Door): Promise<LooseRows | undefined> {
  const all = (store: 'keys' | 'beside') =>
    Promise.all(
      found[store].map(async ({ name, row }) => ({ name, row: await turnedRow(store, row, door, name) })),
    );
  const fresh: LooseRows = { keys: await all('keys'), beside: await all('beside') };
  return sameLoose(fresh, found) ? undefined : fresh;
}

/** True where two readings are the same records. */
export function sameLoose(one: LooseRows, other: LooseRows): boolean {
  return stampsOf(one) === stampsOf(other);
}

/** Writes the records in place of those before. */
export async function putLoose(transaction: Work<'readwrite'>, { keys, beside }: LooseRows): Promise<void> {
  for (const { name, row } of keys) await transaction.objectStore('keys').put(row, name);
  for (const { name, row } of beside) await transaction.objectStore('beside').put(row, name);
}

async function named(transaction: Work, store: 'keys' | 'beside'): Promise<Named[]> {
  const names = textsAmong(await transaction.objectStore(store).getAllKeys());
  const rows: unknown[] = await transaction.objectStore(store).getAll();
  return names.flatMap((name, index) => {
    const row = rows[index];
    return isRow(row) && !(row instanceof CryptoKey) ? [{ name, row }] : [];
  });
}

function stampsOf({ keys, beside }: LooseRows): string {
  return [...keys, ...beside].map(({ name, row }) => `${name} ${stampOf(row)}`).join('\n');
}
