import { inWords } from '../dates/calendar.ts';
import { type DatedEvent, dateOfEvent, findEvents } from '../dates/event-dates.ts';
import { eventWords } from '../dates/event-words.ts';
import { schoolYear } from '../dates/school-year.ts';
import {
  type EventName,
  limitOf,
  type StatutoryStep,
  stepOf,
  type Timing,
  timingOf,
} from '../dates/statutory-steps.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { textOf } from '../evidence/joined-text.ts';
import { type Check, cannotTell, type FindingDraft, type Level, range, type Suggestion } from '../finding.ts';

/** What the framework says of the steps to hold a document against. */
type Options = {
  /** Ids of statutory steps. */
  steps: string[];
  /** Words of labels, by event, where a form uses its own. */
  labels: Partial<Record<EventName, string[]>>;
  /** Days inside the limit from which a step counts as early. */
  early: number;
  /** Days past the limit up to which late is level 2, not 1. 0 where only a stated reason lifts it. */
  lateBy: number;
  /** Level 2 where one of several steps is met. */
  partly: boolean;
};

/** Exceptions the regulations allow (regs 8, 10(4)), and other reasons a form may give. */
const reason =
  /\b(?:exception\w*|exceptional|reg(?:ulation)?\.? ?(?:8|10|5)\b|missed (?:an |the )?appointment|did not attend|absent|absence|away|holiday closure|school (?:was )?closed|summer closure|because|due to|owing to|reason for (?:the )?(?:delay|late\w*)|delay\w*|unwell|in hospital|place(?:ment)? (?:is|was|has been) (?:secured|agreed|confirmed))\b/i;

type Held = { step: StatutoryStep; from?: DatedEvent; to?: DatedEvent; timing?: Timing };

/**
 * Dates on the document against the statutory steps named in the options: last compliant date, met or missed, by how
 * many calendar days. A date that is not on the document is not guessed.
 */
export const datesInTime: Check = (plan, context, given) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const options = optionsFrom(given);
  const events = findEvents(plan, options.labels);
  const year = context.child.yearGroup ?? '';
  const held = options.steps.flatMap((id): Held[] => {
    const step = stepOf(id);
    return step && applies(step, year, dateOfEvent(events, 'transfer') !== undefined)
      ? [hold(step, events)]
      : [];
  });
  const isUntold =
    held.length === 0 && options.steps.some((id) => moves.includes(id)) && schoolYear(year) === undefined;
  if (isUntold) return { findings: [], suggested: cannotTell(noYear) };
  const stated = reason.exec(
    textOf(plan) + plan.facts.map((fact) => `\n${fact.label}: ${fact.value}`).join(''),
  );
  return {
    findings: held.flatMap(findingOf),
    suggested: suggest(held, options, stated !== null, context.today),
    facts: held.map(factOf),
  };
};

const noYear =
  'The year group was not found, so it cannot be told which date for a move applies. Confirm it under "Who it is about", or judge this by hand.';

function optionsFrom(given: Record<string, unknown>): Options {
  const list = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.filter((one) => typeof one === 'string')
      : typeof value === 'string'
        ? [value]
        : [];
  const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
  const labels: Options['labels'] = {};
  if (typeof given.labels === 'object' && given.labels !== null)
    for (const [event, words] of Object.entries(given.labels))
      for (const step of list(given.steps ?? given.step).flatMap((id) => stepOf(id) ?? []))
        for (const name of [step.from, step.to]) if (name === event) labels[name] = list(words);
  return {
    steps: list(given.steps ?? given.step),
    labels,
    early: number(given.early, 7),
    lateBy: number(given.lateBy, 0),
    partly: given.partly === true,
  };
}

/** The steps that only a move to another phase of education sets off; which of them depends on the age. */
const moves = ['T14', 'T15', 'T16'];

/**
 * Of the moves one applies at most (SEND Regulations 2014, reg 18): from Year 12 between post-16 settings, from school
 * to post-16, or any other. A move that is not dated is only looked for in a year that ends a phase everywhere.
 */
function applies(step: StatutoryStep, yearGroup: string, isDated: boolean): boolean {
  if (!moves.includes(step.id)) return true;
  const year = schoolYear(yearGroup);
  if (year === undefined) return false;
  if (step.id === 'T16') return year >= 12;
  if (step.id === 'T14') return year === 11 || (year === 10 && isDated);
  return year < 0 || year === 6 || (year < 10 && isDated);
}

