import { maskWithoutPlan } from '../../review/mask.ts';

/** The reports that are files of their own. */
export type ReportKind = 'writer' | 'queries' | 'family' | 'marked';

const stems: Record<ReportKind, string> = {
  writer: 'for-the-writer',
  queries: 'questions-to-authors',
  family: 'family-summary',
  marked: 'marked-up-copy',
};

/** Letters of a pseudonym that go into a file's name: with what stands around it every file system takes it. */
const longest = 40;

/** A text as part of a file name: letters, digits and hyphens, never empty, never long. */
export function inFileName(text: string): string {
  const plain = text.toWellFormed().replace(/[^\p{L}\p{N}]+/gu, '-');
  return (
    [...plain]
      .slice(0, longest)
      .join('')
      .replace(/^-+|-+$/g, '') || 'review'
  );
}

/** What a report's file is called: by the review's pseudonym, never by the plan's title or file name. */
export function reportFileName(kind: ReportKind, planRef: string, ending: string): string {
  return `${stems[kind]}-${inFileName(maskWithoutPlan(planRef))}.${ending}`;
}
