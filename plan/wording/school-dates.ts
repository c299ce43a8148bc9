import { addMonths, findDates } from './dates.ts';
import { numberOf, numberPattern } from './numbers.ts';
import { matches, type Phrase, withoutOverlaps } from './phrase.ts';

/** What is known of the child and the document when a school date is turned into a calendar date. Dates are ISO. */
export type SchoolContext = {
  dob?: string;
  /** As printed: "Year 4", "Reception", "4". */
  yearGroup?: string;
  documentDate?: string;
  /** Taught outside the year group of their age: the printed year group then counts, not the date of birth. */
  outOfYear?: boolean;
};

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

/** Year group from print: 0 for Reception, -1 for Nursery, undefined where it says neither. */
export function yearGroupNumber(printed: string): number | undefined {
  if (/\breception\b|\bYR\b|\bFS2\b/i.test(printed)) return 0;
  if (/\bnursery\b|\bpre-?school\b|\bFS1\b/i.test(printed)) return -1;
  const found = /^\s*(\d{1,2})\s*$|\b(?:year|yr|y|nc\s*year)\s*(?:group\s*)?(\d{1,2})\b/i.exec(printed);
  const value = found ? Number(found[1] ?? found[2]) : undefined;
  return value !== undefined && value <= 14 ? value : undefined;
}

/** The calendar year in which the school year of a day ends: school years start on 1 September. */
export function schoolYearEnd(iso: string): number {
  return Number(iso.slice(0, 4)) + (iso.slice(5, 7) >= '09' ? 1 : 0);
}

/** The year group of a child of that birth date on a day: Year n is the school year in which they turn n + 5 by 31 August. */
export function yearGroupOn(dob: string, iso: string): number {
  return schoolYearEnd(iso) - schoolYearEnd(dob) - 5;
}

/** The last day (31 August) of the school year in which the child is in Year `year`; undefined where too little is known. */
export function endOfYearGroup(year: number, about: SchoolContext): string | undefined {
  const printed = about.yearGroup === undefined ? undefined : yearGroupNumber(about.yearGroup);
  const byPrint =
    printed !== undefined && about.documentDate !== undefined
      ? schoolYearEnd(about.documentDate) + year - printed
      : undefined;
  const byBirth = about.dob === undefined ? undefined : schoolYearEnd(about.dob) + year + 5;
  const ends = about.outOfYear ? (byPrint ?? byBirth) : (byBirth ?? byPrint);
  return ends === undefined ? undefined : `${ends}-08-31`;
}

