import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { browserStore } from '../../platform/vault/browser-store.ts';
import type { Kept } from '../../review/reviews.ts';
import type { ChangeDraft } from '../../review/change.ts';
import { listingOf } from '../../review/listing.ts';
import { newReview } from '../../review/new-review.ts';
import { fewRounds, passphrase } from './stores.ts';

const other = 'a kettle beyond the orchard';
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
const text = {
  id: 'a1b2c3',
  fingerprint: 'print',
  text: [{ section: 'E' as const, words: ['odette', 'cooks'] }],
};

function kept<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}

async function lying(name: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const found: unknown[] = [];
  for (const store of database.objectStoreNames) {
    const all = database.transaction(store).objectStore(store);
    for (const ask of [all.getAll(), all.getAllKeys()])
      found.push(
        await new Promise<unknown>((resolve) => {
          ask.onsuccess = () => resolve(ask.result);
        }),
      );
  }
  database.close();
  return JSON.stringify(found);
}

async function filled(name: string) {
  const store = openStore(name);
  kept(await store.reviews.add(review('one')));
  kept(await store.reviews.append('one', comment));
  kept(await store.reviews.remember('one', text, 'words'));
  kept(await store.reviews.keepParagraphs('one', 'print', ['she cooks soup with a tutor beside her']));
  kept(await store.forms.write([{ id: 'form-1', heads: ['hash7'] }]));
  return store;
}

