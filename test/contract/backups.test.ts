import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { browserStore } from '../../platform/vault/browser-store.ts';
import { makeBackup } from '../../platform/backup/make-backup.ts';
import type { MarkKey, WholeReview, WholeStore } from '../../review/backup/whole-store.ts';
import { listingOf } from '../../review/listing.ts';
import type { Kept } from '../../review/reviews.ts';
import { backupOf, restoreAll, reviewOf } from '../unit/platform/backup/try-backup.ts';
import { fewRounds, passphrase } from './stores.ts';

const fileWord = 'nine kettles behind Thornwick';
const comment = {
  at: '2026-03-02T09:00:00.000Z',
  what: { kind: 'comment', criterion: 'P-E1', text: 'Odette’s brother said so', forExport: '[name] said so' },
} as const;
const text = (id: string, words: string) => ({
  id,
  fingerprint: id.padEnd(64, 'f'),
  text: [{ section: 'E' as const, words: words.split(' ') }],
});

function kept<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}

let count = 0;
/** A database that no other test has. */
function newName(): string {
  count += 1;
  return `backups-${count}`;
}

async function storeOf(isSealed: boolean, name = newName()) {
  const store = browserStore({
    listing: (review) => listingOf(review, undefined),
    name,
    rounds: fewRounds,
  });
  if (isSealed) kept(await store.lock.setPassphrase(passphrase));
  return store;
}

/** Reviews with a history, marks of paragraphs, texts kept as hashes and in words, and one that no version here can read. */
async function filled(isSealed: boolean) {
  const store = await storeOf(isSealed);
  const { reviews, whole } = store;
  for (const id of ['one', 'two']) {
    kept(await reviews.add(reviewOf(id, 2)));
    kept(await reviews.append(id, comment));
  }
  kept(await reviews.alsoIn('f'.repeat(64), 'one', ['a tutor cooks soup with her every week of the term']));
  kept(await reviews.remember('one', text('h1', 'odette cooks soup'), 'hashes'));
  kept(await reviews.remember('two', text('w2', 'she learns to cook'), 'words'));
  const unread = { id: 'later', version: 99, changes: [{ seq: 1, what: { kind: 'unheard of' } }] };
  kept(await whole.putBack({ unread, beside: { texts: [] } }, 'unused'));
  return store;
}

async function allOf(whole: WholeStore): Promise<{ reviews: [string, WholeReview][]; keys: MarkKey[] }> {
  const ids = kept(await whole.ids()).toSorted();
  const reviews: [string, WholeReview][] = [];
  for (const id of ids) reviews.push([id, kept(await whole.take(id))]);
  return { reviews, keys: kept(await whole.keys()).toSorted((one, other) => (one.id < other.id ? -1 : 1)) };
}

const source = (store: WholeStore) => ({ store, parts: [] });

describe.each([
  ['plain to plain', false, false],
  ['from a store under a passphrase to a plain one', true, false],
  ['from a plain store to one under a passphrase', false, true],
  ['both under a passphrase', true, true],
])('a backup between browsers, %s', (_, isFromSealed, isIntoSealed) => {
  test.each([undefined, fileWord])('brings every record back, file under “%s”', async (word) => {
    const from = await filled(isFromSealed);
    const into = await storeOf(isIntoSealed);
    const before = await allOf(from.whole);
    expect(before.reviews.map(([id]) => id)).toEqual(['later', 'one', 'two']);
    expect(before.keys.length).toBeGreaterThan(0);
    const texts = before.reviews.flatMap(([, { beside }]) => beside.texts);
    expect(texts.map((text) => text.kept).toSorted()).toEqual(['hashes', 'words']);
    const file = await backupOf(source(from.whole), word);
    const restored = await restoreAll(file, source(into.whole), word);
    expect(restored).toMatchObject({ isWhole: true, damage: [], done: { added: 3 } });
    expect(await allOf(into.whole)).toEqual(before);
    expect(kept(await into.reviews.open('one'))).toEqual(kept(await from.reviews.open('one')));
    expect(kept(await into.reviews.rememberedBeside('one', [])).map(({ kept }) => kept)).toEqual(
      kept(await from.reviews.rememberedBeside('one', [])).map(({ kept }) => kept),
    );
    expect(kept(await into.reviews.list()).length).toBe(kept(await from.reviews.list()).length);
    const again = await restoreAll(file, source(into.whole), word);
    expect(again.done).toEqual({ added: 0, already: 3, continued: 0, beside: 0 });
    expect(await allOf(into.whole)).toEqual(before);
    from.close();
    into.close();
  });
});

test('what the preview foretells is what the browser’s store does, for every way a review can stand', async () => {
  const from = await filled(false);
  const file = await backupOf(source(from.whole));
  const into = await storeOf(false);
  await restoreAll(file, source(into.whole));
  kept(await from.reviews.append('one', comment));
  kept(await from.reviews.append('two', comment));
  kept(await into.reviews.append('two', { ...comment, by: 'somebody else' }));
  const restored = await restoreAll(await backupOf(source(from.whole)), source(into.whole));
  expect(restored.done).toEqual({ added: 0, already: 1, continued: 1, beside: 1 });
  expect(kept(await into.reviews.open('one'))).toEqual(kept(await from.reviews.open('one')));
  expect(kept(await into.whole.ids())).toHaveLength(4);
  from.close();
  into.close();
});

test('marks under a key that the browser never gives out are left out, and that is told', async () => {
  const name = 'backups-first-key';
  const first = await storeOf(false, name);
  kept(await first.reviews.add(reviewOf('one', 2)));
  first.close();
  await putRow(name, 'paragraphs', { review: 'one', fingerprint: 'f'.repeat(64), marks: ['aa'] });
  const store = await storeOf(false, name);
  const made = await makeBackup(
    source(store.whole),
    { now: '2026-03-02T10:00:00.000Z' },
    () => undefined,
    new AbortController().signal,
  );
  expect(made).toMatchObject({ ok: true, value: { reviews: 1, leftOut: 1 } });
  const into = await storeOf(false);
  await restoreAll(made.ok ? await made.value.file.text() : '', source(into.whole));
  expect(kept(await into.reviews.open('one'))).toEqual(kept(await store.reviews.open('one')));
  expect(kept(await into.whole.take('one')).beside).toEqual({ texts: [] });
  store.close();
  into.close();
});

async function putRow(name: string, place: string, row: object): Promise<void> {
  const open = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const writing = open.transaction(place, 'readwrite');
  writing.objectStore(place).put(row);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  open.close();
}
