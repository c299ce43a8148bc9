import { maskWithoutPlan } from '../review/mask.ts';
import type { Review } from '../review/review.ts';
import type { ReviewState } from '../review/state.ts';
import { inForce } from '../review/undo.ts';
import type { AuditReturn } from './audit-return.ts';

/** Annotations as they go into a return: where they stand and their comments as masked; never the words. */
export function returnedAnnotations({ annotations }: ReviewState): AuditReturn['annotations'] {
  return [...annotations.values()].map(({ mark, criterion, section, anchor, forExport }) => ({
    mark,
    criterion,
    section,
    ...anchor,
    comment: forExport.trim() === '' ? undefined : maskWithoutPlan(forExport),
  }));
}

/** Questions to authors by role, as counts: neither question nor answer leaves. */
export function countedQueries({ queries }: ReviewState): AuditReturn['queries'] {
  const counts = new Map<string, AuditReturn['queries'][number]>();
  for (const query of queries.values()) {
    const to = maskWithoutPlan(query.to);
    const before = counts.get(to) ?? { to, made: 0, asked: 0, answered: 0, closed: 0 };
    counts.set(to, {
      to,
      made: before.made + 1,
      asked: before.asked + (query.askedOn === undefined ? 0 : 1),
      answered: before.answered + (query.answer === undefined ? 0 : 1),
      closed: before.closed + (query.closed ? 1 : 0),
    });
  }
  return [...counts.values()];
}

/** How many different texts of the document were read under a review. */
export function versionsRead(review: Review): number {
  const seen = inForce(review.changes).flatMap(({ what }) =>
    what.kind === 'seen' ? [what.seen.fingerprint] : [],
  );
  return new Set(seen).size;
}
