import { browserGuard } from '../../platform/guard.ts';
import { browserStore } from '../../platform/vault/browser-store.ts';
import { listingOf } from '../../review/listing.ts';
import type { Review } from '../../review/review.ts';
import type { Framework } from '../../rubric/framework.ts';
import { frameworks } from '../../rubric/frameworks/index.ts';

/** What is stored about plans with its lock, and what guards this window. One for each page. */
export function ownStore() {
  const store = browserStore({ listing: (review) => listingOf(review, frameworkOf(review)) });
  return { reviews: store.reviews, lock: store.lock, guard: browserGuard() };
}

function frameworkOf(review: Review): Framework | undefined {
  return frameworks.find((framework) => framework.id === review.framework.id);
}
