import { endOfMonth } from './dates.ts';
import type { DeadlineForm } from './deadline-forms.ts';
import type { DeadlineContext } from './deadlines.ts';
import { numberOf, numberPattern } from './numbers.ts';
import { endOfYearGroup, schoolYearEnd } from './school-year.ts';
import { isShort, monthNumber, nextMonth, seasonEnd } from './seasons.ts';

const ordinals: Record<string, number> = {
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
};

const grown =
  '(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';
const monthName =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** What may follow an age: the end of the phrase, or who acts. "When he is ten minutes late" goes on otherwise. */
const afterAge =
  '(?=\\s*(?:$|[,.;:)–]|(?:(?:and a half|years? old|years? of age)\\b)|(?:he|she|they|I|we|it|and|so|will)\\b|[A-Z]))';

const ofAge = (age: number | undefined) => ({
  kind: 'age',
  loose: false,
  short: false,
  ...(age === undefined ? {} : { age }),
});
const ofYearGroup = (year: number, about: DeadlineContext) => ({
  kind: 'year-group',
  loose: false,
  short: false,
  ends: endOfYearGroup(year, about),
});

/** Deadlines as people say and jot them: ages in words, "end Y6", "by Xmas 26", "by the end of term". */
export const spokenDeadlines: DeadlineForm[] = [
  {
    hint: /birthday/i,
    pattern: new RegExp(
      `\\b(?:by|before|until|till|at|on|from|after|for|up to)\\s+(?:the\\s+)?(?:\\S+\\s+){0,2}?(?<ordinal>${Object.keys(ordinals).join('|')})\\s+birthday\\b`,
      'gi',
    ),
    make: (groups) => ofAge(ordinals[(groups.ordinal ?? '').toLowerCase()]),
  },
  {
    hint: /\bage/i,
    pattern: new RegExp(
      `\\b(?:by|before|until|at|from|in)\\s+(?:the\\s+)?(?:time\\s+(?:of\\s+)?)?(?:age(?:\\s+of)?|aged)\\s+(?<age>${numberPattern})\\b`,
      'gi',
    ),
    make: (groups) => ofAge(numberOf(groups.age ?? '')),
  },
  {
    hint: /when|time|until|before|once|term/i,
    pattern: new RegExp(
      `\\b(?:[Bb]efore|[Bb]y\\s+the\\s+time(?:\\s+that)?|[Ww]hen|[Uu]ntil|[Oo]nce|(?:[Tt]he|[Ii]n the)\\s+(?:term|year|month|week|spring|summer|autumn|winter|(?:January|February|March|April|May|June|July|August|September|October|November|December)))\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:[\\p{L}-]+\\s+(?:turns?|is|am|are|reach(?:es)?)|(?:he|she|they|I)['’](?:s|m|re))\\s+(?:an?\\s+(?:\\p{L}+\\s+){1,2}of\\s+|about\\s+)?(?<age>${numberPattern})\\b${afterAge}`,
      'gu',
    ),
    make: (groups) => ofAge(numberOf(groups.age ?? '')),
  },
  {
    hint: /\b(?:at|by)\s/i,
    pattern: new RegExp(
      `\\b(?:[Aa]t|[Bb]y)\\s+(?<age>${grown})(?=\\s*(?:$|[,.;:]|(?:he|she|they|I)\\b|\\p{Lu}))`,
      'gu',
    ),
    make: (groups) => ofAge(numberOf(groups.age ?? '')),
  },
  {
    hint: /\bby\s+\d\d\b/i,
    // "Raises her score by 15" is a change and no age.
    pattern:
      /(?<!\b(?:rais|increas|improv|reduc|lower|gr[eo]w|ris|rose|f[ae]ll|drop|extend|exceed|cut|gain|up|down)\p{L}*\b[^.;]{0,80})\bby\s+(?<age>1[4-9]|2[0-5])(?=\s*[.;]?\s*$)/giu,
    make: (groups) => ofAge(Number(groups.age)),
  },
  {
    hint: /end\s+(?:of\s+)?(?:the\s+)?y(?:ea)?r?\.?\s*\d/i,
    pattern:
      /\b(?:by\s+|before\s+|at\s+)?(?:the\s+)?end\s+(?:of\s+)?(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/gi,
    make: (groups, about) => ofYearGroup(Number(groups.year), about),
  },
  {
    hint: /(?:KS|key[- ]stage)\s*[1-5]/i,
    pattern:
      /\b(?:by\s+|before\s+|at\s+|through(?:out)?\s+|across\s+|in\s+)?(?:the\s+)?(?:end\s+(?:of\s+)?|throughout\s+|across\s+|during\s+)(?:KS|Key[- ]Stage)\s*(?<stage>[1-5])\b/gi,
    make: (groups, about) => ({
      ...ofYearGroup(stageEnds[Number(groups.stage)] ?? 0, about),
      kind: 'key-stage',
    }),
  },
  {
    hint: /\b(?:of|in)\s+y(?:ea)?r?\s*\d/i,
    pattern:
      /\b(?:(?:in|by|for|throughout|during|at)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?)?(?:(?:autumn|spring|summer|first|second|last|final|school)\s+)?(?!(?:levels?|standards?|work|curriculum|expectations?|objectives?|texts?|books?|age|pupils?|children|class|child|member|spellings?|words|maths|list)\b)\p{L}+(?<!\b(?:end|close|start|beginning))\s+of\s+(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/giu,
    make: (groups, about) => ofYearGroup(Number(groups.year), about),
  },
  {
    hint: /y(?:ea)?r?\s*\d/i,
    pattern:
      /\b(?:on\s+entry\s+to|before\s+(?:the\s+)?(?:transition|move|transfer)\s+(?:to|into)|(?:before|by the time)\s+(?:[\p{L}-]+\s+){1,2}?(?:begins?|starts?|enters?|goes\s+into|moves?\s+(?:up\s+)?(?:to|into))(?:\s+(?:his|her|their|my))?)\s+(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/giu,
    make: (groups, about) => ofYearGroup(Number(groups.year) - 1, about),
  },
  {
    hint: /x-?mas|christmas|easter|summer|spring|autumn/i,
    pattern:
      /\b(?:by|before|until|at)\s+(?<season>x-?mas|christmas|easter|summer|spring|autumn)\s+['’]?(?<year>2[4-9]|3\d)\b(?!\s*(?:%|minutes|times))/gi,
    make: (groups, about) => seasonOf(groups.season ?? '', `20${groups.year}`, about),
  },
  {
    hint: /x-?mas/i,
    pattern: /\b(?:by|before|until|at)\s+(?<season>x-?mas)(?:\s+(?<year>20\d\d))?\b/gi,
    make: (groups, about) => seasonOf(groups.season ?? '', groups.year, about),
  },
  {
    hint: /\(/,
    pattern: new RegExp(`\\(\\s*${monthName}\\s+['’]?(?:20)?(?<year>2[4-9]|3\\d)\\s*\\)`, 'gi'),
    make: (groups, about) => {
      const ends = endOfMonth(2000 + Number(groups.year), monthNumber(groups.month ?? ''));
      return { kind: 'month', loose: false, short: isShort(ends, about.today), ends };
    },
  },
  {
    hint: /\bwk\b|\bmth\b/i,
    pattern: /\b(?:by\s+)?(?:this|next)\s+(?:wk|mth)\b/gi,
    make: () => ({ kind: 'weeks', loose: false, short: true }),
  },
  {
    hint: /end of/i,
    pattern: /\b(?:by|before|at)\s+(?:the\s+)?end\s+of\s+(?:the\s+)?term\b(?!\s*\d)/gi,
    make: () => ({ kind: 'term', loose: false, short: true }),
  },
  {
    hint: /end of/i,
    pattern:
      /\b(?:by|before|at)\s+(?:the\s+)?end\s+of\s+(?:the|this|(?<next>next))\s+(?:(?:school|academic|college|calendar)\s+)?year(?:\s+(?<year>20\d\d))?\b(?!\s+\d)/gi,
    make: (groups, about) => {
      const year = schoolYearEnd(about.today) + (groups.next === undefined ? 0 : 1);
      const ends = groups.year ? `${groups.year}-12-31` : about.today === '' ? undefined : `${year}-08-31`;
      return { kind: 'school-year', loose: false, short: false, ends };
    },
  },
  {
    hint: /(?:academic|school|college)\s+year/i,
    pattern: /\b(?:academic|school|college)\s+year\s+(?<from>20\d\d)\s*(?:[/–-]|to)\s*(?:20)?\d\d\b/gi,
    make: (groups) => ({
      kind: 'school-year',
      loose: false,
      short: false,
      ends: `${Number(groups.from) + 1}-08-31`,
    }),
  },
  {
    hint: /20[2-5]\d/,
    pattern:
      /\b(?:by|before|until|till|at|on|in|any|each|every|of)\s+(?:the\s+)?(?:end\s+of\s+)?(?:(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s|(?:summer|spring|autumn|easter|christmas|term|half)\b)\p{L}+\s+){1,5}(?:of\s+)?(?<year>20[2-5]\d)\b(?!\s*[/–-]\s*\d)/giu,
    make: (groups) => ({ kind: 'year', loose: false, short: false, ends: `${groups.year}-12-31` }),
  },
  {
    hint: /\(20[2-5]\d\)/,
    pattern: /\((?<year>20[2-5]\d)\)/g,
    make: (groups) => ({ kind: 'year', loose: false, short: false, ends: `${groups.year}-12-31` }),
  },
  {
    hint: /weeks/i,
    pattern: /(?<=[.;]\s)(?:two|three|four|five|six|seven|eight|ten|twelve|\d\d?) weeks(?=\.?\s*$)/gi,
    make: () => ({ kind: 'weeks', loose: false, short: true }),
  },
  {
    hint: /\bthis\b/i,
    pattern: new RegExp(
      `\\b(?:by|before)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?this\\s+${monthName}\\b(?!\\s+\\d)`,
      'gi',
    ),
    make: (groups, about) => {
      const ends = nextMonth(groups.month ?? '', about.today);
      return { kind: 'month', loose: false, short: isShort(ends, about.today), ...(ends ? { ends } : {}) };
    },
  },
  {
    hint: /years? on/i,
    pattern: new RegExp(`(?<=^|[.,;]\\s)(?:${numberPattern})\\s+years\\s+on\\b`, 'gi'),
    make: () => ({ kind: 'within', loose: false, short: false }),
  },
  {
    hint: /days/i,
    pattern: new RegExp(
      `\\bwithin\\s+(?:the\\s+next\\s+)?(?:${numberPattern})\\s+(?:working|calendar)\\s+days\\b`,
      'gi',
    ),
    make: () => ({ kind: 'weeks', loose: false, short: true }),
  },
  {
    hint: /for (?:the|this)/i,
    pattern: /\bfor\s+(?:the|this)\s+(?<season>autumn|spring|summer)\s+term(?:\s+(?<year>20\d\d))?\b/gi,
    make: (groups, about) => seasonOf(groups.season ?? '', groups.year, about),
  },
  {
    hint: /plan/i,
    pattern: /\b(?:before|until|by the time)\s+(?:his|her|their|my|the)\s+plan\s+ends\b/gi,
    make: () => ({ kind: 'course', loose: false, short: false }),
  },
];

/** Last year group of each key stage. */
const stageEnds: Record<number, number> = { 1: 2, 2: 6, 3: 9, 4: 11, 5: 13 };

function seasonOf(season: string, year: string | undefined, about: DeadlineContext) {
  const ends = seasonEnd(/^x/i.test(season) ? 'christmas' : season.toLowerCase(), year, about.today);
  return { kind: 'season', loose: false, short: isShort(ends, about.today), ...(ends ? { ends } : {}) };
}
