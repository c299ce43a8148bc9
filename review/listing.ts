import type { Framework } from '../rubric/framework.ts';
import type { CaseOf } from './case.ts';
import { changedByPerson } from './keep-until.ts';
import { gradeOf } from './grade.ts';
import type { Head, Review } from './review.ts';
import { stateOf } from './state.ts';

/** One line of the dashboard, kept beside the review so that a list opens no history. */
export type Listing = {
  id: string;
  planRef: string;
  documentKind: Head['documentKind'];
  docStatus?: string;
  framework: Head['framework'];
  createdAt: string;
  updatedAt: string;
  /** The last change a person made, ISO time; absent in lines of earlier versions. */
  changedByPerson?: string;
  /** Until when a person wants it kept: an ISO day, or `always`. */
  keep?: string;
  /** Of the document last read; none where it was never opened. */
  fingerprint?: string;
  /** The case it belongs to, if any. */
  case?: CaseOf;
  progress: { scored: number; of: number; notEvidenced: number };
  /** The stated grade as a level, if there is one, and whether the reviewer overrode the derived one. */
  grade?: { level: number; overridden: boolean };
};

/** The line of a review. Without its framework (an older or foreign one) the counts stay 0 and there is no grade. */
export function listingOf(review: Review, framework: Framework | undefined): Listing {
  const state = stateOf(review);
  const grade = framework && gradeOf(framework, state);
  const of = framework?.criteria.length ?? 0;
  return {
    id: review.id,
    planRef: state.planRef,
    documentKind: review.documentKind,
    docStatus: state.details.docStatus ?? state.seen?.status,
    framework: review.framework,
    createdAt: review.createdAt,
    updatedAt: state.updatedAt,
    changedByPerson: changedByPerson(review),
    keep: state.keep,
    fingerprint: state.seen?.fingerprint,
    case: state.case,
    progress: {
      scored: grade ? of - grade.unscored.length : 0,
      of,
      notEvidenced: grade?.notEvidenced.length ?? 0,
    },
    grade:
      grade?.stated.kind === 'level'
        ? { level: grade.stated.level, overridden: grade.overridden }
        : undefined,
  };
}
