import type { OpenDocument } from '../services.ts';

/** True for a document of which parts were not shown yet: what is not in it now may stand there. */
export function isPartly({ plan, visits }: Pick<OpenDocument, 'plan' | 'visits'>): boolean {
  return plan.notVisited.length > 0 || (visits?.toVisit.length ?? 0) > 0;
}

/** How much of its document is open beside a review. */
export function shownOf(
  document: Pick<OpenDocument, 'plan' | 'visits'> | undefined,
): 'all' | 'partly' | 'nothing' {
  if (!document) return 'nothing';
  return isPartly(document) ? 'partly' : 'all';
}
