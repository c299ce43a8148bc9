import { memoryStore } from '../../platform/reviews/memory-reviews.ts';
import { browserStore } from '../../platform/vault/browser-store.ts';
import type { WholeStore } from '../../review/backup/whole-store.ts';
import { listingOf } from '../../review/listing.ts';
import type { Review } from '../../review/review.ts';
import type { Reviews } from '../../review/reviews.ts';

const listing = (review: Review) => listingOf(review, undefined);
let count = 0;

/** Few rounds, so that tests are quick; the product asks for two million. */
export const fewRounds = { fresh: 1000, fewest: 1000, most: 2000 };
export const passphrase = 'seven quiet otters upstream';

export type Made = { reviews: Reviews; whole: WholeStore; close: () => void };

/** Every store there is, each empty: the contract holds for all of them. */
export const stores: { name: string; make: () => Promise<Made> }[] = [
  { name: 'in memory', make: async () => ({ ...memoryStore(listing), close: () => undefined }) },
  { name: 'in the browser', make: async () => browserStore({ listing, name: nextName() }) },
  {
    name: 'in the browser under a passphrase',
    async make() {
      const store = browserStore({ listing, name: nextName(), rounds: fewRounds });
      const set = await store.lock.setPassphrase(passphrase);
      if (!set.ok || set.value.kind !== 'unlocked') throw new Error('The passphrase was set');
      return store;
    },
  },
];

function nextName(): string {
  count += 1;
  return `contract-${count}`;
}
