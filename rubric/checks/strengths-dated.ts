import { findDates } from '../../plan/wording/dates.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { type Line, linesOfSections, wordsAt } from '../evidence/lines.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const strength =
  /\b(?:strengths?|can (?!not)|is able to|enjoys|likes|loves|good at|is good|strong reader|is kind|explains|knows|learns|remembers|greets|builds|copies|reads (?:well|about)|confident|proud|skilled|talent\w*|sense of humour|cheerful|works hard|tries hard|friends|manages|independent\w*|walks|bakes|adds|clearly|well|watches|runs|plays)\b/i;
const deficit =
  /\b(?:cannot|can['’]t|finds? .{0,40}(?:hard|difficult|painful)|difficult\w*|struggles?|trouble|poor|behind|below|unable|does not|has not|rarely|agitated|affects?|worr\w+)\b/i;
const level =
  /\b(?:reading age|spelling age|standard(?:ised)? score|scaled score|percentile|centile|phonics|expected (?:level|standard)|at the expected|below (?:the )?(?:age-related )?expect\w+|age[- ]related|key stage|SATs|out of \d+|\d+ (?:words|signs|sentences)|words correct|Year \d (?:level|test)|level \d|entry \d|tests?|assessed|vocabulary was|months band|CELF|WISC|WRAT|BAS)\b/i;
/** A time by which a fact can be placed, without being a full date. */
const placed =
  /\b(?:in|since|at the end of|end of|during) (?:Year \d+|Reception|(?:autumn|spring|summer)(?: term)?(?: 20\d\d)?|20\d\d)\b/i;

/** From so many levels without a date on, where the child stands now cannot be told. */
const manyUndated = 3;

/** So many sentences of strength are shown: enough to see that the person is in the plan, not a second list. */
const strengthsShown = 4;

function shownStrength(line: Line, { from, to }: { from: number; to: number }): FindingDraft {
  return {
    tone: 'strength',
    ...(line.section ? { section: line.section } : {}),
    words: wordsAt(line, from, to),
    message: 'Says what the person can do or enjoys.',
  };
}

/** P-B2: whether Section B says what the person can do now, with levels and their dates. */
export const strengthsDated: Check = (plan) => {
  const why = plan.kind === 'plan' ? whyNotReadable(plan, ['B']) : undefined;
  if (why) return { findings: [], suggested: cannotTell(why) };
  const findings: FindingDraft[] = [];
  let able = 0;
  let dated = 0;
  let undated = 0;
  let all = 0;
  for (const line of linesOfSections(plan, ['B'])) {
    const lineDated = findDates(line.text).length > 0 || placed.test(line.text);
    if (lineDated) dated += 1;
    for (const sentence of sentences(line.text)) {
      all += 1;
      if (strength.test(sentence.words) && !deficit.test(sentence.words)) {
        able += 1;
        if (able <= strengthsShown) findings.push(shownStrength(line, sentence));
      }
      if (!level.test(sentence.words)) continue;
      if (lineDated) continue;
      undated += 1;
      findings.push({
        tone: 'query',
        ...(line.section ? { section: line.section } : {}),
        words: wordsAt(line, sentence.from, sentence.to),
        message: 'A level or result without a date. Say when it was found, and by whom.',
      });
    }
  }
  const facts = [
    `${able} of ${all} sentences say what the person can do; ${dated} lines are dated; ${undated} levels are not.`,
  ];
  if (able === 0 && dated === 0)
    return { findings, suggested: range(1, 2, 'No strengths and no dated levels were found.'), facts };
  if (able >= 2 && dated >= 1 && undated < manyUndated)
    return {
      findings,
      suggested: range(3, 4, `Strengths (${able} sentences) and dated levels were found.`),
      facts,
    };
  return {
    findings,
    suggested: range(
      dated > 0 ? 2 : 1,
      dated > 0 ? 3 : 2,
      able > 0 ? 'Strengths were found; levels are not dated.' : 'Dated levels were found; few strengths.',
    ),
    facts,
  };
};
