import { addMonths } from '../../plan/wording/dates.ts';
import { addDays, daysBetween } from './calendar.ts';

/** Something with a date in an assessment or a review, as a form labels it. */
export type EventName =
  | 'request'
  | 'advice-request'
  | 'advice'
  | 'decision-to-assess'
  | 'refusal'
  | 'draft-served'
  | 'comments-close'
  | 'consultation'
  | 'consultation-reply'
  | 'final-plan'
  | 'last-review'
  | 'meeting'
  | 'notice-of-meeting'
  | 'advice-circulated'
  | 'report'
  | 'decision'
  | 'amendments'
  | 'amendments-close'
  | 'amended-final'
  | 'transfer'
  | 'reassessment';

/**
 * How the limit follows from the event. None of the provisions says working days: weekends and holidays count.
 * `within` n days or months of the event (the day of the event is not counted); `before` the event by n days or months
 * at the latest; `open` at least n days beginning with the day of the event; `fixed`: before a day of the transfer year.
 */
type Rule =
  | { kind: 'within'; days: number }
  | { kind: 'within-months'; months: number }
  | { kind: 'before'; days: number }
  | { kind: 'before-months'; months: number }
  | { kind: 'open'; days: number }
  | { kind: 'fixed'; before: string };

/** One step of the process with its time limit (domain rules T1 to T17). */
export type StatutoryStep = {
  id: string;
  title: string;
  from: EventName;
  to: EventName;
  rule: Rule;
  source: string;
};

/** The statutory steps that dates on a document can be held against. */
export const statutorySteps: StatutoryStep[] = [
  step(
    'T1',
    'Decide whether to assess and say so',
    'request',
    'decision-to-assess',
    weeks(6),
    'SEND Regulations 2014, reg 5(1)',
  ),
  step(
    'T2',
    'Send advice that was asked for',
    'advice-request',
    'advice',
    weeks(6),
    'SEND Regulations 2014, reg 8',
  ),
  step(
    'T3',
    'Say that no plan will be made',
    'request',
    'refusal',
    weeks(16),
    'SEND Regulations 2014, reg 10(1)',
  ),
  step(
    'T4',
    'Leave time to comment on the draft',
    'draft-served',
    'comments-close',
    { kind: 'open', days: 15 },
    'SEND Regulations 2014, reg 13(1)(a)',
  ),
  step('T5', 'Issue the final plan', 'request', 'final-plan', weeks(20), 'SEND Regulations 2014, reg 13(2)'),
  step(
    'T7',
    'Review the plan',
    'last-review',
    'decision',
    { kind: 'within-months', months: 12 },
    'Children and Families Act 2014, s.44',
  ),
  step(
    'T8',
    'Give notice of the review meeting',
    'meeting',
    'notice-of-meeting',
    { kind: 'before', days: 14 },
    'SEND Regulations 2014, reg 20(3)',
  ),
  step(
    'T9',
    'Send round the advice before the meeting',
    'meeting',
    'advice-circulated',
    { kind: 'before', days: 14 },
    'SEND Regulations 2014, reg 20(4)',
  ),
  step(
    'T10',
    'Send the report of the meeting',
    'meeting',
    'report',
    weeks(2),
    'SEND Regulations 2014, reg 20(7)',
  ),
  step(
    'T11',
    'Decide after the review meeting',
    'meeting',
    'decision',
    weeks(4),
    'SEND Regulations 2014, reg 20(10)',
  ),
  step(
    'T11A',
    'Send the proposed amendments with the decision',
    'meeting',
    'amendments',
    weeks(4),
    'SEND Regulations 2014, reg 22(2)(a); R (L, M and P) v Devon [2022] EWHC 493',
  ),
  step(
    'T12',
    'Leave time to comment on amendments',
    'amendments',
    'amendments-close',
    { kind: 'open', days: 15 },
    'SEND Regulations 2014, reg 22(2)(c)',
  ),
  step(
    'T13',
    'Issue the amended plan after the notice',
    'amendments',
    'amended-final',
    weeks(8),
    'SEND Regulations 2014, reg 22(3)',
  ),
  step(
    'T13A',
    'Issue the amended plan after the meeting',
    'meeting',
    'amended-final',
    weeks(12),
    'SEND Regulations 2014, regs 20(10) and 22(3)',
  ),
  step(
    'T14',
    'Review and amend before the move from secondary to post-16',
    'transfer',
    'amended-final',
    { kind: 'fixed', before: '03-31' },
    'SEND Regulations 2014, reg 18(1)(a)',
  ),
  step(
    'T15',
    'Review and amend before the move to another phase',
    'transfer',
    'amended-final',
    { kind: 'fixed', before: '02-15' },
    'SEND Regulations 2014, reg 18(1)(b)',
  ),
  step(
    'T16',
    'Review and amend before a move between post-16 settings',
    'transfer',
    'amended-final',
    { kind: 'before-months', months: 5 },
    'SEND Regulations 2014, reg 18(2)',
  ),
  step(
    'T17',
    'Issue the final plan after a re-assessment',
    'reassessment',
    'final-plan',
    weeks(14),
    'SEND Regulations 2014, reg 27(2)',
  ),
];

function step(
  id: string,
  title: string,
  from: EventName,
  to: EventName,
  rule: Rule,
  source: string,
): StatutoryStep {
  return { id, title, from, to, rule, source };
}

function weeks(count: number): Rule {
  return { kind: 'within', days: count * 7 };
}

/** The step with this id; T6, T18 and T19 are exceptions or advice and have no date to compute. */
export function stepOf(id: string): StatutoryStep | undefined {
  return statutorySteps.find((candidate) => candidate.id === id);
}

/**
 * The last compliant date of a step whose event fell on `event`; for a time to comment, the earliest date it may close.
 * For a fixed date, `event` is any day of the year in which the move takes place.
 */
export function limitOf(step: StatutoryStep, event: string): string {
  const { rule } = step;
  switch (rule.kind) {
    case 'within':
      return addDays(event, rule.days);
    case 'within-months':
      return addMonths(event, rule.months);
    case 'before':
      return addDays(event, -rule.days);
    case 'before-months':
      return addMonths(event, -rule.months);
    case 'open':
      return addDays(event, rule.days - 1);
    case 'fixed':
      return addDays(`${event.slice(0, 4)}-${rule.before}`, -1);
  }
}

/** Whether a step was done in time, and by how many calendar days it was inside (`spare`) or outside (`late`) its limit. */
export type Timing =
  | { limit: string; met: true; spare: number }
  | { limit: string; met: false; late: number };

/** Whether a step was done in time, and the days to spare or late. Dates are ISO days. */
export function timingOf(step: StatutoryStep, event: string, done: string): Timing {
  const limit = limitOf(step, event);
  const days = step.rule.kind === 'open' ? daysBetween(limit, done) : daysBetween(done, limit);
  return days >= 0 ? { limit, met: true, spare: days } : { limit, met: false, late: -days };
}
