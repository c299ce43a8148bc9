import type { Held } from '../vault/sealing.ts';
import { seal, sealedIn, unseal } from '../vault/sealing.ts';
import type { Row } from './database.ts';

/** The stores whose records are sealed where there is a passphrase. */
export type SealedStore = 'heads' | 'changes' | 'listings' | 'paragraphs' | 'remembered' | 'keys' | 'beside';

/** The fields of a record that say where it lies; they stay readable and so must say nothing about a plan. */
const placed: Record<SealedStore, readonly string[]> = {
  heads: ['id'],
  changes: ['review', 'seq'],
  listings: ['id'],
  paragraphs: ['review'],
  remembered: ['review', 'id'],
  keys: [],
  beside: [],
};

/** A record as it is to be written: sealed with a key, else plain. `name`: the key of a record that does not hold its own. */
export async function closedRow(
  store: SealedStore,
  row: Row,
  held: Held | undefined,
  name?: string,
): Promise<Row> {
  if (!held) return row;
  // The id of a remembered text is a hash of the plan's words: where it is sealed it lies in a place chosen by chance.
  const place: Row = store === 'remembered' ? { ...row, id: crypto.randomUUID() } : row;
  const fields = placed[store].map((field) => [field, place[field]] as const);
  const where = [store, ...fields.map(([, value]) => value), ...(name === undefined ? [] : [name])];
  return { ...Object.fromEntries(fields), sealed: await seal(held, where, row) };
}

/** A record opened, or nothing where it cannot be: damaged, swapped, or sealed with a key that is not here. */
export async function openedRow(
  store: SealedStore,
  row: Row,
  held: Held | undefined,
  name?: string,
): Promise<Row | undefined> {
  const sealed = sealedIn(row);
  if (!sealed) return 'sealed' in row ? undefined : row;
  if (!held) return undefined;
  const where = [store, ...placed[store].map((field) => row[field]), ...(name === undefined ? [] : [name])];
  const opened = await unseal(held, where, sealed);
  return opened && isRow(opened.value) ? opened.value : undefined;
}

/** True for a record that is sealed. */
export function isSealed(row: object): boolean {
  return 'sealed' in row;
}

/** A record in one word: two are the same exactly where nothing was written between them. */
export function stampOf(row: object | undefined): string {
  if (!row) return '';
  const sealed = sealedIn(row);
  return sealed ? `sealed ${sealed.iv.join(' ')}` : JSON.stringify(row);
}

/** True for anything with fields. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
