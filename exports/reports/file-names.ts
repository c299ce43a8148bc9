/** The reports that are files of their own. */
export type ReportKind = 'writer' | 'queries' | 'family' | 'marked';

const stems: Record<ReportKind, string> = {
  writer: 'for-the-writer',
  queries: 'questions-to-authors',
  family: 'family-summary',
  marked: 'marked-up-copy',
};

/** A text as part of a file name: letters, digits and hyphens, never empty. */
export function inFileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'review';
}

/** What a report's file is called: by the review's pseudonym, never by the plan's title or file name. */
export function reportFileName(kind: ReportKind, planRef: string, ending: string): string {
  return `${stems[kind]}-${inFileName(planRef)}.${ending}`;
}
