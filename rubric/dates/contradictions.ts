import { inWords } from './calendar.ts';
import { eventWords } from './event-words.ts';
import type { FoundDate } from './found-dates.ts';
import type { EventName } from './statutory-steps.ts';
import type { EventDates } from './timeline.ts';

/** Events of which the first cannot fall after the second. */
const orders: readonly [EventName, EventName][] = [
  ['request', 'decision-to-assess'],
  ['request', 'refusal'],
  ['request', 'draft-served'],
  ['request', 'final-plan'],
  ['advice-request', 'advice'],
  ['draft-served', 'comments-close'],
  ['draft-served', 'final-plan'],
  ['consultation', 'consultation-reply'],
  ['notice-of-meeting', 'meeting'],
  ['last-review', 'meeting'],
  ['meeting', 'report'],
  ['meeting', 'decision'],
  ['amendments', 'amendments-close'],
  ['amendments', 'amended-final'],
  ['meeting', 'amended-final'],
  ['reassessment', 'final-plan'],
];

/** Dates that cannot all be right, each with a sentence that says which. */
export type Contradiction = { events: EventName[]; sentence: string };

/**
 * Where dates contradict each other: the document prints two for one event, says another than the reviewer entered, or an
 * event stands before one that must come first. Months without a day contradict nothing; nor do the day the plan was made
 * and the day of its last review, of which the later counts (Children and Families Act 2014, s.44).
 */
export function contradictionsOf(found: readonly FoundDate[], dates: EventDates): Contradiction[] {
  const precise = found.filter((one) => one.precise);
  const names = [...new Set([...precise.map(({ event }) => event), ...dates.keys()])];
  const oneEvent = names.flatMap((event): Contradiction[] => {
    const printed = [...new Set(precise.filter((one) => one.event === event).map(({ date }) => date))];
    const given = dates.get(event);
    if (given?.confirmed && printed.length > 0 && !printed.includes(given.date))
      return [
        {
          events: [event],
          sentence: `You gave ${inWords(given.date)} for ${eventWords(event)}; the document prints ${listed(printed)}.`,
        },
      ];
    if (printed.length < 2 || given?.confirmed || event === 'last-review') return [];
    return [
      {
        events: [event],
        sentence: `The document prints more than one date for ${eventWords(event)}: ${listed(printed)}. Confirm the right one.`,
      },
    ];
  });
  const inOrder = orders.flatMap(([first, second]): Contradiction[] => {
    const [one, other] = [dates.get(first), dates.get(second)];
    if (!one || !other || one.date <= other.date) return [];
    return [
      {
        events: [first, second],
        sentence: `${upper(eventWords(second))} (${inWords(other.date)}) is dated before ${eventWords(first)} (${inWords(one.date)}). One of the two cannot be right.`,
      },
    ];
  });
  return [...oneEvent, ...inOrder];
}

function listed(dates: readonly string[]): string {
  const words = [...dates].sort().map(inWords);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
