import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { browserStore } from '../../platform/vault/browser-store.ts';
import type { Kept } from '../../review/reviews.ts';
import { listingOf } from '../../review/listing.ts';
import { newReview, withChange } from '../../review/new-review.ts';
import { fewRounds, passphrase } from './stores.ts';

function kept<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}

/** Records sealed, opened and read for one more change to a review with this many. */
async function costOfOneMore(changes: number): Promise<number> {
  const name = `growth-${changes}`;
  const store = browserStore({ listing: (review) => listingOf(review, undefined), name, rounds: fewRounds });
  kept(await store.lock.setPassphrase(passphrase));
  const draft = { at: '2026-03-02T09:00:00.000Z', what: { kind: 'scale', scale: 'ofsted4' } } as const;
  let review = newReview({
    id: 'one',
    now: draft.at,
    documentKind: 'plan',
    framework: { id: 'ehc-plan', version: '1' },
  });
  for (let seq = 0; seq < changes; seq += 1) review = withChange(review, draft);
  kept(await store.reviews.add(review));
  kept(await store.reviews.append('one', draft));
  let asked = 0;
  const { encrypt, decrypt } = SubtleCrypto.prototype;
  const { getAll } = IDBObjectStore.prototype;
  SubtleCrypto.prototype.encrypt = function (...given) {
    asked += 1;
    return encrypt.apply(this, given);
  };
  SubtleCrypto.prototype.decrypt = function (...given) {
    asked += 1;
    return decrypt.apply(this, given);
  };
  IDBObjectStore.prototype.getAll = function (...given) {
    asked += changes;
    return getAll.apply(this, given);
  };
  kept(await store.reviews.append('one', draft));
  Object.assign(SubtleCrypto.prototype, { encrypt, decrypt });
  Object.assign(IDBObjectStore.prototype, { getAll });
  store.close();
  return asked;
}

test('one more change costs a long review as much as a short one', async () => {
  expect(await costOfOneMore(1000)).toBe(await costOfOneMore(20));
});