function hold(step: StatutoryStep, events: DatedEvent[]): Held {
  const from = dateOfEvent(events, step.from) ?? (step.rule.kind === 'fixed' ? moveYear(events) : undefined);
  const to = dateOfEvent(events, step.to);
  return {
    step,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(from && to ? { timing: timingOf(step, from.date, to.date) } : {}),
  };
}

/** Where the move is not dated, it is taken to fall in the September after the plan was made final. */
function moveYear(events: DatedEvent[]): DatedEvent | undefined {
  const final = dateOfEvent(events, 'amended-final');
  if (!final) return undefined;
  const year = Number(final.date.slice(0, 4)) + (final.date.slice(5) >= '09-01' ? 1 : 0);
  return { ...final, event: 'transfer', date: `${year}-09-01` };
}

function factOf({ step, from, to, timing }: Held): string {
  if (timing)
    return `${step.title}: ${timing.met ? `in time, ${days(timing.spare)} to spare` : `${days(timing.late)} late`} (limit ${inWords(timing.limit)}; ${step.source}).`;
  const absent = absentOf(step, from, to);
  return `${step.title}: no date found for ${absent.join(' or ')} (${step.source}).`;
}

/** The events of a step that have no date, in words. */
function absentOf(step: StatutoryStep, from: DatedEvent | undefined, to: DatedEvent | undefined): string[] {
  return [...(from ? [] : [eventWords(step.from)]), ...(to ? [] : [eventWords(step.to)])];
}

function findingOf({ step, to, from, timing }: Held): FindingDraft[] {
  if (!timing || !to || !from)
    return [
      {
        tone: 'query',
        message: `${step.title}: the document does not give the date of ${absentOf(step, from, to).join(' or of ')}. Ask for it.`,
      },
    ];
  return timing.met
    ? [
        {
          tone: 'strength',
          words: to.words,
          message: `${step.title}: done ${inWords(to.date)}, in time (limit ${inWords(timing.limit)}).`,
        },
      ]
    : [
        {
          tone: 'query',
          words: to.words,
          message: `${step.title}: done ${inWords(to.date)}, ${days(timing.late)} after the limit of ${inWords(timing.limit)}. Ask for the reason and record it.`,
        },
      ];
}

function suggest(held: Held[], options: Options, hasReason: boolean, today: string): Suggestion {
  if (held.length === 0)
    return cannotTell(
      'No statutory step is named for this criterion, or none applies in this school year as far as the document tells: if so, mark as not applicable.',
    );
  const timed = held.flatMap(({ timing }) => (timing ? [timing] : []));
  const overdue = held.filter(({ step, from, to }) => from && !to && limitOf(step, from.date) < today);
  const missed = timed.flatMap((timing) => (timing.met ? [] : [timing.late]));
  const unknown = held.length - timed.length;
  if (timed.length === 0 && overdue.length === held.length)
    return range(
      1,
      2,
      `The limit has passed on the day of this review and nothing shows that it was kept: ${held.map(({ step }) => step.title.toLowerCase()).join('; ')}.`,
    );
  if (timed.length === 0)
    return cannotTell(
      `The dates needed were not found: ${held.map(({ step }) => step.title.toLowerCase()).join('; ')}. Ask for them.`,
    );
  if (missed.length > 0) {
    const worst = Math.max(...missed);
    const why = `${missed.length} of ${held.length} ${held.length === 1 ? 'step was' : 'steps were'} missed, by up to ${days(worst)}.`;
    if (options.partly && missed.length < held.length) return range(2, 2, why);
    if (hasReason && options.lateBy === 0) return range(2, 2, `${why} A reason seems to be given.`);
    const low: Level = worst <= options.lateBy ? 2 : 1;
    return range(low, low, why);
  }
  if (unknown > 0)
    return options.partly
      ? range(
          2,
          2,
          `${timed.length} of ${held.length} steps are shown in time; nothing was found for the others.`,
        )
      : range(
          2,
          3,
          `${timed.length} of ${held.length} steps are shown in time; nothing was found for the others.`,
        );
  const spare = Math.min(...timed.map((timing) => (timing.met ? timing.spare : 0)));
  return range(3, 4, spare >= options.early ? `In time, with ${days(spare)} to spare.` : 'In time.');
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
