import { isAdvisory } from './advisory-steps.ts';
import { daysBetween } from './calendar.ts';
import { type EventName, limitOf, type StatutoryStep, timingOf } from './statutory-steps.ts';

/** The date of an event, and whether a person confirmed it or it was only found. */
export type EventDate = { date: string; confirmed: boolean };

/** The dates of a process by event. */
export type EventDates = ReadonlyMap<EventName, EventDate>;

/**
 * How one step stands on a day. `open`: not done as far as the dates tell, and the last day is still to come or today.
 * `passed`: the last day is gone and no date says that it was done, which is no proof that it was not. `contradicts`: the
 * second event is dated before the first.
 */
export type Standing =
  | { kind: 'met'; spare: number }
  | { kind: 'missed'; late: number }
  | { kind: 'open'; dueIn: number }
  | { kind: 'passed'; ago: number; absent: EventName }
  | { kind: 'cannot-tell'; absent: EventName }
  | { kind: 'contradicts' };

/** One step with its dates. `confirmed` is true only if every date it rests on was confirmed by a person. */
export type TimedStep = {
  step: StatutoryStep;
  from?: EventDate;
  to?: EventDate;
  /** The last compliant date; of a time to comment the earliest day on which it may close. */
  limit?: string;
  standing: Standing;
  confirmed: boolean;
  /** Guidance asks for it, no regulation does. */
  advisory: boolean;
};

/** Holds the dates against each step as on `today` (ISO day). */
export function timeline(steps: readonly StatutoryStep[], dates: EventDates, today: string): TimedStep[] {
  return steps.map((step) => {
    const from = dates.get(step.from);
    const to = dates.get(step.to);
    const limit = from && limitOf(step, from.date);
    return {
      step,
      ...(from && { from }),
      ...(to && { to }),
      ...(limit !== undefined && { limit }),
      standing: standingOf(step, from?.date, to?.date, today),
      confirmed: [from, to].every((one) => one === undefined || one.confirmed) && (from ?? to) !== undefined,
      advisory: isAdvisory(step),
    };
  });
}

/** How a step stands whose events fell on `from` and `to` (ISO days; none where not known). */
export function standingOf(
  step: StatutoryStep,
  from: string | undefined,
  to: string | undefined,
  today: string,
): Standing {
  if (from === undefined) return { kind: 'cannot-tell', absent: step.from };
  if (to !== undefined) {
    if (isForward(step) && to < from) return { kind: 'contradicts' };
    const timing = timingOf(step, from, to);
    return timing.met ? { kind: 'met', spare: timing.spare } : { kind: 'missed', late: timing.late };
  }
  // A time to comment has no last day: only its own end tells whether it was long enough.
  if (step.rule.kind === 'open') return { kind: 'cannot-tell', absent: step.to };
  const dueIn = daysBetween(today, limitOf(step, from));
  return dueIn >= 0 ? { kind: 'open', dueIn } : { kind: 'passed', ago: -dueIn, absent: step.to };
}

/** True for a step whose second event comes after the first; notice before a meeting or a move runs the other way. */
function isForward({ rule }: StatutoryStep): boolean {
  return rule.kind === 'within' || rule.kind === 'within-months' || rule.kind === 'open';
}
