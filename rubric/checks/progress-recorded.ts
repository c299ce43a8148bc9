import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { linesOf } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';

const verdict =
  /\b(?:not (?:yet )?(?:met|achieved|started|reached)|partly|partially|fully|met|achieved|on track|exceeded|in progress|some progress|no progress|emerging|secure)\b/i;
/** Progress that says more than a word: a count, a date, a source. */
const evidence =
  /\d|\b(?:records?|observ\w+|assess\w+|work samples?|log|chart|data|test|tracker|film\w*|photograph\w*|out of|of five|times|per cent|measured|diary|notes|counted|reading age|score\w*)\b/i;

/**
 * whether progress towards each outcome is recorded with evidence (SEND Regulations 2014, reg 20(5)): counted
 * from the outcome grid, with the rows that say nothing.
 */
export const progressRecorded: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const rows = plan.progress;
  const told = rows.filter((row) => row.progress?.trim() || row.result?.trim());
  if (told.length === 0) {
    const said = linesOf(plan).filter((line) => verdict.test(line.text) && line.text.split(/\s+/).length > 4);
    if (said.length === 0)
      return {
        findings: [
          {
            tone: 'query',
            message:
              'No record of progress against the outcomes of the plan was recognised. Add one for each outcome.',
          },
        ],
        suggested: range(1, 2, 'No progress against outcomes was recognised.'),
      };
    const measured = said.filter((line) => evidence.test(line.text.replace(/\boutcome \d+/gi, ''))).length;
    return {
      findings: [],
      suggested:
        measured === said.length && said.length > 1
          ? range(3, 4, 'Progress is told outcome by outcome with evidence.')
          : range(2, 3, 'Progress is told for some outcomes.'),
    };
  }
  const measured = told.filter((row) => evidence.test(row.progress ?? ''));
  const findings = rows
    .filter((row) => !told.includes(row))
    .map(
      (row): FindingDraft => ({
        tone: 'query',
        words: row.words,
        message:
          'No progress is recorded for this outcome. Say whether it is met, on track or not, and how that is known.',
      }),
    );
  const facts = [
    `Outcomes in the grid: ${rows.length}; with progress: ${told.length}; with evidence: ${measured.length}.`,
  ];
  if (told.length < rows.length)
    return {
      findings,
      suggested: range(
        told.length < rows.length / 2 ? 1 : 2,
        2,
        `${rows.length - told.length} of ${rows.length} outcomes have no progress recorded.`,
      ),
      facts,
    };
  if (measured.length >= rows.length * 0.8)
    return {
      findings,
      suggested: range(3, 4, 'Progress is recorded for each outcome, nearly always with evidence.'),
      facts,
    };
  return {
    findings,
    suggested: range(2, 3, 'Progress is recorded for each outcome; evidence is thin for some.'),
    facts,
  };
};