/** All target dates of a text in reading order: calendar dates, year groups, key stages, phases, terms, ages, spans of time. */
export function findTargetDates(text: string, about: SchoolContext): TargetDate[] {
  const found: TargetDate[] = [];
  const add = (
    pattern: RegExp,
    make: (groups: Record<string, string | undefined>) => Omit<TargetDate, keyof Phrase>,
  ) => {
    for (const { groups, ...phrase } of matches(text, pattern)) found.push({ ...phrase, ...make(groups) });
  };
  const year = (value: number) => ({ year: value, ends: endOfYearGroup(value, about) });
  add(
    new RegExp(
      `\\b${stem}(?:(?:school|national curriculum|nc)\\s+)?(?:(?:Year|Yr|Y)\\s*(?<year>1[0-4]|[1-9])|(?<reception>Reception|Nursery))\\b`,
      'gi',
    ),
    (groups) => ({
      kind: 'year-group',
      ...year(groups.year ? Number(groups.year) : (yearGroupNumber(groups.reception ?? '') ?? 0)),
    }),
  );
  add(/\b(?:by|before|during|in)\s+(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/gi, (groups) => ({
    kind: 'year-group',
    ...year(Number(groups.year)),
  }));
  add(
    new RegExp(
      `\\b(?:${stem}|(?:by|before|during)\\s+(?:the\\s+)?)(?:Key[- ]Stage|KS)\\s*(?<stage>[1-5]|one|two|three|four|five)\\b`,
      'gi',
    ),
    (groups) => {
      const ends = keyStageEnds[String(numberOf(groups.stage ?? ''))];
      return ends === undefined ? { kind: 'key-stage' } : { kind: 'key-stage', ...year(ends) };
    },
  );
  add(
    new RegExp(
      `\\b${stem}(?:current\\s+|present\\s+)?(?:key stage|phase)(?:\\s+of education)?\\b(?!\\s*\\d)`,
      'gi',
    ),
    () => ({
      kind: 'phase',
      ...currentStage(about),
    }),
  );
  add(
    new RegExp(
      `\\b${stem}(?<phase>nursery|pre-?school|reception|early years(?: foundation stage)?|the early years|EYFS|infant school|infants|primary(?: school| phase| education)?|junior school|secondary(?: school| phase| education)?|high school|compulsory education|sixth[- ]form(?: college)?)\\b`,
      'gi',
    ),
    (groups) => ({
      kind: 'phase',
      ...phaseYear(groups.phase, year),
    }),
  );
  add(
    /\b(?:before|by the time|when)\s+(?:\S+\s+){1,3}?(?:leaves?|finish(?:es)?|complet(?:es?)|left)\s+(?:(?:the|his|her|their)\s+)?(?<phase>nursery|pre-?school|reception|infant school|primary(?: school)?|junior school|secondary(?: school)?|high school|sixth[- ]form(?: college)?)\b/gi,
    (groups) => ({
      kind: 'phase',
      ...phaseYear(groups.phase, year),
    }),
  );
  add(
    /\b(?:before|by the time|when|by|on)\s+(?:(?:\S+\s+){1,3}?(?:starts?|moves?|transfers?|transitions?|goes?|joins?)(?:\s+(?:on|up))?(?:\s+to|\s+at)?|(?:(?:the|his|her|their)\s+)?(?:start(?:ing)?|transition|transfer|move|moving|transferring)(?:\s+(?:of|to|at|into))?)\s+(?:(?:the|his|her|their)\s+)?(?<next>reception|primary(?: school)?|junior school|secondary(?: school)?|high school|sixth[- ]form(?: college)?|college|post[- ]?16(?: education| provision)?)\b/gi,
    (groups) => ({
      kind: 'phase',
      ...year(yearBefore(groups.next ?? '')),
    }),
  );
  add(
    new RegExp(
      `\\b(?:${stem}|(?:by|in)\\s+(?:the\\s+)?)(?<season>autumn|spring|summer)(?:\\s+(?:half[- ]?)?term)?(?:,?\\s+(?:of\\s+)?(?<year>20\\d{2}))?\\b`,
      'gi',
    ),
    (groups) => ({
      kind: 'term',
      ends: endOfTerm(groups.season ?? '', groups.year, about),
    }),
  );
  add(
    new RegExp(
      `\\b${stem}(?:(?:current|this|present)\\s+)?(?:academic|school)\\s+year(?:\\s+(?<from>20\\d{2})\\s*[/–-]\\s*(?<to>(?:20)?\\d{2}))?`,
      'gi',
    ),
    (groups) => ({
      kind: 'school-year',
      ends: groups.from
        ? `${Number(groups.from) + 1}-08-31`
        : about.documentDate && `${schoolYearEnd(about.documentDate)}-08-31`,
    }),
  );
  add(
    /\b(?:by|before|at)\s+(?:the\s+)?(?:age\s+(?:of\s+)?(?<age>\d{1,2})|(?:(?:his|her|their|my)\s+)?(?<birthday>\d{1,2})(?:st|nd|rd|th)\s+birthday)\b|\bby the time (?:\S+\s+){1,2}(?:is|are|turns?|reach(?:es)?)\s+(?<turns>\d{1,2})\b/gi,
    (groups) => ({
      kind: 'age',
      ends: about.dob && addMonths(about.dob, 12 * Number(groups.age ?? groups.birthday ?? groups.turns)),
    }),
  );
  add(
    new RegExp(
      `\\b(?:within|over|in|during|after)\\s+(?:the\\s+)?(?:next|coming|following|space of)?\\s*(?<count>${number}|a)?\\s*(?<unit>weeks?|months?|years?|terms?)(?:['’]s?\\s+time)?\\b(?=\\s*(?:[,.;)]|of\\b|from\\b|$|\\S+\\s+(?:will|can)\\b))`,
      'gi',
    ),
    (groups) => ({
      kind: 'within',
      ends: spanEnd(groups.count, groups.unit ?? '', about),
    }),
  );
  add(
    /\b(?:by|before|at)\s+(?:the\s+)?(?:(?:time of|date of)\s+(?:the\s+)?)?(?:next|first|following)?\s*(?:annual\s+)?review\b(?!\s+of)/gi,
    () => ({
      kind: 'review',
      ends: about.documentDate && addMonths(about.documentDate, 12),
    }),
  );
  for (const { iso, precision, ...phrase } of findDates(text))
    found.unshift({ ...phrase, kind: precision === 'day' ? 'date' : 'month', ends: iso });
  return withoutOverlaps(found).map((target) => {
    if (target.ends !== undefined) return target;
    const { ends: _, ...rest } = target;
    return rest;
  });
}

function phaseYear(
  words: string | undefined,
  year: (value: number) => { year: number; ends: string | undefined },
) {
  const phase = phases.find(([pattern]) => pattern.test(words ?? ''));
  return phase ? year(phase[1]) : {};
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
  if (about.documentDate === undefined) return undefined;
  const thisYear = `${about.documentDate.slice(0, 4)}-${day}`;
  return thisYear >= about.documentDate ? thisYear : addMonths(thisYear, 12);
}

function spanEnd(count: string | undefined, unit: string, about: SchoolContext): string | undefined {
  if (about.documentDate === undefined) return undefined;
  const value = count === undefined || count === 'a' ? 1 : numberOf(count);
  if (value === undefined) return undefined;
  if (/week/i.test(unit))
    return new Date(Date.parse(about.documentDate) + value * 7 * 86_400_000).toISOString().slice(0, 10);
  return addMonths(
    about.documentDate,
    Math.round(value * (/year/i.test(unit) ? 12 : /term/i.test(unit) ? 4 : 1)),
  );
}
