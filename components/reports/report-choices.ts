import type { ReportSource } from '../../exports/reports/report-of.ts';

/** The reports there are, in the order in which a screen offers them. */
export type ReportChoice = 'writer' | 'queries' | 'marked' | 'family' | 'audit';

/** What each is called and for whom it is; whether it holds words of the plan, which is said before it is saved. */
export const reportChoices: readonly {
  id: ReportChoice;
  title: string;
  hint: string;
  holdsWords: boolean;
}[] = [
  {
    id: 'writer',
    title: 'For the plan’s writer',
    hint: 'What is strong, what to put right and why, in the order of the plan.',
    holdsWords: true,
  },
  {
    id: 'queries',
    title: 'Questions to authors',
    hint: 'One list for each author of advice, with the words and room for the answer.',
    holdsWords: true,
  },
  {
    id: 'marked',
    title: 'The PDF with comments',
    hint: 'A copy with highlights and comments that other PDF programs show.',
    holdsWords: true,
  },
  {
    id: 'family',
    title: 'Summary for the family',
    hint: 'What came out, in plain words. Names no one.',
    holdsWords: false,
  },
  {
    id: 'audit',
    title: 'Audit record',
    hint: 'Levels, counts and masked comments. Identifies no one.',
    holdsWords: false,
  },
];

/** Why a report cannot be made now, in a sentence with what to do; undefined where it can. */
export function whyNot(choice: ReportChoice, source: ReportSource, isPdf: boolean): string | undefined {
  if (choice === 'writer' && !source.open)
    return 'This report quotes the plan, and the plan is not open here. Open the plan beside its review, then make the report.';
  if (choice === 'marked' && !isPdf)
    return source.open
      ? 'This needs a PDF that is open in our viewer. For a web page or a Word file, use the report for the plan’s writer.'
      : 'The PDF is not open here. Open it beside its review, then make the copy.';
  return undefined;
}
