import type { Plan, Words } from '../../plan/plan.ts';
import { findDates } from '../../plan/wording/dates.ts';
import type { Framework } from '../framework.ts';
import { type DatedEvent, eventLabels, findEvents } from './event-dates.ts';
import { planEventLabels } from './plan-events.ts';
import { type EventName, stepOf } from './statutory-steps.ts';

/**
 * A date of the document that its words tie to an event. It is found, not confirmed: that is for a person. `precise` is
 * false where only a month is printed, and then `date` is the month's last day, from which no day may be counted.
 */
export type FoundDate = { event: EventName; date: string; words: Words; label: string; precise: boolean };

/** So many dates in sentences are shown for one event: more are no answer any more. */
const mostInSentences = 3;

/**
 * The dates of the process that a document prints, each once. Where labelled details give an event's date, sentences that
 * mention one are left out: a label says what its date is, a sentence only seems to.
 */
export function foundDates(plan: Plan, framework: Framework): FoundDate[] {
  const usual = framework.documentKind === 'plan' ? planEventLabels : eventLabels;
  const events = findEvents(plan, labelsOf(framework), usual);
  const names = [...new Set(events.map(({ event }) => event))];
  return names.flatMap((name) => {
    const own = distinct(events.filter(({ event }) => event === name));
    const labelled = own.filter((event) => event.labelled);
    const shown = labelled.length > 0 ? labelled : own.slice(0, mostInSentences);
    return shown.map(({ event, date, words, label }) => ({
      event,
      date,
      words,
      label,
      precise: findDates(words.quote).some(({ iso, precision }) => iso === date && precision === 'day'),
    }));
  });
}

function distinct(events: DatedEvent[]): DatedEvent[] {
  return events.filter((one, index) => events.findIndex(({ date }) => date === one.date) === index);
}

/** What the framework's own forms call the events, from the options of its checks of dates. */
function labelsOf(framework: Framework): Partial<Record<EventName, string[]>> {
  const labels: Partial<Record<EventName, string[]>> = {};
  for (const { check, options } of framework.criteria.flatMap((criterion) => criterion.checks)) {
    const given = options?.labels;
    if (check !== 'dates-in-time' || typeof given !== 'object' || given === null) continue;
    const steps = Array.isArray(options?.steps) ? options.steps : [];
    const names = steps.flatMap((id) => {
      const step = stepOf(String(id));
      return step ? [step.from, step.to] : [];
    });
    for (const [event, words] of Object.entries(given))
      for (const name of names) if (name === event && Array.isArray(words)) labels[name] = words.map(String);
  }
  return labels;
}
