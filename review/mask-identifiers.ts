import { maskBirthDates } from './mask-dates.ts';

const gap = '[\\s.\\u2010-\\u2015-]?';
const between = (...pieces: string[]) => pieces.join(gap);

const streets =
  '[Rr]oad|Rd|[Ss]treet|St|[Ll]ane|[Cc]lose|[Aa]venue|Ave|[Dd]rive|[Ww]ay|[Cc]rescent|[Gg]ardens|[Pp]lace|[Cc]ourt|[Tt]errace|[Gg]rove|[Hh]ill|Row|Walk|Mews|Square';

/** Numbers and addresses that identify a person in England, whatever plan is open. Earlier ones win. */
const patterns: readonly { pattern: RegExp; word: string }[] = [
  { pattern: /(?:https?:\/\/|www\.)\S+/giu, word: '[address]' },
  {
    pattern:
      /[\p{L}\p{N}._%+-]+\s?(?:@|[[(]at[\])])\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu,
    word: '[e-mail]',
  },
  // UPN: a letter, eleven digits, then a digit or a letter (DfE unique pupil number).
  { pattern: alone(between('[A-Za-z]', ...Array<string>(11).fill('\\d'), '[A-Za-z0-9]')), word: '[number]' },
  // National Insurance number: two letters, six digits, a letter.
  { pattern: alone(between('[A-Za-z]{2}', '\\d\\d', '\\d\\d', '\\d\\d', '[A-Da-d]')), word: '[number]' },
  // Telephone: +44, 0044 or 0 and nine or ten more digits, with spaces or brackets anywhere.
  {
    pattern: /(?<![\p{L}\p{N}])(?:(?:\+|00)44[\s.-]?(?:\(0\))?|\(?0)(?:[\s().-]*\d){9,10}(?!\d)/gu,
    word: '[phone]',
  },
  // NHS number: ten digits, printed in groups of 3, 3 and 4 or run together.
  { pattern: alone(between('\\d{3}', '\\d{3}', '\\d{4}')), word: '[number]' },
  // Postcode with or without its space; in small letters "2nd" and "3rd" are no half of one.
  { pattern: alone('[A-Z]{1,2}\\d[A-Z\\d]?\\s{0,2}\\d[ABD-HJLNP-UW-Z]{2}'), word: '[postcode]' },
  {
    pattern: alone('[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s{0,2}\\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}'),
    word: '[postcode]',
  },
  // A file or case number: five digits or more, alone or behind letters and years ("EHC-2023-00412"). No sum of money.
  {
    pattern: /(?<![\p{L}\p{N}£,.])(?:[A-Za-z]{1,6}[-/]?)?(?:\d+[-/])*\d{5,}[A-Za-z]?(?![\p{L}\p{N}])/gu,
    word: '[number]',
  },
  // A house and its street.
  { pattern: alone(`\\d{1,4}[a-z]?,? (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:${streets})`), word: '[address]' },
];

function alone(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
}

/** Masks numbers, addresses and dates of birth. `births`: the dates of birth known of, as ISO dates. */
export function maskIdentifiers(text: string, births: readonly string[]): string {
  return patterns.reduce(
    (masked, { pattern, word }) => masked.replace(pattern, word),
    maskBirthDates(text, births),
  );
}
