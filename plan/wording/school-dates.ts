import { addMonths, endOfMonth, findDates } from './dates.ts';
import { numberOf, numberPattern } from './numbers.ts';
import { type Groups, matches, type Phrase, withoutOverlaps } from './phrase.ts';
import {
  endOfYearGroup,
  type SchoolContext,
  schoolYearEnd,
  yearGroupNumber,
  yearGroupOn,
} from './school-year.ts';
import { recallWith } from './recall.ts';

/** A point in time by which something is to happen, as the plan words it. */
export type TargetDate = Phrase & {
  kind:
    | 'date'
    | 'month'
    | 'year-group'
    | 'key-stage'
    | 'phase'
    | 'term'
    | 'school-year'
    | 'age'
    | 'within'
    | 'review';
  /** The last day that still keeps it, ISO; absent where it cannot be worked out from what is known. */
  ends?: string;
  /** The year group at whose end it stands (0 = Reception), for year groups, key stages and phases. */
  year?: number;
};

/** Last year group of each key stage; Key Stage 5 is the sixth form. */
const keyStageEnds: Record<string, number> = { '1': 2, '2': 6, '3': 9, '4': 11, '5': 13 };

/** Phases by the words for them; the number is the last year group of the phase. */
const phases: [RegExp, number][] = [
  [/nursery|pre-?school/i, -1],
  [/reception|early years|eyfs|foundation stage/i, 0],
  [/infant/i, 2],
  [/primary|junior/i, 6],
  [/sixth[- ]form|post[- ]?16/i, 13],
  [/secondary|high school|compulsory|statutory school/i, 11],
];

const number = numberPattern;
const stem = String.raw`(?:by|before|at|until|to)?\s*(?:the\s+)?(?:very\s+)?(?:end|close|finish|completion)\s+of\s+(?:his|her|their|the|my|this)?\s*`;

/** One way of naming a school date: `hint` is a word that no such phrase lacks, so that most texts need no closer look. */
type DateForm = {
  hint: RegExp;
  pattern: RegExp;
  make: (groups: Groups, about: SchoolContext) => Omit<TargetDate, keyof Phrase>;
};

