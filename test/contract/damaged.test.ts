import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { browserStore } from '../../platform/vault/browser-store.ts';
import type { ChangeDraft } from '../../review/change.ts';
import { listingOf } from '../../review/listing.ts';
import { newReview } from '../../review/new-review.ts';
import { kept, putRaw, rowsIn, withFields } from './rows-in.ts';
import { fewRounds, passphrase, stores } from './stores.ts';

const openStore = (name: string) =>
  browserStore({ listing: (review) => listingOf(review, undefined), name, rounds: fewRounds });
const review = (id: string) =>
  newReview({
    id,
    now: '2026-03-01T09:00:00.000Z',
    documentKind: 'plan',
    framework: { id: 'ehc-plan', version: '1' },
  });
const comment: ChangeDraft = {
  at: '2026-03-02T09:00:00.000Z',
  what: { kind: 'comment', text: 'Odette needs a plainer sentence', forExport: 'plainer' },
};
const text = { id: 'a1', fingerprint: 'p', text: [{ section: 'E' as const, words: ['odette', 'cooks'] }] };

/** Two reviews with a change each, under a passphrase. */
async function twoSealed(name: string) {
  const store = openStore(name);
  for (const id of ['one', 'two']) {
    kept(await store.reviews.add(review(id)));
    kept(await store.reviews.append(id, comment));
  }
  kept(await store.reviews.remember('one', text, 'words'));
  kept(await store.reviews.keepParagraphs('one', 'p', ['she cooks soup with a tutor beside her']));
  kept(await store.lock.setPassphrase(passphrase));
  return store;
}

async function rowOf(name: string, store: string, key: IDBValidKey) {
  const found = (await rowsIn(name, store)).find((each) => indexedDB.cmp(each.key, key) === 0);
  if (!found) throw new Error('The record is there');
  return found.row;
}

const sealedOf = (row: unknown) => {
  if (typeof row !== 'object' || row === null || !('sealed' in row)) throw new Error('It is sealed');
  return { sealed: row.sealed };
};

describe('a sealed record that was moved', () => {
  const moves: { says: string; move: (name: string, other: string) => Promise<void> }[] = [
    {
      says: 'to another number of the same review',
      async move(name) {
        const row = await rowOf(name, 'changes', ['one', 1]);
        await putRaw(name, 'changes', withFields(row, { seq: 2 }));
      },
    },
    {
      says: 'to another review',
      async move(name) {
        const row = await rowOf(name, 'changes', ['two', 1]);
        await putRaw(name, 'changes', withFields(row, { review: 'one' }));
      },
    },
    {
      says: 'to another store',
      async move(name) {
        const line = sealedOf(await rowOf(name, 'listings', 'one'));
        await putRaw(name, 'heads', { id: 'one', ...line });
      },
    },
    {
      says: 'in from another database',
      async move(name, other) {
        await putRaw(name, 'changes', await rowOf(other, 'changes', ['one', 1]));
      },
    },
  ];
  test.each(moves)('$says is refused and told, and the other review still reads', async ({ says, move }) => {
    const name = `moved ${says}`;
    const store = await twoSealed(name);
    const other = await twoSealed(`${name} other`);
    await move(name, `${name} other`);
    for (const answer of [await store.reviews.open('one'), await store.reviews.append('one', comment)])
      expect(answer).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
    expect(kept(await store.reviews.open('two')).changes).toMatchObject([comment]);
    expect(
      kept(await store.reviews.list())
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['one', 'two']);
    store.close();
    other.close();
  });
});

describe('the list of reviews', () => {
  test('makes a damaged line anew from its review', async () => {
    const store = await twoSealed('damaged line');
    const lines = async () =>
      kept(await store.reviews.list()).toSorted((one, other) => one.id.localeCompare(other.id));
    const before = await lines();
    await putRaw('damaged line', 'listings', {
      id: 'one',
      ...sealedOf(await rowOf('damaged line', 'listings', 'two')),
    });
    expect(await lines()).toEqual(before);
    store.close();
  });

  test('lists the rest beside a review that cannot be understood, which stays as it is and is told', async () => {
    const store = openStore('unreadable');
    kept(await store.reviews.add(review('one')));
    kept(await store.reviews.add(review('two')));
    const newer = withFields(await rowOf('unreadable', 'heads', 'one'), { version: 99 });
    await putRaw('unreadable', 'heads', newer);
    await putRaw('unreadable', 'listings', { id: 'one' });
    const lines = kept(await store.reviews.list());
    expect(lines.map(({ id }) => id).toSorted()).toEqual(['one', 'two']);
    expect(lines.find(({ id }) => id === 'one')?.planRef).toBe(review('one').planRef);
    for (const answer of [await store.reviews.open('one'), await store.reviews.append('one', comment)])
      expect(answer).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
    expect(await rowOf('unreadable', 'heads', 'one')).toEqual(newer);
    store.close();
  });
});

