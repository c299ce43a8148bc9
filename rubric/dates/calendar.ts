import { addMonths } from '../../plan/wording/dates.ts';

/** Arithmetic on ISO dates (yyyy-mm-dd) as plain calendar days: no clock, no time zone. */

const day = 86_400_000;

function stamp(date: string): number {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, dayOfMonth ?? 1);
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The date `days` calendar days later (earlier where negative). */
export function addDays(date: string, days: number): string {
  return iso(stamp(date) + days * day);
}

/** Calendar days from one date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((stamp(to) - stamp(from)) / day);
}

/** Whole months from one date to another; negative where the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) > to ? months - 1 : months;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as a reader writes it: "3 March 2026". */
export function inWords(date: string): string {
  const [year, month = 1, dayOfMonth] = date.split('-').map(Number);
  return `${dayOfMonth} ${monthNames[month - 1] ?? ''} ${year}`;
}
