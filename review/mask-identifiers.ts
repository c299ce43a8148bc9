/** Numbers and addresses that identify a person in England, whatever plan is open. */
const patterns: readonly { pattern: RegExp; word: string }[] = [
  { pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu, word: '[e-mail]' },
  // UPN: a letter, eleven digits, then a digit or a letter (DfE unique pupil number).
  { pattern: /(?<![\p{L}\p{N}])[A-Za-z]\d{11}[A-Za-z0-9](?![\p{L}\p{N}])/gu, word: '[number]' },
  // NHS number: ten digits, printed in groups of 3, 3 and 4 or run together.
  { pattern: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/gu, word: '[number]' },
  // Telephone: +44 or 0 and nine or ten more digits, with spaces or brackets anywhere.
  { pattern: /(?<!\d)(?:\+44\s?|\(?0)(?:[\s()-]*\d){9,10}(?!\d)/gu, word: '[phone]' },
  { pattern: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\p{N}])/giu, word: '[postcode]' },
];

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const datePattern =
  /(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})|(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,9}),?\s+(\d{4}))(?![\p{L}\p{N}])/giu;
const bornBefore = /(?:born(?:\s+on)?|d\.?o\.?b\.?|date of birth)\W{0,4}$/iu;

/** Masks identifiers, and any date that is the date of birth or stands after "born" or "DOB". `dob` is an ISO date. */
export function maskIdentifiers(text: string, dob: string | undefined): string {
  const dated = text.replace(datePattern, (whole: string, ...groups: unknown[]) => {
    const at = groups.find((group) => typeof group === 'number');
    const before = typeof at === 'number' ? text.slice(0, at) : '';
    return bornBefore.test(before) || (dob !== undefined && isSameDay(whole, dob)) ? '[date]' : whole;
  });
  return patterns.reduce((masked, { pattern, word }) => masked.replace(pattern, word), dated);
}

function isSameDay(printed: string, iso: string): boolean {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts = printed
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== 'of');
  const [first = '', second = '', third = ''] = parts;
  if (first.length === 4) return same(first, year) && same(second, month) && same(third, day);
  const named = months.findIndex((name) => second.length >= 3 && name.startsWith(second)) + 1;
  const printedMonth = named > 0 ? String(named) : second;
  const printedYear = third.length === 2 ? year.slice(2) : year;
  return same(first.replace(/\D+$/u, ''), day) && same(printedMonth, month) && same(third, printedYear);
}

function same(left: string, right: string): boolean {
  return Number(left) === Number(right);
}
