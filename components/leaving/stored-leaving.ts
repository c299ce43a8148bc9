import type { Review } from '../../review/review.ts';
import type { Services } from '../services.ts';
import { changeStored } from '../session/change-stored.ts';
import { forExport } from '../session/masking.ts';
import { redactorFor } from '../session/redactor-for.ts';
import type { LeavingDesk } from './leaving-desk.ts';

/** What leaves of reviews from the store, whose plans are not open here. */
export function storedLeaving(services: Services, reviews: readonly Review[]): LeavingDesk {
  return {
    reviews,
    frameworks: services.frameworks,
    redact: redactorFor(undefined),
    forExport: (text) => forExport(text, undefined),
    isPlanOpen: false,
    change: (review, what) => changeStored(services, review, what),
    whyWeak: services.whyWeak,
    save: (kind, chosen, passphrase) => services.exportReviews(kind, [...chosen], passphrase),
  };
}
