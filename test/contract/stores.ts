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

export type Made = {
  reviews: Reviews;
  whole: WholeStore;
  close: () => void;
};

/** The same, with the way to open it in another window. */
export type Shared = Made & { another: () => Promise<Made> };

/** Every store there is, each empty: the contract holds for all of them. */
export const stores: { name: string; make: () => Promise<Shared> }[] = [
  {
    name: 'in memory',
    async make() {
      const store = { ...memoryStore(listing), close: () => undefined };
      return { ...store, another: async () => store };
    },
  },
  {
    name: 'in the browser',
    async make() {
      const name = nextName();
      return { ...browserStore({ listing, name }), another: async () => browserStore({ listing, name }) };
    },
  },
  {
    name: 'in the browser under a passphrase',
    async make() {
      const name = nextName();
      const open = () => browserStore({ listing, name, rounds: fewRounds });
      const store = open();
      const set = await store.lock.setPassphrase(passphrase);
      if (!set.ok || set.value.kind !== 'unlocked') throw new Error('The passphrase was set');
      return {
        ...store,
        async another() {
          const other = open();
          const opened = await other.lock.unlock(passphrase);
          if (!opened.ok) throw new Error(opened.problem.sentence);
          return other;
        },
      };
    },
  },
];

function nextName(): string {
  count += 1;
  return `contract-${count}`;
}
