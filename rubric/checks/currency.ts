import type { Plan, Words } from '../../plan/plan.ts';
import { findDates } from '../../plan/wording/dates.ts';
import { recall } from '../../plan/wording/recall.ts';
import { findTargetDates } from '../../plan/wording/school-dates.ts';
import type { SchoolContext } from '../../plan/wording/school-year.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { inWords, monthsBetween } from '../dates/calendar.ts';
import { documentDate } from '../document-date.ts';
import { linesOfSections, wordsAt } from '../evidence/lines.ts';
import { whatWasNotRead, whyDocumentNotReadable } from '../evidence/readable.ts';
import {
  type Check,
  type CheckContext,
  cannotTell,
  type FindingDraft,
  range,
  type Suggestion,
} from '../finding.ts';

/** Attainment older than this is old for a plan that is reviewed every year (descriptor of P-03). */
const oldAttainmentMonths = 18;
/** A plan without a review for this long is overdue (Children and Families Act 2014, s.44). */
const reviewMonths = 12;
/** Plans over three years old are looked at apart by some areas: their narrative is seldom current. */
const oldPlanMonths = 36;
/** Under five years a review every three to six months is to be considered: advice, no duty (SEND Code of Practice, 9.178). */
const underFiveMonths = 60;

const attainment =
  /\b(?:assess\w*|score\w*|test\w*|percentiles?|standardised|reading age|spelling age|levels?|screen\w*|working at|observ\w*|found|measured|attain\w*|checked|results?)\b/i;

/**
 * P-03: whether the plan is dated, has a status and a review date, and nothing in it has expired: outcome dates in
 * Section E, dated assessments in Section B. Stale narrative without a date is for a person to see.
 */
export const currency: Check = (plan, context) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const planDate = documentDate(plan);
  const reviewDate = findReviewDate(plan);
  const age = planDate ? monthsBetween(planDate, context.today) : undefined;
  const expired = expiredTargets(plan, context, planDate);
  const old = oldAttainment(plan, planDate ?? context.today);
  const absent = [
    ...(planDate ? [] : ['the date of the plan']),
    ...(plan.status === 'unknown' ? ['its status'] : []),
    ...(reviewDate ? [] : ['a review date']),
  ];
  const findings: FindingDraft[] = [
    ...absent.map(
      (what): FindingDraft => ({
        tone: 'query',
        message: `The plan does not give ${what}. Add it to the details at its head.`,
      }),
    ),
    ...expired.past.map(
      (words): FindingDraft => ({
        tone: 'query',
        section: 'E',
        words,
        message: `This date had passed on ${inWords(planDate ?? context.today)}. Say what came of the outcome, then end it or set a new date.`,
      }),
    ),
    ...old.map(
      ({ words, months }): FindingDraft => ({
        tone: 'query',
        section: 'B',
        words,
        message: `This result was ${months} months old when the plan was made. Ask for a newer one, or say why it still stands.`,
      }),
    ),
  ];
  return {
    findings,
    suggested: suggest(plan, { age, absent, expired, old: old.length, planDate }),
    facts: [
      planDate ? `Date of plan: ${inWords(planDate)}.` : 'No date of the plan was found.',
      ...(age !== undefined && age >= 0
        ? [`Age of the plan: ${age} ${age === 1 ? 'month' : 'months'}.`]
        : []),
      `Status: ${plan.status === 'unknown' ? 'not found' : plan.status.replace('-', ' ')}.`,
      reviewDate ? `Review: ${reviewDate}.` : 'No review date was found.',
      ...(isUnderFive(context.child.dob, planDate ?? context.today)
        ? [
            'The child was under five then: a review every 3 to 6 months is to be considered. This is advice and no duty (SEND Code of Practice, 9.178; to check).',
          ]
        : []),
    ],
  };
};

function isUnderFive(dob: string | undefined, on: string): boolean {
  return dob !== undefined && dob <= on && monthsBetween(dob, on) < underFiveMonths;
}

