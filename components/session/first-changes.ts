import type { What } from '../../review/change.ts';
import type { OpenDocument, Settings } from '../services.ts';
import { definedOf } from './defined-of.ts';

/** What a review begins with: the reviewer's settings and what the document says of itself. */
export function firstChanges(settings: Settings, document: OpenDocument | undefined): What[] {
  const { scale, reviewerId, reviewerAgency, reviewerRole, mode } = settings;
  const { status, child } = document?.plan ?? {};
  const set = definedOf({
    docStatus: status === 'unknown' ? undefined : status,
    yearGroup: child?.yearGroup,
    reviewerId,
    reviewerAgency,
    reviewerRole,
    mode,
  });
  return [
    ...(scale === undefined ? [] : [{ kind: 'scale', scale } satisfies What]),
    ...(Object.keys(set).length === 0 ? [] : [{ kind: 'details', set } satisfies What]),
  ];
}
