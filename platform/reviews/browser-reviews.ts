import type { Listing } from '../../review/listing.ts';
import type { Review } from '../../review/review.ts';
import type { Reviews } from '../../review/reviews.ts';
import { browserStore } from '../vault/browser-store.ts';
import type { Patience } from './patience.ts';

/** What the store is given by the window that opens it. */
export type BrowserReviewsOptions = {
  /** The line of the dashboard for a review: the caller knows the frameworks. */
  listing: (review: Review) => Listing;
  /** Database and channel name; only tests give their own. */
  name?: string;
  /** How long a store that says nothing is waited for; only tests give their own. */
  patience?: Patience;
};

/** The reviews of the browser's store alone. */
export function browserReviews(options: BrowserReviewsOptions): Reviews & { close(): void } {
  const { reviews, close } = browserStore(options);
  return { ...reviews, close };
}