const forms: DateForm[] = [
  {
    hint: /y(?:ea)?r?\s*\d|reception|nursery/i,
    pattern: new RegExp(
      `\\b${stem}(?:(?:school|national curriculum|nc)\\s+)?(?:(?:Year|Yr|Y)\\s*(?<year>1[0-4]|[1-9])|(?<reception>Reception|Nursery))\\b`,
      'gi',
    ),
    make: (groups, about) => ({
      kind: 'year-group',
      ...yearEnd(about, groups.year ? Number(groups.year) : (yearGroupNumber(groups.reception ?? '') ?? 0)),
    }),
  },
  {
    hint: /y(?:ea)?r?\s*\d/i,
    pattern: /\b(?:by|before|during|in)\s+(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/gi,
    make: (groups, about) => ({
      kind: 'year-group',
      ...yearEnd(about, Number(groups.year)),
    }),
  },
  {
    hint: /key[- ]stage|KS/i,
    pattern: new RegExp(
      `\\b(?:${stem}|(?:by|before|during)\\s+(?:the\\s+)?)(?:Key[- ]Stage|KS)\\s*(?<stage>[1-5]|one|two|three|four|five)\\b`,
      'gi',
    ),
    make: (groups, about) => {
      const ends = keyStageEnds[String(numberOf(groups.stage ?? ''))];
      return ends === undefined ? { kind: 'key-stage' } : { kind: 'key-stage', ...yearEnd(about, ends) };
    },
  },
  {
    hint: /key[- ]stage|KS/i,
    pattern:
      /\b(?:before|by the time|when|on|by|prior to)\s+(?:\S+\s+){0,3}?(?:start(?:s|ing)?|begin(?:s|ning)?|enter(?:s|ing)?|mov(?:es|ing)|transfer(?:s|ring)?|transition(?:s|ing)?|goes|going|(?:the )?(?:move|start|transition|transfer|beginning))(?:\s+(?:up|on|of))?(?:\s+(?:to|into|in|of))?\s+(?:Key[- ]Stage|KS)\s*(?<stage>[1-5]|one|two|three|four|five)\b/gi,
    make: (groups, about) => {
      // It stands at the end of the stage before; Key Stage 1 follows Reception.
      const stage = numberOf(groups.stage ?? '') ?? 0;
      return { kind: 'key-stage', ...yearEnd(about, keyStageEnds[String(stage - 1)] ?? 0) };
    },
  },
  {
    hint: /key[- ]stage|KS/i,
    pattern:
      /\b(?:before|by the time|when|on|by)\s+(?:\S+\s+){0,3}?(?:leav(?:es?|ing)|finish(?:es|ing)?|complet(?:es?|ing))\s+(?:Key[- ]Stage|KS)\s*(?<stage>[1-5]|one|two|three|four|five)\b/gi,
    make: (groups, about) => {
      const ends = keyStageEnds[String(numberOf(groups.stage ?? ''))];
      return ends === undefined ? { kind: 'key-stage' } : { kind: 'key-stage', ...yearEnd(about, ends) };
    },
  },
  {
    hint: /key stage|phase/i,
    pattern: new RegExp(
      `\\b${stem}(?:current\\s+|present\\s+)?(?:key stage|phase)(?:\\s+of education)?\\b(?!\\s*\\d)`,
      'gi',
    ),
    make: (_groups, about) => ({
      kind: 'phase',
      ...currentStage(about),
    }),
  },
  {
    hint: /(?:end|close|finish|completion)\s+of/i,
    pattern: new RegExp(
      `\\b${stem}(?<phase>nursery|pre-?school|reception|early years(?: foundation stage)?|the early years|foundation stage|EYFS|the infants|infant school|infants|primary(?: school| phase| education)?|junior school|secondary(?: school| phase| education)?|high school|compulsory education|sixth[- ]form(?: college)?)\\b`,
      'gi',
    ),
    make: (groups, about) => ({
      kind: 'phase',
      ...phaseYear(groups.phase, about),
    }),
  },
  {
    hint: /leav|left|finish|complet/i,
    pattern:
      /\b(?:before|by the time|when|on|by)\s+(?:\S+\s+){0,3}?(?:leav(?:es?|ing)|finish(?:es|ing)?|complet(?:es?|ing)|left)\s+(?:(?:the|his|her|their)\s+)?(?<phase>nursery|pre-?school|reception|infant school|primary(?: school)?|junior school|secondary(?: school)?|high school|sixth[- ]form(?: college)?)\b/gi,
    make: (groups, about) => ({
      kind: 'phase',
      ...phaseYear(groups.phase, about),
    }),
  },
  {
    hint: /reception|primary|junior|secondary|high school|sixth|college|post[- ]?16/i,
    pattern:
      /\b(?:before|by the time|when|by|on)\s+(?:(?:\S+\s+){1,3}?(?:starts?|moves?|transfers?|transitions?|goes?|joins?)(?:\s+(?:on|up))?(?:\s+to|\s+at)?|(?:(?:the|his|her|their)\s+)?(?:start(?:ing)?|transition|transfer|move|moving|transferring)(?:\s+(?:of|to|at|into))?)\s+(?:(?:the|his|her|their)\s+)?(?<next>reception|primary(?: school)?|junior school|secondary(?: school)?|high school|sixth[- ]form(?: college)?|college|post[- ]?16(?: education| provision)?)\b/gi,
    make: (groups, about) => ({
      kind: 'phase',
      ...yearEnd(about, yearBefore(groups.next ?? '')),
    }),
  },
  {
    hint: /(?:autumn|spring|summer)\s+(?:half[- ])?term\s+\d/i,
    pattern:
      /\b(?:by|in|during|at)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?<season>autumn|spring|summer)\s+(?:half[- ])?term\s+[12],?\s+(?:of\s+)?(?<year>20\d{2})\b/gi,
    make: (groups, about) => ({ kind: 'term', ends: endOfTerm(groups.season ?? '', groups.year, about) }),
  },
  {
    hint: /autumn|spring|summer/i,
    pattern: new RegExp(
      `\\b(?:${stem}|(?:by|in)\\s+(?:the\\s+)?)(?<season>autumn|spring|summer)(?:\\s+(?:half[- ]?)?term)?(?:,?\\s+(?:of\\s+)?(?<year>20\\d{2}))?\\b`,
      'gi',
    ),
    make: (groups, about) => ({
      kind: 'term',
      ends: endOfTerm(groups.season ?? '', groups.year, about),
    }),
  },
  {
    hint: /(?:academic|school)\s+year/i,
    pattern:
      /\b(?:within|during|in|over|throughout|(?:by|at)?\s*(?:the\s+)?(?:end|close|start|finish)\s+of|by)\s+the\s+(?<from>20\d{2})\s*[/–-]\s*(?:20)?\d{2}\s+(?:academic|school)\s+year\b/gi,
    make: (groups) => ({ kind: 'school-year', ends: `${Number(groups.from) + 1}-08-31` }),
  },
  {
    hint: /\d\/20\d\d/,
    pattern: /\b(?:by|before|until|in)\s+(?<month>0?[1-9]|1[0-2])\/(?<year>20\d{2})\b/gi,
    make: (groups) => ({ kind: 'month', ends: endOfMonth(Number(groups.year), Number(groups.month)) }),
  },
  {
    hint: /(?:academic|school)\s+year/i,
    pattern: new RegExp(
      `\\b${stem}(?:(?:current|this|present)\\s+)?(?:academic|school)\\s+year(?:\\s+(?<from>20\\d{2})\\s*[/–-]\\s*(?<to>(?:20)?\\d{2}))?`,
      'gi',
    ),
    make: (groups, about) => ({
      kind: 'school-year',
      ends: groups.from
        ? `${Number(groups.from) + 1}-08-31`
        : about.documentDate && `${schoolYearEnd(about.documentDate)}-08-31`,
    }),
  },
  {
    hint: /age|birthday|by the time/i,
    pattern:
      /\b(?:by|before|at)\s+(?:the\s+)?(?:age\s+(?:of\s+)?(?<age>\d{1,2})|(?:(?:his|her|their|my)\s+)?(?<birthday>\d{1,2})(?:st|nd|rd|th)\s+birthday)\b|\bby the time (?:\S+\s+){1,2}(?:is|are|turns?|reach(?:es)?)\s+(?<turns>\d{1,2})\b/gi,
    make: (groups, about) => ({
      kind: 'age',
      ends: about.dob && addMonths(about.dob, 12 * Number(groups.age ?? groups.birthday ?? groups.turns)),
    }),
  },
  {
    hint: /week|month|year|term/i,
    pattern: new RegExp(
      `\\b(?:within|over|in|during|after)\\s+(?:the\\s+)?(?:next|coming|following|space of)?\\s*(?<count>${number}|a)?\\s*(?<unit>weeks?|months?|years?|terms?)(?:['’]s?\\s+time)?\\b(?=\\s*(?:[,.;)]|of\\b|from\\b|$|\\S+\\s+(?:will|can)\\b))`,
      'gi',
    ),
    make: (groups, about) => ({
      kind: 'within',
      ends: spanEnd(groups.count, groups.unit ?? '', about),
    }),
  },
  {
    hint: /review/i,
    pattern:
      /\b(?:by|before|at)\s+(?:the\s+)?(?:(?:time of|date of)\s+(?:the\s+)?)?(?:next|first|following)?\s*(?:annual\s+)?review\b(?!\s+of)/gi,
    make: (_groups, about) => ({
      kind: 'review',
      ends: about.documentDate && addMonths(about.documentDate, 12),
    }),
  },
];

