import { textHash } from '../plan/wording/text-hash.ts';
import type { Finding, FindingDraft } from './finding.ts';

/**
 * Gives the findings of one check their ids. An id is made of criterion, check, section and a hash of the words
 * (of the message where there are none), so that a finding keeps its disposition when the document is read again.
 * The same words found twice in one section get a running number.
 */
export function identifyFindings(drafts: FindingDraft[], check: string, criterion: string): Finding[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const words = draft.words ? draft.words.quote : draft.message;
    const stem = `${criterion}:${check}:${draft.section ?? 'all'}:${textHash(`${draft.type ?? ''}|${words}`)}`;
    const times = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, times);
    return { ...draft, id: times === 1 ? stem : `${stem}-${times}`, check, criterion };
  });
}
