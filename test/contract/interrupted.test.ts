import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../platform/reviews/database.ts';
import { browserStore } from '../../platform/vault/browser-store.ts';
import type { OlderForms } from '../../platform/vault/store-forms.ts';
import type { ChangeDraft } from '../../review/change.ts';
import { listingOf } from '../../review/listing.ts';
import type { Kept } from '../../review/reviews.ts';
import { newReview } from '../../review/new-review.ts';
import { arm } from '../../scripts/reliability/faults/fault.ts';
import { kept, openRaw, rowsIn } from './rows-in.ts';
import { fewRounds, passphrase } from './stores.ts';

const openStore = (name: string, olderForms?: OlderForms) =>
  browserStore({ listing: (review) => listingOf(review, undefined), name, rounds: fewRounds, olderForms });
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

async function filled(name: string) {
  const store = openStore(name);
  for (const id of ['one', 'two']) {
    kept(await store.reviews.add(review(id)));
    kept(await store.reviews.append(id, comment));
    kept(await store.reviews.remember(id, text, 'words'));
    kept(await store.reviews.keepParagraphs(id, 'p', ['she cooks soup with a tutor beside her']));
  }
  kept(await store.forms.write([{ id: 'form-1' }]));
  return store;
}

async function everything({ whole, forms }: ReturnType<typeof openStore>) {
  const wholes = [];
  for (const id of kept(await whole.ids())) wholes.push(kept(await whole.take(id)));
  return { wholes, keys: kept(await whole.keys()), forms: kept(await forms.read()) };
}

type Store = ReturnType<typeof openStore>;
const conversions = {
  'sealing everything': (store: Store) => store.lock.setPassphrase(passphrase),
  'opening everything': (store: Store) => store.lock.removePassphrase(passphrase),
};

describe.each(['the store is closed at a write', 'out of space at a write'] as const)('%s', (fault) => {
  test.each(['sealing everything', 'opening everything'] as const)(
    'at each write of %s nothing is lost, and the next window ends it',
    async (what) => {
      let struck = 0;
      for (let nth = 1; ; nth += 1) {
        const name = `${fault} ${what} ${nth}`;
        const first = await filled(name);
        const before = await everything(first);
        if (what === 'opening everything') kept(await first.lock.setPassphrase(passphrase));
        const armed = arm(fault, nth);
        await conversions[what](first);
        armed.disarm();
        first.close();
        if (!armed.fired()) break;
        struck += 1;
        const next = openStore(name);
        kept(await next.lock.unlock(passphrase));
        expect(await everything(next)).toEqual(before);
        const sealing = what === 'sealing everything';
        if (sealing && kept(await next.lock.state()).kind === 'no-passphrase')
          kept(await next.lock.setPassphrase(passphrase));
        if (!sealing && kept(await next.lock.state()).kind !== 'no-passphrase')
          await next.lock.removePassphrase(passphrase);
        const ended = sealing ? 'unlocked' : 'no-passphrase';
        while (kept(await next.lock.state()).kind === 'converting') await new Promise(setImmediate);
        expect(kept(await next.lock.state()).kind).toBe(ended);
        expect(await everything(next)).toEqual(before);
        const rows = await Promise.all(
          ['heads', 'changes', 'remembered', 'beside'].map((each) => rowsIn(name, each)),
        );
        for (const { row } of rows.flat())
          expect(typeof row === 'object' && row !== null && 'sealed' in row).toBe(sealing);
        next.close();
      }
      expect(struck).toBeGreaterThan(10);
    },
    30_000,
  );
});

test('under a passphrase a full device refuses a write whole, at each write of it, and the next one works', async () => {
  const store = await filled('quota');
  kept(await store.lock.setPassphrase(passphrase));
  const asks: Record<string, () => Promise<Kept<unknown>>> = {
    append: () => store.reviews.append('one', comment),
    remember: () => store.reviews.remember('one', { ...text, id: 'b2' }, 'hashes'),
    add: () => store.reviews.add(review('three')),
    delete: () => store.reviews.delete('two'),
    forms: () => store.forms.write([]),
  };
  for (const [says, ask] of Object.entries(asks)) {
    const before = await everything(store);
    for (let nth = 1; ; nth += 1) {
      const armed = arm('out of space at a write', nth);
      const answer = await ask();
      armed.disarm();
      if (!armed.fired()) {
        kept(answer);
        break;
      }
      expect(answer, `${says} ${nth}`).toMatchObject({ ok: false, problem: { code: 'quota' } });
      expect(await everything(store)).toEqual(before);
    }
  }
  store.close();
});

test('two windows that write at once under a passphrase lose nothing and get different numbers', async () => {
  const first = await filled('at once');
  kept(await first.lock.setPassphrase(passphrase));
  const second = openStore('at once');
  const given = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? first : second).reviews.append('one', { ...comment, by: `window ${index}` }),
    ),
  );
  expect(new Set(given.map((answer) => kept(answer).seq)).size).toBe(20);
  const { changes } = kept(await second.reviews.open('one'));
  expect(changes.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  expect(new Set(changes.map(({ by }) => by)).size).toBe(21);
  first.close();
  second.close();
});

test('forms of an older version stay where they were until they are written here', async () => {
  let lying: unknown = [{ id: 'form-1' }, { id: 'form-2' }];
  const older: OlderForms = {
    read: async () => lying,
    remove: async () => {
      lying = undefined;
    },
  };
  const store = openStore('older forms', older);
  const armed = arm('out of space at a write', 1);
  expect(await store.forms.read()).toMatchObject({ ok: false, problem: { code: 'quota' } });
  armed.disarm();
  expect(lying).toEqual([{ id: 'form-1' }, { id: 'form-2' }]);
  expect(kept(await store.forms.read())).toEqual([{ id: 'form-1' }, { id: 'form-2' }]);
  expect(lying).toBeUndefined();
  expect(kept(await store.forms.read())).toHaveLength(2);
  store.close();
});

test('a database upgrade that fails leaves the old one readable, is told, and works the next time', async () => {
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('upgrade', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('heads', { keyPath: 'id' }).put({ id: 'one' });
      request.result.createObjectStore('changes', { keyPath: ['review', 'seq'] });
      request.result.createObjectStore('listings', { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
  });
  old.close();
  const { createObjectStore } = IDBDatabase.prototype;
  IDBDatabase.prototype.createObjectStore = function (name, ...given) {
    if (name === 'vault') throw new DOMException('No room', 'QuotaExceededError');
    return createObjectStore.call(this, name, ...given);
  };
  const database = openDatabase('upgrade');
  const ask = () =>
    database.transact('readonly', async (work) => ({
      ok: true,
      value: await work.objectStore('heads').getAll(),
    }));
  const failed = await ask();
  IDBDatabase.prototype.createObjectStore = createObjectStore;
  expect(failed).toMatchObject({ ok: false });
  const still = await openRaw('upgrade');
  expect([still.version, ...still.objectStoreNames]).toEqual([1, 'changes', 'heads', 'listings']);
  still.close();
  expect(await ask()).toEqual({ ok: true, value: [{ id: 'one' }] });
  database.close();
});