/** All target dates of a text in reading order: calendar dates, year groups, key stages, phases, terms, ages, spans of time. */
export const findTargetDates = recallWith(
  (about: SchoolContext) => JSON.stringify(about),
  (text, about): TargetDate[] => {
    const found: TargetDate[] = [];
    for (const { hint, pattern, make } of forms)
      if (hint.test(text))
        for (const { groups, ...phrase } of matches(text, pattern))
          found.push({ ...phrase, ...make(groups, about) });
    for (const { iso, precision, ...phrase } of findDates(text))
      found.unshift({ ...phrase, kind: precision === 'day' ? 'date' : 'month', ends: iso });
    return withoutOverlaps(found).map((target) => {
      if (target.ends !== undefined) return target;
      const { ends: _, ...rest } = target;
      return rest;
    });
  },
);

/** A year group with the day on which it ends for this child. */
function yearEnd(about: SchoolContext, value: number): { year: number; ends: string | undefined } {
  return { year: value, ends: endOfYearGroup(value, about) };
}

function phaseYear(words: string | undefined, about: SchoolContext) {
  const phase = phases.find(([pattern]) => pattern.test(words ?? ''));
  return phase ? yearEnd(about, phase[1]) : {};
}

/** The year group before the first of the phase that is moved to. */
function yearBefore(next: string): number {
  if (/reception|primary/i.test(next)) return -1;
  if (/junior/i.test(next)) return 2;
  return /secondary|high/i.test(next) ? 6 : 11;
}

function currentStage(about: SchoolContext): { year?: number; ends?: string } {
  const now =
    about.dob && about.documentDate && !about.outOfYear
      ? yearGroupOn(about.dob, about.documentDate)
      : about.yearGroup && yearGroupNumber(about.yearGroup);
  if (now === undefined || now === '') return {};
  const last = [0, 2, 6, 9, 11, 13].find((end) => now <= end);
  return last === undefined ? {} : { year: last, ends: endOfYearGroup(last, about) };
}

/** Terms end by these days at the latest: Christmas, after Easter, and before the August holiday. */
function endOfTerm(
  season: string,
  printedYear: string | undefined,
  about: SchoolContext,
): string | undefined {
  const day = { autumn: '12-31', spring: '04-30', summer: '07-31' }[season.toLowerCase()];
  if (day === undefined) return undefined;
  if (printedYear) return `${printedYear}-${day}`;
  if (!about.documentDate) return undefined;
  const thisYear = `${about.documentDate.slice(0, 4)}-${day}`;
  return thisYear >= about.documentDate ? thisYear : addMonths(thisYear, 12);
}

function spanEnd(count: string | undefined, unit: string, about: SchoolContext): string | undefined {
  if (!about.documentDate) return undefined;
  const value = count === undefined || count === 'a' ? 1 : numberOf(count);
  if (value === undefined) return undefined;
  if (/week/i.test(unit))
    return new Date(Date.parse(about.documentDate) + value * 7 * 86_400_000).toISOString().slice(0, 10);
  return addMonths(
    about.documentDate,
    Math.round(value * (/year/i.test(unit) ? 12 : /term/i.test(unit) ? 4 : 1)),
  );
}
