import { linesOf } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { findTargetDates } from '../../plan/wording/school-dates.ts';

const decided =
  /\b(?:keep|kept|retain\w*|continu\w*|amend\w*|change[ds]?|replac\w*|end(?:ed)?|cease\w*|remove[ds]?|met|achieved|new outcome|reached|stays?|roll on|no change|revise[ds]?)\b/i;
const measure =
  /\d|\b(?:every|each|twice|without (?:a |any )?(?:prompt|help|reminder)|independently|alone|out of|by (?:him|her|them)sel\w+)\b/i;

/** whether each outcome is considered (keep, amend, end) and new wording is measurable and dated. */
export const proposedOutcomes: Check = (plan, context) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const rows = plan.progress;
  const about = {
    ...(context.child.dob ? { dob: context.child.dob } : {}),
    ...(context.child.yearGroup ? { yearGroup: context.child.yearGroup } : {}),
    documentDate: context.today,
  };
  const considered = rows.filter((row) => (row.decision && decided.test(row.decision)) || row.proposed);
  if (considered.length === 0) {
    const said = linesOf(plan).filter((line) => decided.test(line.text));
    return said.length > 0
      ? {
          findings: [],
          suggested: cannotTell(
            'Outcomes seem to be decided on in running text; no grid was recognised that shows each. Read it by hand.',
          ),
        }
      : {
          findings: [
            {
              tone: 'query',
              message: 'Nothing says whether the outcomes still stand. Decide keep, amend or end for each.',
            },
          ],
          suggested: range(1, 2, 'No decision on outcomes was recognised.'),
        };
  }
  const proposals = rows.flatMap((row) => (row.proposed ? [row.proposed] : []));
  const loose = proposals.filter(
    (words) => !measure.test(words.quote) || findTargetDates(words.quote, about).length === 0,
  );
  const findings: FindingDraft[] = [
    ...rows
      .filter((row) => !considered.includes(row))
      .map(
        (row): FindingDraft => ({
          tone: 'query',
          words: row.words,
          message: 'Nothing says whether this outcome is kept, amended or ended.',
        }),
      ),
    ...loose.map(
      (words): FindingDraft => ({
        tone: 'query',
        words,
        message:
          'New wording without a measure or a date that was recognised. Add how it will be known and by when.',
      }),
    ),
  ];
  const facts = [
    `Outcomes: ${rows.length}; decided: ${considered.length}; new wording: ${proposals.length}, of it measurable and dated: ${proposals.length - loose.length}.`,
  ];
  if (considered.length < rows.length)
    return {
      findings,
      suggested: range(
        2,
        2,
        `${rows.length - considered.length} of ${rows.length} outcomes are not decided on.`,
      ),
      facts,
    };
  if (loose.length > 0)
    return {
      findings,
      suggested: range(2, 3, 'All are decided on; some new wording lacks a measure or a date.'),
      facts,
    };
  return {
    findings,
    suggested: range(
      3,
      4,
      proposals.length > 0
        ? 'All are decided on, and new wording is measurable and dated.'
        : 'All are decided on; no new wording is proposed.',
    ),
    facts,
  };
};
