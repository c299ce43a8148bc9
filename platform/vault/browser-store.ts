import type { WholeStore } from '../../review/backup/whole-store.ts';
import type { Listing } from '../../review/listing.ts';
import type { Lock } from '../../review/lock.ts';
import type { Review } from '../../review/review.ts';
import type { Reviews } from '../../review/reviews.ts';
import { accessTo } from '../reviews/access.ts';
import { announcer } from '../reviews/announcer.ts';
import { openDatabase } from '../reviews/database.ts';
import { markKeysIn } from '../reviews/mark-keys.ts';
import type { Patience } from '../reviews/patience.ts';
import { storedBeside } from '../reviews/stored-beside.ts';
import { storedReviews } from '../reviews/stored-reviews.ts';
import { wholeStoreIn } from '../reviews/stored-whole.ts';
import { conversionOf } from './conversion.ts';
import { keyHolder } from './key-holder.ts';
import { formsIn, type OlderForms, type StoredForms } from './store-forms.ts';
import { storeLock } from './store-lock.ts';
import { productRounds, type Rounds } from './vault-record.ts';

/** What the store is given by the window that opens it. */
export type BrowserStoreOptions = {
  /** The line of the dashboard for a review: the caller knows the frameworks. */
  listing: (review: Review) => Listing;
  /** Database and channel name; only tests give their own. */
  name?: string;
  /** How dear the key is to derive; only tests give fewer rounds. */
  rounds?: Rounds;
  /** How long a store that says nothing is waited for; only tests give their own. */
  patience?: Patience;
  /** Where an older version kept forms. */
  olderForms?: OlderForms;
};

/** All that is stored about plans, behind one lock. */
export type BrowserStore = {
  reviews: Reviews;
  lock: Lock;
  whole: WholeStore;
  forms: StoredForms;
  /** Lets go of the database and of the key this window holds. */
  close(): void;
};

/**
 * The extension's own IndexedDB with the key this window holds to it. To be opened from extension pages only: in a content
 * script the same calls would write into the portal's storage. One for each page.
 */
export function browserStore({
  listing,
  name = 'reviews',
  rounds = productRounds,
  patience,
  olderForms,
}: BrowserStoreOptions): BrowserStore {
  const database = openDatabase(name, patience);
  const keys = keyHolder(`${name} key`);
  const access = accessTo(database, keys, rounds);
  const news = announcer(name);
  const marks = markKeysIn(access, () => crypto.randomUUID());
  const kept = storedReviews(access, listing, news.announce);
  const forms = formsIn(access, olderForms);
  const conversion = conversionOf(access, name, forms.bringIn);
  const lock = storeLock({ database, access, keys, conversion, rounds, channelName: `${name} lock` });
  // Once the key has gone, nothing that it opened stays in this window's store.
  keys.subscribe((held) => {
    if (held) return;
    kept.forget();
    marks.forget();
  });
  const { list, open, add, append, duplicate, delete: remove } = kept;
  return {
    reviews: {
      ...{ list, open, add, append, duplicate, delete: remove },
      ...storedBeside(access, marks),
      subscribe: news.subscribe,
    },
    lock,
    whole: wholeStoreIn(access, listing, marks, news.announce),
    forms,
    close() {
      lock.close();
      keys.close();
      news.close();
      database.close();
    },
  };
}
