import type { DocumentKind } from '../../plan/plan.ts';
import type { Head } from '../../review/review.ts';

/** True for kinds that a framework can be for. */
export function isReviewable(kind: DocumentKind): kind is Head['documentKind'] {
  return kind === 'plan' || kind === 'advice' || kind === 'annual-review';
}
