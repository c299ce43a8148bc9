import type { Plan } from '../../plan/plan.ts';
import { confirmedDates, eventNames } from '../../review/process-events.ts';
import { contradictionsOf, type Contradiction } from '../../rubric/dates/contradictions.ts';
import { type FoundDate, foundDates } from '../../rubric/dates/found-dates.ts';
import type { EventName } from '../../rubric/dates/statutory-steps.ts';
import { stepsFor } from '../../rubric/dates/steps-for.ts';
import { type EventDate, type TimedStep, timeline } from '../../rubric/dates/timeline.ts';
import type { Framework } from '../../rubric/framework.ts';
import type { Current } from '../session/session-state.ts';

/** One event of the process: what a person gave, and what the open document prints. */
export type DateSeen = { event: EventName; given?: string; found: readonly FoundDate[] };

/** All that is shown of dates and time limits. */
export type DatesSeen = {
  /** Events with a date, and those a step waits for. */
  rows: DateSeen[];
  /** Further events of this kind of document, for dates nobody found. */
  more: DateSeen[];
  steps: TimedStep[];
  dates: ReadonlyMap<EventName, EventDate>;
  contradictions: Contradiction[];
};

/** Events that each kind of document can have. */
const ofKind: Record<Framework['documentKind'], readonly EventName[]> = {
  plan: [
    'request',
    'decision-to-assess',
    'advice-request',
    'advice',
    'refusal',
    'draft-served',
    'comments-close',
    'consultation',
    'consultation-reply',
    'final-plan',
    'amendments',
    'amendments-close',
    'amended-final',
    'reassessment',
  ],
  advice: ['advice-request', 'advice'],
  'annual-review': [
    'last-review',
    'notice-of-meeting',
    'advice-circulated',
    'meeting',
    'report',
    'decision',
    'amendments',
    'amendments-close',
    'amended-final',
    'transfer',
  ],
};

const known = new WeakMap<Plan, { framework: Framework; found: FoundDate[] }>();

function foundIn(plan: Plan | undefined, framework: Framework): FoundDate[] {
  if (!plan) return [];
  const before = known.get(plan);
  if (before?.framework === framework) return before.found;
  const found = foundDates(plan, framework);
  known.set(plan, { framework, found });
  return found;
}

/** Puts the dates a person gave beside those the open document prints, and holds both against the steps as on `today`. */
export function datesSeen(current: Current, plan: Plan | undefined, today: string): DatesSeen {
  const { details } = current.state;
  const kind = current.framework.documentKind;
  const events = eventNames.filter((event) => ofKind[kind].includes(event));
  const found = foundIn(plan, current.framework).filter(({ event }) => events.includes(event));
  const confirmed = confirmedDates(details.dates);
  const dates = new Map(confirmed);
  for (const event of events) {
    const own = found.filter((one) => one.event === event && one.precise);
    // Two that differ are a question, and no date.
    if (!dates.has(event) && own.length === 1 && own[0])
      dates.set(event, { date: own[0].date, confirmed: false });
  }
  const status = details.docStatus ?? plan?.status;
  const steps = timeline(
    stepsFor({
      kind,
      known: new Set([...dates.keys(), ...found.map(({ event }) => event)]),
      amended: details.newOrAmended === 'amended' || status === 'amended-final' || status === 'draft-amended',
      yearGroup: details.yearGroup ?? plan?.child.yearGroup,
      move: details.phaseMove,
    }),
    dates,
    today,
  );
  const asked = new Set(steps.flatMap(({ step }) => [step.from, step.to]));
  const rows = events.map((event): DateSeen => {
    const given = confirmed.get(event)?.date;
    return {
      event,
      ...(given !== undefined && { given }),
      found: found.filter((one) => one.event === event),
    };
  });
  const isShown = (row: DateSeen) => row.given !== undefined || row.found.length > 0 || asked.has(row.event);
  return {
    rows: rows.filter(isShown),
    more: rows.filter((row) => !isShown(row)),
    steps,
    dates,
    contradictions: contradictionsOf(found, dates),
  };
}
