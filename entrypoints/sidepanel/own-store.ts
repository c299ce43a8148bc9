import type { FormDoor } from '../../components/services.ts';
import { olderForms } from '../../platform/forms.ts';
import { browserGuard } from '../../platform/guard.ts';
import { browserStore } from '../../platform/vault/browser-store.ts';
import { listingOf } from '../../review/listing.ts';
import type { Review } from '../../review/review.ts';
import type { Framework } from '../../rubric/framework.ts';
import { frameworks } from '../../rubric/frameworks/index.ts';
import { parseForms } from './parse-forms.ts';

/** What is stored about plans with its lock, and what guards this window. One for each page. */
export function ownStore() {
  const { reviews, lock, whole, forms } = browserStore({
    listing: (review) => listingOf(review, frameworkOf(review)),
    olderForms,
  });
  const formDoor: FormDoor = {
    async list() {
      const kept = await forms.read();
      return kept.ok ? parseForms(kept.value) : [];
    },
    write: (next) => forms.write(next),
  };
  return { reviews, lock, whole, forms: formDoor, guard: browserGuard() };
}

function frameworkOf(review: Review): Framework | undefined {
  return frameworks.find((framework) => framework.id === review.framework.id);
}
