import { recall } from '../plan/wording/recall.ts';
import { textHash } from '../plan/wording/text-hash.ts';
import type { Finding, FindingDraft } from './finding.ts';

/** The same words are found again in each judgement of a plan. */
const hashOf = recall(textHash);

/**
 * Gives the findings of one check their ids. An id is made of criterion, check, section and a hash of the words
 * (of the message where there are none), so that a finding keeps its disposition when the document is read again.
 * The same words found twice in one section get a running number.
 */
export function identifyFindings(drafts: FindingDraft[], check: string, criterion: string): Finding[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const words = draft.words ? draft.words.quote : draft.message;
    const stem = `${criterion}:${check}:${draft.section ?? 'all'}:${hashOf(`${draft.type ?? ''}|${words}`)}`;
    const times = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, times);
    return { ...draft, id: times === 1 ? stem : `${stem}-${times}`, check, criterion };
  });
}

/**
 * What a finding's id says of its check and its words, wherever in the document they stand: criterion, check and the
 * hash of the words. Undefined for an id that was not made here.
 */
export function sameWordsKey(id: string): string | undefined {
  const [criterion, check, section, hash, ...rest] = id.split(':');
  if (!criterion || !check || section === undefined || !hash || rest.length > 0) return undefined;
  return `${criterion}:${check}:${hash.replace(/-\d+$/, '')}`;
}
