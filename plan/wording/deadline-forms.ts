import { addMonths, endOfMonth } from './dates.ts';
import { numberOf, numberPattern } from './numbers.ts';
import type { Deadline, DeadlineContext } from './deadlines.ts';
import type { Groups, Phrase } from './phrase.ts';
import { endOfYearGroup, schoolYearEnd } from './school-year.ts';
import { halfTermEnd, isShort, monthNumber, nextDay, nextMonth, seasonEnd } from './seasons.ts';

/** One way of saying by when: `hint` is a word that no such phrase lacks, so that most texts need no closer look. */
export type DeadlineForm = {
  hint: RegExp;
  pattern: RegExp;
  make: (groups: Groups, about: DeadlineContext) => Omit<Deadline, keyof Phrase>;
};

const monthName =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const dayWords = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** The looser ways in which outcomes say by when, beside the school dates proper; an earlier form wins an overlap. */
export const deadlineForms: DeadlineForm[] = [
  {
    hint: /half/i,
    pattern:
      /\b(?:by|before|at|until|to|in|during|over|within|from)?\s*(?:(?:the )?(?:end|start) of )?(?:(?:the|this|next|that|his|her|their|my|each|first|second|last|(?:the )?first)\s+)?(?:(?:autumn|spring|summer|october|february|may|whitsun|whit|first|second)\s+)?half[- ]?term\b(?!ly)(?!\s+20\d\d)(?!,?\s+onwards)/gi,
    make: () => ({ kind: 'half-term', loose: false, short: true }),
  },
  {
    hint: /term/i,
    pattern:
      /\b(?:by |before |during |in |over |at )?(?:the )?(?:end of )?(?:this|next|the current|the coming) term(?:'s)?\b/gi,
    make: () => ({
      kind: 'term',
      loose: false,
      short: true,
    }),
  },
  {
    hint: /week|month|fortnight|term/i,
    pattern:
      /\b(?:(?:by|before|within|during|in|at) )?(?:the )?(?:end of )?(?:this|next) (?:week|month|fortnight)\b|\b(?:by|before|within) (?:the end of )?the (?:week|month|fortnight)\b|\b(?:during|in|at) the end of the (?:week|month|fortnight)\b|\bwithin a (?:week|month|fortnight|term)\b|\bby (?:the end of )?week (?:\d+|two|three|four|five|six|eight|ten|twelve)\b/gi,
    make: () => ({
      kind: 'month',
      loose: false,
      short: true,
    }),
  },
  {
    hint: /christmas|easter|whit|summer|spring|autumn/i,
    pattern:
      /\b(?:(?:by|before|until|from|at|in|this|to)\s+)(?:the\s+)?(?:end of\s+)?(?<next>next\s+)?(?<season>christmas|easter|whitsun|whit|summer|spring|autumn)(?:\s+(?:holidays?|break|term))*(?:,?\s+(?:of\s+)?(?<year>20\d\d))?/gi,
    make: (groups, about) => {
      const season = (groups.season ?? '').toLowerCase();
      const day = seasonEnd(season, groups.year, about.today);
      const loose = groups.next !== undefined && groups.year === undefined;
      return { kind: 'season', loose, short: !loose && isShort(day, about.today), ends: day };
    },
  },
  {
    hint: /christmas|easter|summer|spring|autumn/i,
    pattern: /\b(?<season>christmas|easter|spring|summer|autumn)(?: term)? (?<year>20\d\d)\b/gi,
    make: (groups, about) => {
      const day = seasonEnd((groups.season ?? '').toLowerCase(), groups.year, about.today);
      return { kind: 'season', loose: false, short: isShort(day, about.today), ends: day };
    },
  },
  {
    hint: /weeks?|fortnight/i,
    pattern:
      /\b(?:by|before|within|over|in|for|during) (?:the )?(?:next |first |coming )?(?<count>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) weeks\b|\bfor the first fortnight\b|\bweeks? \d+\s*(?:[-–]|to)\s*\d+\b/gi,
    make: () => ({
      kind: 'weeks',
      loose: false,
      short: true,
    }),
  },
  {
    hint: dayWords,
    pattern: new RegExp(
      `\\b(?:by|before|until) (?:the )?(?:(?:end|start|beginning|middle) of )?${monthName}\\b(?!,?\\s+(?:of\\s+)?(?:['’]\\d|20\\d))(?!\\s+\\d)`,
      'gi',
    ),
    make: (groups, about) => {
      const day = nextMonth(groups.month ?? '', about.today);
      return { kind: 'month', loose: false, short: isShort(day, about.today), ends: day };
    },
  },
  {
    hint: dayWords,
    pattern: new RegExp(
      `\\b(?:by|before|until|from|on|due)\\s+(?:the\\s+)?(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthName}\\b(?!,?\\s+(?:of\\s+)?['’]?\\d\\d)`,
      'gi',
    ),
    make: (groups, about) => {
      const day = nextDay(groups.day ?? '', groups.month ?? '', about.today);
      return { kind: 'date', loose: false, short: isShort(day, about.today), ends: day };
    },
  },
  {
    // "by Jul 27": a year of two figures, where a day of the month would say so ("by July 27th").
    hint: dayWords,
    pattern: new RegExp(
      `\\b(?:by|before|until|at|in|end of)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?${monthName}\\s+(?<year>2[4-9]|3\\d)\\b(?!\\s*(?:%|\\/|:\\d|minutes|times))`,
      'gi',
    ),
    make: (groups, about) => {
      const day = endOfMonth(2000 + Number(groups.year), monthNumber(groups.month ?? ''));
      return { kind: 'month', loose: false, short: isShort(day, about.today), ends: day };
    },
  },
  {
    hint: /\d/,
    pattern:
      /\b(?:before|by the time|when|by|until)\s+(?:\S+\s+){1,3}?(?:turns?|is|am|are|reach(?:es)?)\s+(?<age>\d\d?)\b/gi,
    make: (groups) => ({ kind: 'age', loose: false, short: false, age: Number(groups.age) }),
  },
  {
    hint: /\d/,
    pattern: /^\s*(?:at|by|from|before) (?:age )?(?<age>1\d|2[0-5])(?=,? \p{L})/giu,
    make: (groups) => ({
      kind: 'age',
      loose: false,
      short: false,
      age: Number(groups.age),
    }),
  },
  {
    hint: /birthday/i,
    pattern: /\bby (?:his|her|their|my) next birthday\b/gi,
    make: () => ({ kind: 'age', loose: false, short: false }),
  },
  {
    hint: /before|by the time/i,
    pattern:
      /\b(?:before|by the time)\s+(?:he|she|they|we|I|\p{Lu}[\p{L}'’-]+)\s+(?<move>starts?|leaves?|finish(?:es)?|moves?|joins?|goes|go)\b(?:\s+(?:up|on|in|out|to|at|into|the|his|her|their|my|infant|junior|primary|secondary|high|big))*(?:\s+(?<place>school|college|juniors|infants|nursery|reception|primary|secondary|course|internship|sixth form))?/giu,
    make: (groups, about) => ({
      kind: 'phase',
      loose: false,
      short: false,
      ends: schoolBegun(groups.move ?? '', groups.place ?? '', about),
    }),
  },
  {
    hint: /end of/i,
    pattern:
      /\b(?:by|before|at) the end of (?:the|this|his|her|their|my|a) (?:\p{L}+\s+){0,2}(?:course|internship|apprenticeship|placement|programme|college year|plan)\b/giu,
    make: () => ({
      kind: 'course',
      loose: false,
      short: false,
    }),
  },
  {
    hint: /months|years/i,
    pattern:
      /\bwithin (?:\d+|six|nine|twelve|eighteen|two|three|four) (?:months|years)\b|\bover the \d+ months\b/gi,
    make: () => ({
      kind: 'within',
      loose: false,
      short: false,
    }),
  },
  {
    hint: /time|due course|eventually|future|ongoing|year|plan|term|ready/i,
    pattern:
      /\b(?:over time|in time|in due course|eventually|in the (?:near |longer )?future|ongoing|over the (?:year|coming year|next year|life of the plan)|next year|in the long(?:er)? term|when (?:he|she|they|I) (?:is|are|am) ready)\b/gi,
    make: () => ({
      kind: 'open',
      loose: true,
      short: false,
    }),
  },
  {
    hint: /start|beginning|first/i,
    pattern:
      /\b(?:by|before|for|at|on|from|in|until)\s+(?:the\s+)?(?:very\s+)?(?:start|beginning|first (?:day|week|half|term))\s+of\s+(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/gi,
    make: (groups, about) => ({
      kind: 'year-group',
      loose: false,
      short: false,
      ends: endOfYearGroup(Number(groups.year) - 1, about),
    }),
  },
  {
    hint: /y(?:ea)?r?\s*\d/i,
    pattern:
      /\b(?:by|before|until|in|through|throughout|during|within|on|at)\s+(?:the\s+)?(?:(?:last|final)\s+(?:day|week|half|term)\s+(?:of|in)\s+|time\s+(?:\S+\s+){1,2}(?:is|moves|goes|gets|am)\s+(?:in|to|into)\s+|\p{L}+\s+(?:of|in)\s+)?(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/giu,
    make: (groups, about) => ({
      kind: 'year-group',
      loose: false,
      short: false,
      ends: endOfYearGroup(Number(groups.year), about),
    }),
  },
  {
    hint: /20[2-5]\d/,
    pattern:
      /\b(?:by|before|until|in|at)\s+(?:the\s+)?(?:end\s+of\s+)?(?<year>20[2-5]\d)\b(?!\s*[/–-]\s*\d)/gi,
    make: (groups) => ({
      kind: 'year',
      loose: false,
      short: false,
      ends: `${groups.year}-12-31`,
    }),
  },
  {
    hint: /20\d\d/,
    pattern:
      /\b(?:by|before|until|in|during|over|throughout)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:(?:academic|school|college)\s+year\s+)?(?<from>20\d\d)\s*[/–-]\s*(?:20)?\d\d(?:\s+(?:academic|school|college)\s+year)?/gi,
    make: (groups) => ({
      kind: 'school-year',
      loose: false,
      short: false,
      ends: `${Number(groups.from) + 1}-08-31`,
    }),
  },
  {
    hint: /next/i,
    pattern: /\b(?:by\s+)?(?:the\s+)?end\s+of\s+(?:the\s+)?next\s+(?:academic|school|college)\s+year\b/gi,
    make: (_groups, about) => ({
      kind: 'school-year',
      loose: false,
      short: false,
      ends: about.today === '' ? undefined : `${schoolYearEnd(about.today) + 1}-08-31`,
    }),
  },
  {
    hint: /month|year/i,
    pattern: new RegExp(
      `\\b(?:in|within|over|after)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+)?(?<count>${numberPattern}|a)\\s+(?<unit>months?|years?)(?:['’]\\s*time)?\\b(?!\\s*(?:old|behind|ahead|ago|of (?:age|life)))`,
      'gi',
    ),
    make: (groups, about) => {
      const count = groups.count === 'a' ? 1 : numberOf(groups.count ?? '');
      const months = count === undefined ? undefined : count * (/year/i.test(groups.unit ?? '') ? 12 : 1);
      const day = months === undefined || about.today === '' ? undefined : addMonths(about.today, months);
      return { kind: 'within', loose: false, short: months !== undefined && months <= 3, ends: day };
    },
  },
  {
    hint: /this time/i,
    pattern: /\b(?:by )?this time next year\b/gi,
    make: (_groups, about) => ({
      kind: 'within',
      loose: false,
      short: false,
      ends: about.today === '' ? undefined : addMonths(about.today, 12),
    }),
  },
  {
    hint: /GCSE|A level|exam|mock|SATs|finals|year|time|course|apprentice|intern|programme|placement|phase|stage/i,
    pattern:
      /\b(?:by|before|until|on|in|at|when|for)\s+(?:the\s+)?(?:end\s+of\s+)?(?:(?:the\s+)?time\s+of\s+)?(?:his|her|their|my)\s+(?:GCSEs?|A levels?|exams|mocks|SATs|finals|(?:first|second|third|final|last)\s+year(?:\s+(?:of|at|in)\s+\p{L}+)?|time\s+(?:in|at)\s+\p{L}+|(?:current\s+)?(?:course|apprenticeship|internship|programme|placement|phase|key stage))\b/giu,
    make: () => ({ kind: 'course', loose: false, short: false }),
  },
  {
    hint: /leav|finish|start|mov|transfer|join/i,
    pattern:
      /\b(?:before|on|by|when)\s+(?:(?:he|she|they|I|\p{Lu}[\p{L}'’-]+)\s+)?(?:leav(?:ing|es?)|finish(?:ing|es)|start(?:ing|s)|mov(?:ing|es)|transferr?(?:ing|s)?|join(?:ing|s))\s+(?:(?:to|at|into|up|the|his|her|their|infant|junior|primary|secondary|high|big|sixth)\s+)*(?:school|college|juniors|infants|nursery|reception|form|primary|secondary|course|internship)\b/giu,
    make: () => ({ kind: 'phase', loose: false, short: false }),
  },
  {
    hint: /by |before/i,
    pattern:
      /\b(?:by|before)\s+(?:Bonfire Night|Diwali|Eid|Ramadan|Hanukkah|New Year|bank holiday|the holidays|the (?:summer|winter) holidays?|Halloween|Pancake Day|Mother['’]s Day|Sports Day)(?:\s+(?<year>20\d\d))?/gi,
    make: (groups) => ({
      kind: 'season',
      loose: false,
      short: groups.year === undefined,
    }),
  },
  {
    hint: /half/i,
    pattern:
      /\b(?:the )?(?<season>october|february|may|whitsun|autumn|spring|summer) half[- ]?term,? (?<year>20\d\d)\b/gi,
    make: (groups, about) => {
      const day = halfTermEnd(groups.season ?? '', groups.year ?? '');
      return { kind: 'half-term', loose: false, short: isShort(day, about.today), ends: day };
    },
  },
  {
    hint: /by next/i,
    pattern:
      /\bby next (?<month>january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
    make: (groups, about) => {
      const day = nextMonth(groups.month ?? '', about.today);
      return { kind: 'month', loose: false, short: isShort(day, about.today), ends: day };
    },
  },
];

/** The day before school begins, for "before he starts school"; undefined for other moves, which need their own words. */
function schoolBegun(move: string, place: string, about: DeadlineContext): string | undefined {
  return /^(?:starts?|joins?)$/i.test(move) && /^(?:school|reception)$/i.test(place)
    ? endOfYearGroup(-1, about)
    : undefined;
}