type Seen = {
  age: number | undefined;
  absent: string[];
  expired: { past: Words[]; dated: number };
  old: number;
  planDate: string | undefined;
};

function suggest(plan: Plan, { age, absent, expired, old, planDate }: Seen): Suggestion {
  const past = expired.past.length;
  const allPast = past > 0 && past === expired.dated;
  if (allPast && (!planDate || past > 1))
    return range(1, planDate ? 2 : 1, 'Every dated outcome has passed.');
  if (age !== undefined && age > oldPlanMonths) return range(1, 2, `The plan is ${age} months old.`);
  if (past > 0 || old > 0) {
    const why = [
      past > 0 ? `${past} of ${expired.dated} dated outcomes have passed` : '',
      old > 0 ? `${old} assessment results are over ${oldAttainmentMonths} months old` : '',
    ];
    return range(2, 2, `${why.filter(Boolean).join('; ')}.`);
  }
  if (age !== undefined && age > reviewMonths)
    return range(2, 3, `The plan is ${age} months old and nothing shows a later review.`);
  if (absent.length > 1) return range(2, 3, `Not found: ${absent.join(', ')}.`);
  const notRead = whatWasNotRead(plan);
  if (absent.length > 0) return range(2, 3, `Not found: ${absent.join(', ')}.`);
  return range(
    3,
    4,
    `The plan is dated, has a status and a review date, and no date in it has passed.${notRead ? ` ${notRead}` : ''}`,
  );
}

const review =
  /\b(?:(?:next|first|annual)\s+review|review(?:ed)?\s+(?:is\s+)?(?:due|by|on|before|no later than))[^.\n]{0,60}?\b(?:20\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
/** The words in which a section speaks of the next review; '' where it does not. */
const reviewIn = recall((text: string) => review.exec(text)?.[0] ?? '');

/** What the plan says of its next review: a date or a month. */
function findReviewDate(plan: Plan): string | undefined {
  const fact = plan.facts.find(
    ({ label, value }) => /review/i.test(label) && !/last|previous|held/i.test(label) && /\d/.test(value),
  );
  if (fact) return fact.value;
  for (const { text } of plan.sections) {
    const found = reviewIn(text);
    if (found !== '') return found;
  }
  return undefined;
}

function expiredTargets(plan: Plan, context: CheckContext, planDate: string | undefined): Seen['expired'] {
  const { dob, yearGroup, outOfYear } = context.child;
  const about: SchoolContext = {
    ...(dob ? { dob } : {}),
    ...(yearGroup ? { yearGroup } : {}),
    ...(outOfYear ? { outOfYear } : {}),
    documentDate: planDate ?? context.today,
  };
  const past: Words[] = [];
  let dated = 0;
  for (const line of linesOfSections(plan, ['E']))
    for (const sentence of sentences(line.text)) {
      const targets = findTargetDates(sentence.words, about).filter((target) => target.ends !== undefined);
      // A sentence with several dates is live as long as one of them lies ahead.
      const last = targets.sort((a, b) => (a.ends ?? '').localeCompare(b.ends ?? '')).at(-1);
      if (!last?.ends) continue;
      dated += 1;
      if (last.ends < (planDate ?? context.today))
        past.push(wordsAt(line, sentence.from + last.from, sentence.from + last.to));
    }
  return { past, dated };
}

/** Dated results in Section B that were old when the plan was made, unless the same paragraph gives a newer one. */
function oldAttainment(plan: Plan, on: string): { words: Words; months: number }[] {
  return linesOfSections(plan, ['B']).flatMap((line) => {
    const found = sentences(line.text).flatMap((sentence) =>
      attainment.test(sentence.words)
        ? findDates(sentence.words).map((date) => ({
            months: monthsBetween(date.iso, on),
            words: wordsAt(line, sentence.from + date.from, sentence.from + date.to),
          }))
        : [],
    );
    const newest = found.reduce((least, one) => Math.min(least, one.months), Number.POSITIVE_INFINITY);
    return newest > oldAttainmentMonths ? found.filter((one) => one.months > oldAttainmentMonths) : [];
  });
}
