import type { Change } from './change.ts';
import type { Listing } from './listing.ts';
import type { Review } from './review.ts';
import { saidBy, slotOf } from './slot.ts';
import { isMadeByPerson } from './undo.ts';

/** Days before its day from which a review is said to expire. */
export const noticeDays = 30;

/** Days that must lie between the first time it was said on a screen and the day it is deleted. */
export const announcedDays = 14;

/** Days without an opening after which the date of the device is asked about before anything is deleted. */
export const doubtDays = 90;

/** Ids of reviews with the ISO day on which a screen first said that they expire. */
export type Notices = Readonly<Record<string, string>>;

/**
 * What is known of this device's days. `day`: the ISO day of the last opening, none before the first. `trusted`: the
 * latest change there was when a person last said that the date is right.
 */
export type Retained = { notices: Notices; day?: string; trusted?: string };

/** What a line of the dashboard tells about how long its review is kept. */
export type KeptLine = Pick<Listing, 'id' | 'planRef' | 'updatedAt' | 'changedByPerson' | 'keep'>;

/** Where the date of the device cannot be right, as far as can be told: nothing is deleted until a person says it is. */
export type Doubt = { kind: 'ahead'; since: string } | { kind: 'behind'; last: string };

/** A review that expires soon, with its ISO day; `due`: the day has come and it was announced long enough. */
export type Expiring = { line: KeptLine; on: string; due: boolean };

/**
 * The ISO time of the last change that a person made; readings, what they carry along, time counted and a text that was
 * only masked anew are none.
 */
export function changedByPerson({ createdAt, changes }: Pick<Review, 'createdAt' | 'changes'>): string {
  return (
    changes.findLast((change, at) => isByPerson(change) && !isMaskedAnew(change, changes, at))?.at ??
    createdAt
  );
}

/** True for a change that says what stood there already: the machine brought its text to the form in which it may leave. */
function isMaskedAnew({ what }: Change, changes: readonly Change[], at: number): boolean {
  if (!maskedKinds.includes(what.kind)) return false;
  const slot = slotOf(what);
  const before = changes.slice(0, at).findLast((one) => slotOf(one.what) === slot);
  return before !== undefined && saidBy(before.what) === saidBy(what);
}

/** The kinds of changes that hold a text which leaves in another form. */
const maskedKinds: readonly string[] = [
  'comment',
  'score',
  'annotation',
  'citation',
  'query',
  'exception',
  'action',
  'override',
];

/** The ISO day from which a review may be deleted; undefined where it is kept until a person deletes it. */
export function expiresOn(line: KeptLine, months: number): string | undefined {
  if (line.keep === 'always') return undefined;
  if (line.keep !== undefined) return line.keep;
  return months === 0 ? undefined : monthsAfter(dayOf(line.changedByPerson ?? line.updatedAt), months);
}

/** The reviews that expire within the days of notice, soonest first. A date in doubt makes none of them due. */
export function expiring(
  lines: readonly KeptLine[],
  { months, today, retained }: { months: number; today: string; retained: Retained },
): Expiring[] {
  const isInDoubt = doubtOf(lines, today, retained) !== undefined;
  return lines
    .flatMap((line) => {
      const on = expiresOn(line, months);
      if (on === undefined || daysBetween(today, on) > noticeDays) return [];
      const told = retained.notices[line.id];
      const due =
        !isInDoubt && on <= today && told !== undefined && daysBetween(told, today) >= announcedDays;
      return [
        {
          line,
          on:
            told === undefined
              ? later(on, daysAfter(today, announcedDays))
              : later(on, daysAfter(told, announcedDays)),
          due,
        },
      ];
    })
    .sort((one, other) => one.on.localeCompare(other.on));
}

/** Why the date of the device is not believed; undefined where nothing speaks against it. */
export function doubtOf(
  lines: readonly KeptLine[],
  today: string,
  { day, trusted }: Retained,
): Doubt | undefined {
  if (day !== undefined && daysBetween(day, today) > doubtDays) return { kind: 'ahead', since: day };
  const last = lines.map(({ updatedAt }) => updatedAt).reduce(later, '');
  // A day's grace: changes carry the time of Greenwich, and a day begins elsewhere earlier or later.
  if (last !== '' && last > (trusted ?? '') && daysBetween(dayOf(last), today) < -1)
    return { kind: 'behind', last: dayOf(last) };
  if (day !== undefined && daysBetween(day, today) < -1) return { kind: 'behind', last: day };
  return undefined;
}

/** After these were said on a screen today. A notice goes with its review, or once the review no longer expires soon. */
export function announced(
  soon: readonly Expiring[],
  { today, retained }: { today: string; retained: Retained },
): Retained {
  return {
    ...retained,
    day: today,
    notices: Object.fromEntries(soon.map(({ line }) => [line.id, retained.notices[line.id] ?? today])),
  };
}

/** After a person said that the date is right. Notices begin anew: what was told under another date may be wrong. */
export function dateIsRight(lines: readonly KeptLine[], today: string): Retained {
  const last = lines.map(({ updatedAt }) => updatedAt).reduce(later, '');
  return { notices: {}, day: today, ...(last !== '' && { trusted: last }) };
}

/** The same day so many months later; the last day of a shorter month. ISO days. */
export function monthsAfter(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** Taking back and putting back is done by a person too. */
function isByPerson(change: Change): boolean {
  return change.what.kind === 'undo' || isMadeByPerson(change);
}

const dayLong = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLong);
}

function daysAfter(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * dayLong);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
