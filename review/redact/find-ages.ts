import type { Doubtful, Found } from './found.ts';
import type { Seen } from './seen-text.ts';

const count =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const toTheDay = new RegExp(
  `(?<![\\p{L}\\p{N}])${count}[ -]?(?:years?|yrs?|y)[ ,]{0,3}(?:and )?(?:${count}[ -]?(?:months?|mths?|mos?|m)[ ,]{0,3}(?:and )?)?${count}[ -]?(?:weeks?|wks?|w|days?|d)(?![\\p{L}])`,
  'giu',
);
const toTheMonth = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${count}[ -]?(?:years?|yrs?|y)[ ,-]{1,3}(?:and )?(?:${count}[ -]?(?:months?|mths?|m)|a half)|\\d{1,2}y ?\\d{1,2}m|\\d{1,2};\\d{1,2}|\\d{1,3} months old)(?![\\p{L}])`,
  'giu',
);
const birthday =
  /(?<![\p{L}\p{N}])(?:turn(?:s|ed|ing)|will be|(?:his|her|their) \d{1,2}(?:st|nd|rd|th) birthday)(?: \d{1,2})?[ ,](?:is |was |falls )?(?:on |in |next |this |last )?(?:today|tomorrow|yesterday|week|month|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?/giu;

/** An age to the day gives the date of birth away to whoever knows the day it was written. */
export function findAges({ clean }: Seen): Found[] {
  return [...clean.matchAll(toTheDay)].map((match) => ({
    kind: 'date-of-birth',
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Ages to the month, and birthdays told by a day nearby. */
export function doubtfulAges({ clean }: Seen): Doubtful[] {
  return [
    ...[...clean.matchAll(toTheMonth)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      why: 'An age to the month narrows the date of birth to some weeks. Would the year group do?',
    })),
    ...[...clean.matchAll(birthday)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      why: 'This tells on which day a birthday falls.',
    })),
  ];
}