test.each([
  ['too few rounds', { rounds: fewRounds.fewest - 1 }],
  ['rounds that would hang the page', { rounds: fewRounds.most + 1 }],
  ['half a round', { rounds: 1000.5 }],
  ['another derivation', { name: 'PBKDF1' }],
  ['a short salt', { salt: new Uint8Array(8) }],
])('a stored derivation with %s is not followed, and nothing is overwritten', async (says, fields) => {
  const name = `derivation ${says}`;
  const first = await twoSealed(name);
  first.close();
  const vault = await rowOf(name, 'vault', 'vault');
  if (typeof vault !== 'object' || vault === null || !('derivation' in vault)) throw new Error('It is there');
  const strange = withFields(vault, { derivation: withFields(vault.derivation, fields) });
  await putRaw(name, 'vault', strange, 'vault');
  const later = openStore(name);
  for (const answer of [
    await later.lock.unlock(passphrase),
    await later.lock.setPassphrase(passphrase),
    await later.reviews.list(),
    await later.reviews.add(review('three')),
  ])
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  expect(await rowOf(name, 'vault', 'vault')).toEqual(strange);
  later.close();
});

test.each(stores)(
  '$name: a review that is not understood is carried over and back as it is',
  async ({ make }) => {
    const { whole, reviews, close } = await make();
    const unread = {
      id: 'one',
      version: 99,
      later: { field: [1, 2] },
      changes: [{ seq: 1, made: 'by a newer one' }],
    };
    const given = { unread, beside: { texts: [] } };
    expect(kept(await whole.putBack(structuredClone(given), 'new'))).toBe('added');
    expect(kept(await whole.ids())).toEqual(['one']);
    expect(kept(await whole.take('one'))).toEqual(given);
    expect(kept(await whole.putBack(structuredClone(given), 'new'))).toBe('already');
    const changed = { ...given, unread: { ...unread, later: 'otherwise' } };
    expect(kept(await whole.putBack(changed, 'new'))).toBe('beside');
    expect(kept(await whole.take('one'))).toEqual(given);
    expect(kept(await whole.take('new'))).toMatchObject({ unread: { id: 'new', later: 'otherwise' } });
    expect((await reviews.open('one')).ok).toBe(false);
    close();
  },
);

test.each(stores)('$name: what is put back never writes over what is there', async ({ make }) => {
  const { whole, reviews, close } = await make();
  kept(await reviews.add(review('one')));
  kept(await reviews.append('one', comment));
  kept(await reviews.remember('one', text, 'words'));
  const before = kept(await whole.take('one'));
  if (!('review' in before)) throw new Error('It is understood');
  const [change] = before.review.changes;
  if (!change) throw new Error('It has a change');
  const forked = { ...before, review: { ...before.review, changes: [{ ...change, by: 'somebody else' }] } };
  expect(kept(await whole.putBack(forked, 'new'))).toBe('beside');
  expect(kept(await whole.take('one'))).toEqual(before);
  const shorter = { ...before, review: { ...before.review, changes: [] } };
  expect(kept(await whole.putBack(shorter, 'newer'))).toBe('already');
  expect(kept(await whole.take('one'))).toEqual(before);
  close();
});

test('a backup is put back where an old key lies that nobody can read out, and both keys mark', async () => {
  const from = await twoSealed('old key from');
  const to = openStore('old key to');
  kept(await to.whole.ids());
  const bytes = new TextEncoder().encode('thirty-two invented bytes, fixed');
  const old = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  await putRaw('old key to', 'keys', old, 'paragraphs');
  kept(await to.whole.putKeys(kept(await from.whole.keys())));
  kept(await to.whole.putBack(kept(await from.whole.take('one')), 'new'));
  kept(await to.lock.setPassphrase(passphrase));
  const asked = await to.reviews.alsoIn('x', 'other', ['she cooks soup with a tutor beside her']);
  expect(kept(asked)).toEqual([['one']]);
  expect(await rowOf('old key to', 'keys', 'paragraphs')).toBeInstanceOf(CryptoKey);
  from.close();
  to.close();
});

test('a review deleted before a lock comes back after it with its marks and texts', async () => {
  const store = await twoSealed('undo after lock');
  const before = kept(await store.whole.take('one'));
  const gone = kept(await store.reviews.delete('one'));
  store.lock.lock();
  expect((await store.reviews.add(gone)).ok).toBe(false);
  kept(await store.lock.unlock(passphrase));
  kept(await store.reviews.add(gone));
  expect(kept(await store.whole.take('one'))).toEqual(before);
  store.close();
});
