import { addMonths, endOfMonth } from './dates.ts';

/** Roughly the last day of each festival or season, month and day; Easter by its latest likely week. */
const seasons: Record<string, string> = {
  christmas: '12-25',
  easter: '04-20',
  whit: '05-31',
  whitsun: '05-31',
  autumn: '12-20',
  spring: '04-15',
  summer: '07-31',
};

/** Last days of the half-term holidays, month and day. */
const halfTerms: Record<string, string> = {
  october: '10-31',
  autumn: '10-31',
  february: '02-28',
  spring: '02-28',
  may: '05-31',
  summer: '05-31',
  whitsun: '05-31',
};

/** A term or less, in days: the horizon of a short-term target rather than an outcome (domain: "one term or less"). */
export const termInDays = 115;

/** Whether a day lies less than a term after `today` ('' where unknown); one already past is not short but expired. */
export function isShort(day: string | undefined, today: string): boolean {
  if (day === undefined || today === '') return false;
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  return days >= 0 && days <= termInDays;
}

/** The last day of the next month of that name ("june") after today; undefined without a day to count from. */
export function nextMonth(name: string, today: string): string | undefined {
  const number = monthNumber(name);
  if (number < 1 || today === '') return undefined;
  const year = Number(today.slice(0, 4));
  const day = endOfMonth(year, number);
  return day >= today ? day : endOfMonth(year + 1, number);
}

/** The next such day of a month ("15", "July") after today; undefined without a day to count from, or for "31 June". */
export function nextDay(day: string, month: string, today: string): string | undefined {
  const number = monthNumber(month);
  if (number < 1 || today === '') return undefined;
  const inYear = (year: number) =>
    `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0').slice(-2)}`;
  const year = Number(today.slice(0, 4));
  const next = inYear(year) >= today ? inYear(year) : inYear(year + 1);
  return next > endOfMonth(Number(next.slice(0, 4)), number) ? undefined : next;
}

/** The number of a month, from 1, by its name or short name; 0 where it is none. */
export function monthNumber(name: string): number {
  return monthNames.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The last day of a festival or season ("easter"): of the printed year, else the next after today. */
export function seasonEnd(season: string, year: string | undefined, today: string): string | undefined {
  const day = seasons[season];
  if (day === undefined) return undefined;
  if (year) return `${year}-${day}`;
  if (today === '') return undefined;
  const same = `${today.slice(0, 4)}-${day}`;
  return same >= today ? same : addMonths(same, 12);
}

/** The last day of a half-term holiday ("october") of a printed year. */
export function halfTermEnd(season: string, year: string): string {
  return `${year}-${halfTerms[season.toLowerCase()] ?? '12-31'}`;
}
