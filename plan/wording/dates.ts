import { matches, type Phrase, withoutOverlaps } from './phrase.ts';
import { recall } from './recall.ts';

/** A calendar date in the text. `iso` is the day, or the last day of the month where only a month is given. */
export type FoundDate = Phrase & { iso: string; precision: 'day' | 'month' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = "(?<year>(?:19|20)\\d{2}|['’]?\\d{2})";
const fullYear = "(?<year>(?:19|20)\\d{2}|['’]\\d{2})";

/** Longest forms first: the earlier match of two that overlap is kept. */
const forms: { pattern: RegExp; precision: 'day' | 'month' }[] = [
  {
    pattern: /\b(?<year>(?:19|20)\d{2})-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])\b/g,
    precision: 'day',
  },
  {
    pattern:
      /\b(?<day>0?[1-9]|[12]\d|3[01])(?<mark>[/.-])(?<number>0?[1-9]|1[0-2])\k<mark>(?<year>(?:19|20)?\d{2})\b/g,
    precision: 'day',
  },
  { pattern: new RegExp(`\\b${day}(?:\\s+of)?[\\s-]+${month},?[\\s-]+${year}\\b`, 'gi'), precision: 'day' },
  { pattern: new RegExp(`\\b${month}\\s+${day},?\\s+(?<year>(?:19|20)\\d{2})\\b`, 'gi'), precision: 'day' },
  { pattern: new RegExp(`\\b${month},?[\\s-]+${fullYear}\\b`, 'gi'), precision: 'month' },
  { pattern: /\b(?<number>0[1-9]|1[0-2])\/(?<year>(?:19|20)\d{2})\b/g, precision: 'month' },
];

/** All dates of a text in the British printed forms (day first), in reading order. Impossible days ("31 June") are left out. */
export const findDates = recall((text: string): FoundDate[] => {
  // Every printed form has a figure; most sentences have none.
  if (!/\d/.test(text)) return [];
  const found = forms.flatMap(({ pattern, precision }) =>
    matches(text, pattern).map(({ groups, ...phrase }) => ({
      ...phrase,
      iso: isoOf(groups, precision),
      precision,
    })),
  );
  // An impossible day still covers its words, so that "31 June 2026" is not read as June 2026.
  return withoutOverlaps(found).flatMap(({ iso, ...date }) => (iso === undefined ? [] : [{ ...date, iso }]));
});

/** The ISO date of a value that is a date and nothing else ("12/03/2019", "Thursday 4 June 2026"); undefined otherwise. */
export function dateOf(value: string): string | undefined {
  const [first, ...rest] = findDates(value);
  if (!first || rest.length > 0 || first.precision !== 'day') return undefined;
  const around = value.slice(0, first.from) + value.slice(first.to);
  return /^(?:\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dated?|[.,:;()])*$/i.test(around)
    ? first.iso
    : undefined;
}

/** The last day of a month as ISO; `number` from 1. */
export function endOfMonth(year: number, number: number): string {
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${year}-${pad(number)}-${pad(last)}`;
}

/** An ISO date moved by whole months; a day that the month lacks becomes its last day. */
export function addMonths(iso: string, count: number): string {
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + count;
  const end = endOfMonth(Math.floor(total / 12), (total % 12) + 1);
  return end.slice(8) < iso.slice(8, 10) ? end : end.slice(0, 8) + iso.slice(8, 10);
}

function isoOf(groups: Record<string, string | undefined>, precision: 'day' | 'month'): string | undefined {
  const number = groups.number
    ? Number(groups.number)
    : months.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1;
  const digits = (groups.year ?? '').replace(/\D/g, '');
  // Two-figure years: children in plans are under 26, dates of plans near now; 70-99 can only be an adult's.
  const fullYear =
    digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 70 ? 1900 : 2000);
  if (number < 1) return undefined;
  const end = endOfMonth(fullYear, number);
  if (precision === 'month') return end;
  const iso = `${fullYear}-${pad(number)}-${pad(Number(groups.day))}`;
  return iso > end ? undefined : iso;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
