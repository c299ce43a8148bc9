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
    const stem = `${criterion}:${check}:${draft.section ?? 'all'}:${hash(`${draft.type ?? ''}|${words}`)}`;
    const times = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, times);
    return { ...draft, id: times === 1 ? stem : `${stem}-${times}`, check, criterion };
  });
}

/** A short hash (FNV-1a, 32 bits, base 36) of text with case and spacing evened out. Not for secrets. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text.toLowerCase().replace(/\s+/g, ' ').trim()) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36);
}
