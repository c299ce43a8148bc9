import type { Outcome, Plan } from '../../plan/plan.ts';
import type { Deadline } from '../../plan/wording/deadlines.ts';
import { numberOf } from '../../plan/wording/numbers.ts';
import { monthsBetween } from '../dates/calendar.ts';
import { printedOutcomes } from '../evidence/printed-outcomes.ts';
import { writtenOn } from '../evidence/written-on.ts';
import {
  type Check,
  type CheckContext,
  cannotTell,
  type FindingDraft,
  type ItemSuggestion,
  range,
  type Suggestion,
} from '../finding.ts';
import { baselineOf, deadlinesOf, judgeOutcome } from '../judge-items.ts';
import type { JudgedOutcome, Met, SmartLetter } from '../judgement.ts';

const asked: Record<SmartLetter, string> = {
  S: 'Say who will do what, where or with whom.',
  M: 'Say how two people would agree at review that it has happened: a count, how often, how much help, or named evidence.',
  A: 'Compare with Section B, and write what goes beyond it and rests with the person and those who help.',
  R: 'Link it to a need in Section B or a hope in Section A.',
  T: 'Give a date, or the end of a year or key stage that lies ahead.',
};

/**
 * P-E2 to P-E5: one letter of SMART for each outcome, named by the option `letter` (Code of Practice 9.66).
 * A and R are shown as evidence and levelled by people. T adds dates already past and key stages already over.
 */
export const smartCheck: Check = (plan, context, options) => {
  const letter = letterOf(options.letter);
  const { listed, none } = printedOutcomes(plan);
  if (none !== undefined) return { findings: [], suggested: cannotTell(none) };
  const findings: FindingDraft[] = [];
  const items: ItemSuggestion[] = [];
  const facts: string[] = [];
  const counts: Record<Met, number> = { met: 0, partly: 0, not: 0, 'cannot-tell': 0 };
  for (const outcome of listed) {
    const judged = judgeOutcome(outcome, plan, context);
    const { met, why } = judged.smart[letter];
    counts[met] += 1;
    items.push({
      item: outcome.id,
      suggested: suggest(letter, judged, letter === 'T' && isShortOnly(deadlinesOf(outcome, plan, context))),
    });
    if (letter === 'T') findings.push(...dateFindings(outcome, plan, context));
    // What is no outcome at all is asked about once, under its kind.
    else if (isOtherThanOutcome(judged)) continue;
    else if (met === 'not' || (met === 'partly' && letter !== 'A' && letter !== 'R'))
      findings.push(finding(outcome, `${why} ${asked[letter]}`));
    if (
      letter === 'T' &&
      met !== 'met' &&
      !isOtherThanOutcome(judged) &&
      !findings.some((one) => one.item === outcome.id)
    )
      findings.push(finding(outcome, `${why} ${asked.T}`));
    const baseline = letter === 'A' ? baselineOf(outcome, plan) : undefined;
    if (baseline) facts.push(`Beside "${start(outcome.text)}", Section B says: "${baseline}"`);
  }
  facts.unshift(tally(letter, counts, listed.length));
  return { findings, items, suggested: cannotTell('Each outcome is looked at by itself.'), facts };
};

/** The letters counted; of A and R only what speaks against them, since a person says whether they are met. */
function tally(letter: SmartLetter, counts: Record<Met, number>, all: number): string {
  if (letter === 'A' || letter === 'R')
    return `${letter}: something speaks against ${counts.not + counts.partly} of ${all}; of the rest a person judges.`;
  const untold = counts['cannot-tell'] > 0 ? `, ${counts['cannot-tell']} cannot be told` : '';
  return `${letter}: ${counts.met} met, ${counts.partly} partly, ${counts.not} not${untold}, of ${all}.`;
}

function isOtherThanOutcome({ kind }: JudgedOutcome): boolean {
  return kind !== 'outcome' && kind !== 'step' && kind !== 'cannot-tell';
}

function letterOf(value: unknown): SmartLetter {
  return value === 'S' || value === 'M' || value === 'A' || value === 'R' || value === 'T' ? value : 'S';
}

function isShortOnly(deadlines: Deadline[]): boolean {
  const fixed = deadlines.filter((deadline) => !deadline.loose);
  return fixed.length > 0 && fixed.every((deadline) => deadline.short);
}