describe('a passphrase', () => {
  test('leaves no word, hash, level, key or time of a review readable, and takes nothing away', async () => {
    const store = await filled('seals');
    const before = kept(await store.reviews.open('one'));
    expect(await lying('seals')).toMatch(/Odette/);
    expect(kept(await store.lock.setPassphrase(passphrase))).toEqual({ kind: 'unlocked' });
    expect(await lying('seals')).not.toMatch(/Odette|odette|a1b2c3|print|hash7|2026|comment|plan"/);
    expect(kept(await store.reviews.open('one'))).toEqual(before);
    expect(kept(await store.reviews.rememberedBeside('one', text.text))[0]?.before).toEqual(text.text);
    expect(kept(await store.forms.read())).toEqual([{ id: 'form-1', heads: ['hash7'] }]);
    store.close();
  });

  test('locks every method once no window holds the key, and a wrong one opens nothing', async () => {
    const first = await filled('locks');
    kept(await first.lock.setPassphrase(passphrase));
    first.close();
    const { reviews, whole, forms, lock, close } = openStore('locks');
    expect(kept(await lock.state())).toEqual({ kind: 'locked' });
    const refused = { ok: false, problem: { code: 'locked' } };
    for (const ask of [
      () => reviews.list(),
      () => reviews.open('one'),
      () => reviews.add(review('two')),
      () => reviews.append('one', comment),
      () => reviews.delete('one'),
      () => reviews.remember('one', text, 'words'),
      () => reviews.alsoIn('one', 'x', ['x']),
      () => whole.ids(),
      () => whole.take('one'),
      () => forms.read(),
    ])
      expect(await ask()).toMatchObject(refused);
    expect(await lock.unlock('not the passphrase')).toMatchObject({
      ok: false,
      problem: { code: 'wrong-passphrase' },
    });
    expect(await reviews.list()).toMatchObject(refused);
    expect(kept(await lock.unlock(passphrase))).toEqual({ kind: 'unlocked' });
    expect(kept(await reviews.open('one')).changes).toHaveLength(1);
    close();
  });

  test('is not asked for in a second window while the first is open, and locking one locks both', async () => {
    const first = await filled('both');
    kept(await first.lock.setPassphrase(passphrase));
    const second = openStore('both');
    expect(kept(await second.lock.state())).toEqual({ kind: 'unlocked' });
    kept(await second.reviews.append('one', comment));
    const heard = new Promise((resolve) => {
      first.lock.subscribe(resolve);
    });
    second.lock.lock();
    expect(await heard).toEqual({ kind: 'locked' });
    for (const store of [first, second]) expect(await store.reviews.open('one')).toMatchObject({ ok: false });
    first.close();
    second.close();
  });

  test('is changed without sealing anything anew, and the one before opens nothing any more', async () => {
    const first = await filled('changes');
    kept(await first.lock.setPassphrase(passphrase));
    expect(await first.lock.changePassphrase('wrong', other)).toMatchObject({ ok: false });
    kept(await first.lock.changePassphrase(passphrase, other));
    first.close();
    const later = openStore('changes');
    expect(await later.lock.unlock(passphrase)).toMatchObject({ ok: false });
    kept(await later.lock.unlock(other));
    expect(kept(await later.reviews.open('one')).changes).toHaveLength(1);
    later.close();
  });

  test('is taken away, and everything is as it was', async () => {
    const store = await filled('removes');
    const before = kept(await store.reviews.open('one'));
    kept(await store.lock.setPassphrase(passphrase));
    expect(kept(await store.lock.removePassphrase(passphrase))).toEqual({ kind: 'no-passphrase' });
    expect(await lying('removes')).not.toContain('sealed');
    expect(kept(await store.reviews.open('one'))).toEqual(before);
    store.close();
  });

  test.each(['short', 'aaaaaaaaaaaaaaaa', 'password1234', 'Passwordpassword'])(
    '“%s” is refused',
    async (weak) => {
      const store = openStore('weak');
      expect(await store.lock.setPassphrase(weak)).toMatchObject({
        ok: false,
        problem: { code: 'weak-passphrase' },
      });
      expect(kept(await store.lock.state())).toEqual({ kind: 'no-passphrase' });
      store.close();
    },
  );
});

test('a conversion that was cut off goes on at the next unlock, and what is written meanwhile is kept', async () => {
  const first = await filled('cut-off');
  kept(await first.reviews.add(review('two')));
  let done = 0;
  const cut = new Promise<void>((resolve) => {
    first.lock.subscribe((state) => {
      if (state.kind === 'converting' && state.done === 1) resolve(first.lock.lock());
    });
  });
  const set = first.lock.setPassphrase(passphrase);
  await cut;
  expect(await set).toMatchObject({ ok: false, problem: { code: 'locked' } });
  first.close();
  const next = openStore('cut-off');
  expect(kept(await next.lock.state())).toEqual({ kind: 'locked' });
  const ended = new Promise<void>((resolve) => {
    next.lock.subscribe((state) => {
      done += 1;
      if (state.kind === 'unlocked') resolve();
    });
  });
  kept(await next.lock.unlock(passphrase));
  kept(await next.reviews.append('one', comment));
  await ended;
  expect(done).toBeGreaterThan(0);
  expect(await lying('cut-off')).not.toMatch(/Odette|2026/);
  expect(kept(await next.reviews.open('one')).changes).toHaveLength(2);
  next.close();
});

test('a whole store is carried to another one and found the same there, once', async () => {
  const from = await filled('from');
  kept(await from.lock.setPassphrase(passphrase));
  const to = openStore('to');
  kept(await to.whole.putKeys(kept(await from.whole.keys())));
  const whole = kept(await from.whole.take('one'));
  expect(kept(await to.whole.putBack(structuredClone(whole), 'new'))).toBe('added');
  expect(kept(await to.whole.putBack(structuredClone(whole), 'new'))).toBe('already');
  expect(kept(await to.whole.take('one'))).toEqual(whole);
  const also = await to.reviews.alsoIn('x', 'other', ['she cooks soup with a tutor beside her']);
  expect(kept(also)).toEqual([['one']]);
  kept(await from.reviews.append('one', comment));
  expect(kept(await to.whole.putBack(kept(await from.whole.take('one')), 'new'))).toBe('continued');
  kept(await from.reviews.append('one', comment));
  kept(await to.reviews.append('one', { ...comment, by: 'somebody' }));
  expect(kept(await to.whole.putBack(kept(await from.whole.take('one')), 'new'))).toBe('beside');
  expect(kept(await to.whole.ids()).toSorted()).toEqual(['new', 'one']);
  from.close();
  to.close();
});
