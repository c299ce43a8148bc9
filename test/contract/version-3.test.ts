import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { browserStore } from '../../platform/vault/browser-store.ts';
import type { Kept } from '../../review/reviews.ts';
import { listingOf } from '../../review/listing.ts';
import sample from './samples/database-3.json' with { type: 'json' };
import { fewRounds, passphrase } from './stores.ts';

function kept<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}

/** The database as version 3 wrote it: words of texts as 32-bit numbers, and a key that nobody can read out. */
async function asBefore(name: string): Promise<void> {
  const bytes = new TextEncoder().encode('thirty-two invented bytes, fixed');
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 3);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('heads', { keyPath: 'id' });
      request.result.createObjectStore('changes', { keyPath: ['review', 'seq'] });
      request.result.createObjectStore('listings', { keyPath: 'id' });
      request.result.createObjectStore('paragraphs', { keyPath: 'review' });
      request.result.createObjectStore('keys');
      request.result.createObjectStore('remembered', { keyPath: ['review', 'id'] });
    };
    request.onsuccess = () => resolve(request.result);
  });
  const writing = old.transaction([...old.objectStoreNames], 'readwrite');
  for (const store of ['heads', 'changes', 'listings', 'paragraphs'] as const)
    for (const row of sample[store]) writing.objectStore(store).put(row);
  for (const { blocks, ...text } of sample.remembered)
    writing.objectStore('remembered').put({
      ...text,
      blocks: blocks.map((block) => ({ ...block, words: Uint32Array.from(block.words) })),
    });
  writing.objectStore('keys').put(key, 'paragraphs');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  old.close();
}

test.each(['plain', 'under a passphrase'])(
  'a database of version 3 opens with nothing lost, %s',
  async (how) => {
    const name = `version-3 ${how}`;
    await asBefore(name);
    const store = browserStore({
      listing: (review) => listingOf(review, undefined),
      name,
      rounds: fewRounds,
    });
    if (how !== 'plain') kept(await store.lock.setPassphrase(passphrase));
    expect(kept(await store.reviews.list()).map(({ id }) => id)).toEqual(sample.listings.map(({ id }) => id));
    const { changes } = kept(await store.reviews.open('one'));
    expect(changes).toEqual(sample.changes.map(({ review: _, ...change }) => change));
    const now = [{ section: 'E' as const, words: ['odette', 'cooks'] }];
    expect(kept(await store.reviews.rememberedBeside('one', now)).map(({ before }) => before)).toEqual([now]);
    expect(kept(await store.whole.take('one')).beside.paragraphs).toBeUndefined();
    store.close();
  },
);