function suggest(letter: SmartLetter, judged: JudgedOutcome, shortOnly: boolean): Suggestion {
  const { met, why } = judged.smart[letter];
  if (letter === 'A' || letter === 'R')
    return cannotTell(
      'Whether it can be reached and matters is for a person to judge; the need is shown beside it.',
    );
  if (met === 'cannot-tell') return cannotTell(why);
  if (met === 'met' && shortOnly)
    return range(2, 3, `${why} It is a term or less ahead, as for a short-term target.`);
  if (met === 'met') return range(3, 4, why);
  return met === 'partly' ? range(2, 3, why) : range(1, 2, why);
}

function finding(outcome: Outcome, message: string): FindingDraft {
  return {
    tone: 'query',
    item: outcome.id,
    ...(outcome.section ? { section: outcome.section } : {}),
    ...(outcome.words[0] ? { words: outcome.words[0] } : {}),
    message,
  };
}

/** Without a date of the document, a deadline so many months before the plan's other ones is a leftover. */
const leftBehindMonths = 12;

/**
 * Dates past on the document's own day are a defect of it; dates that passed since are a fact of an older document.
 * Where nothing dates the document, only a date that its other outcomes have long left behind is called a defect.
 */
function dateFindings(outcome: Outcome, plan: Plan, context: CheckContext): FindingDraft[] {
  const dated = writtenOn(plan, context.today);
  return deadlinesOf(outcome, plan, context).flatMap((deadline): FindingDraft[] => {
    const { ends, words, loose } = deadline;
    if (ends === undefined && deadline.kind === 'key-stage') return leftBehindStage(outcome, words, plan);
    if (ends === undefined || loose || ends >= context.today) return [];
    const stage = deadline.kind === 'key-stage' || deadline.kind === 'phase';
    const defect =
      dated === undefined
        ? stage || monthsBetween(ends, lastDeadline(plan, context)) >= leftBehindMonths
        : ends < dated;
    if (!defect)
      return [
        {
          ...finding(
            outcome,
            dated
              ? `"${words}" lay ahead when this document was made and has passed since.`
              : `"${words}" had passed by the day of this review, and the document does not say when it was made. Ask whether it is still current.`,
          ),
          tone: dated ? 'note' : 'query',
        },
      ];
    return [
      {
        ...finding(
          outcome,
          stage
            ? `"${words}" is a stage the child has already finished. Give one that lies ahead.`
            : `"${words}" had passed ${dated ? 'when this document was made' : 'long before the dates of the other outcomes'}. Give a date that lies ahead, or say whether the outcome was met.`,
        ),
        type: stage ? 'key-stage-mismatch' : 'past-target-date',
      },
    ];
  });
}

/** Last year group of each key stage. */
const stageEnds: Record<string, number> = { '1': 2, '2': 6, '3': 9, '4': 11, '5': 13 };
/** So many year groups apart, two outcomes cannot be about the same years of one child. */
const yearsApart = 3;

/** Where neither age nor year group is known: a key stage that ended years before the years that other outcomes name. */
function leftBehindStage(outcome: Outcome, words: string, plan: Plan): FindingDraft[] {
  const ends = stageEnds[String(numberOf(/(\d|one|two|three|four|five)\s*$/i.exec(words)?.[1] ?? ''))];
  const years = plan.outcomes.flatMap(({ text }) =>
    [...text.matchAll(/\bYear (1[0-4]|[1-9])\b/g)].map(([, year]) => Number(year)),
  );
  const last = Math.max(0, ...years);
  if (ends === undefined || last - ends < yearsApart) return [];
  return [
    {
      ...finding(
        outcome,
        `"${words}" ends with Year ${ends}, and other outcomes here run to the end of Year ${last}. Check which stage the child is in.`,
      ),
      type: 'key-stage-mismatch',
    },
  ];
}

/** The last day that any outcome of the plan names. */
function lastDeadline(plan: Plan, context: CheckContext): string {
  return (
    plan.outcomes
      .flatMap((outcome) =>
        deadlinesOf(outcome, plan, context).flatMap((one) => (one.ends && !one.loose ? [one.ends] : [])),
      )
      .sort()
      .at(-1) ?? ''
  );
}

function start(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
