import type { What } from '../../review/change.ts';
import { partsOfAgency } from '../../review/own-parts.ts';
import type { Framework } from '../../rubric/framework.ts';
import type { OpenDocument, Settings } from '../services.ts';
import { definedOf } from './defined-of.ts';

/** What a review begins with: the reviewer's settings and what the document says of itself. */
export function firstChanges(
  settings: Settings,
  document: OpenDocument | undefined,
  framework: Framework,
): What[] {
  const { scale, preference, reviewerId, reviewerAgency, reviewerRole, mode } = settings;
  const { status, child } = document?.plan ?? {};
  const set = definedOf({
    docStatus: status === 'unknown' ? undefined : status,
    yearGroup: child?.yearGroup,
    reviewerId,
    reviewerAgency,
    reviewerRole,
    mode,
    sectionsScored: partsOfAgency(settings, reviewerAgency, framework),
  });
  return [
    ...(scale === undefined ? [] : [{ kind: 'scale', scale } satisfies What]),
    // The team's usual; what the person chose is said in the review.
    ...(preference === undefined ? [] : [{ kind: 'child', preference } satisfies What]),
    ...(Object.keys(set).length === 0 ? [] : [{ kind: 'details', set } satisfies What]),
  ];
}
