import { addMonths, endOfMonth } from '../../plan/wording/dates.ts';
import { numberOf, numberPattern } from '../../plan/wording/numbers.ts';
import { matches, type Phrase, withoutOverlaps } from '../../plan/wording/phrase.ts';
import {
  endOfYearGroup,
  findTargetDates,
  type SchoolContext,
  schoolYearEnd,
} from '../../plan/wording/school-dates.ts';

/** What is known when a deadline is read: the child's stage and the day against which "by Easter" is understood. */
export type DeadlineContext = SchoolContext & { today: string; age?: number };

/**
 * A "by when" in a statement. `ends`: last day that keeps it (ISO), where it can be worked out. `loose`: words that
 * give no fixed day ("by the next review", "over time"). `short`: words of a term or less ("by half term").
 */
export type Deadline = Phrase & {
  ends?: string;
  loose: boolean;
  short: boolean;
  kind: string;
  /** Age in years, for "before I turn 18". */
  age?: number;
};

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

/** Every deadline of a statement in reading order, school dates first, then the looser forms that outcomes use. */
export function findDeadlines(text: string, about: DeadlineContext): Deadline[] {
  const found: Deadline[] = [];
  const ends = (iso: string | undefined) => (iso === undefined ? {} : { ends: iso });
  const add = (
    pattern: RegExp,
    make: (groups: Record<string, string | undefined>) => Omit<Deadline, keyof Phrase> | undefined,
  ) => {
    for (const { groups, ...phrase } of matches(text, pattern)) {
      const made = make(groups);
      if (made) found.push({ ...phrase, ...made });
    }
  };
  add(
    /\b(?:by|before|at|until|to|in|during|over|within|from)?\s*(?:(?:the )?(?:end|start) of )?(?:(?:the|this|next|that|his|her|their|my|each|first|second|last|(?:the )?first)\s+)?(?:(?:autumn|spring|summer|october|february|may|whitsun|whit|first|second)\s+)?half[- ]?term\b(?!ly)(?!\s+20\d\d)(?!,?\s+onwards)/gi,
    () => ({ kind: 'half-term', loose: false, short: true }),
  );
  add(
    /\b(?:by |before |during |in |over |at )?(?:the )?(?:end of )?(?:this|next|the current|the coming) term(?:'s)?\b/gi,
    () => ({
      kind: 'term',
      loose: false,
      short: true,
    }),
  );
  add(
    /\b(?:(?:by|before|within|during|in|at) )?(?:the )?(?:end of )?(?:this|next) (?:week|month|fortnight)\b|\b(?:by|before|within|during|in|at) (?:the )?(?:end of )?the (?:week|month|fortnight)\b|\bwithin a (?:week|month|fortnight|term)\b|\bby (?:the end of )?week (?:\d+|two|three|four|five|six|eight|ten|twelve)\b/gi,
    () => ({
      kind: 'month',
      loose: false,
      short: true,
    }),
  );
  add(
    /\b(?:(?:by|before|until|from|at|in|this|to)\s+)(?:the\s+)?(?:end of\s+)?(?<next>next\s+)?(?<season>christmas|easter|whitsun|whit|summer|spring|autumn)(?:\s+(?:holidays?|break|term))*(?:,?\s+(?:of\s+)?(?<year>20\d\d))?/gi,
    (groups) => {
      const season = (groups.season ?? '').toLowerCase();
      const day = seasonEnd(season, groups.year, about.today);
      const loose = groups.next !== undefined && groups.year === undefined;
      return { kind: 'season', loose, short: !loose && isShort(day, about.today), ends: day };
    },
  );
  add(/\b(?<season>christmas|easter|spring|summer|autumn)(?: term)? (?<year>20\d\d)\b/gi, (groups) => {
    const day = seasonEnd((groups.season ?? '').toLowerCase(), groups.year, about.today);
    return { kind: 'season', loose: false, short: isShort(day, about.today), ends: day };
  });
  add(
    /\b(?:by|before|within|over|in|for|during) (?:the )?(?:next |first |coming )?(?<count>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) weeks\b|\bfor the first fortnight\b|\bweeks? \d+\s*(?:[-–]|to)\s*\d+\b/gi,
    () => ({
      kind: 'weeks',
      loose: false,
      short: true,
    }),
  );
  add(
    /\bby (?:the end of )?(?<month>january|february|march|april|may|june|july|august|september|october|november|december)\b(?!,?\s+(?:of\s+)?\d)/gi,
    (groups) => {
      const day = nextMonth(groups.month ?? '', about.today);
      return { kind: 'month', loose: false, short: isShort(day, about.today), ends: day };
    },
  );
  add(
    /\b(?:before|by the time|when|by|until)\s+(?:\S+\s+){1,3}?(?:turns?|is|am|are|reach(?:es)?)\s+(?<age>\d\d?)\b/gi,
    (groups) => ({ kind: 'age', loose: false, short: false, age: Number(groups.age) }),
  );
  add(/^\s*(?:at|by|from|before) (?:age )?(?<age>1\d|2[0-5])(?=,? \p{L})/giu, (groups) => ({
    kind: 'age',
    loose: false,
    short: false,
    age: Number(groups.age),
  }));
  add(/\bby (?:his|her|their|my) next birthday\b/gi, () => ({ kind: 'age', loose: false, short: false }));
  add(
    /\b(?:before|by the time)\s+(?:he|she|they|we|I|\p{Lu}[\p{L}'’-]+)\s+(?:starts?|leaves?|finish(?:es)?|moves?|joins?|goes|go)\b(?:\s+(?:up|on|in|out|to|at|into|the|his|her|their|my|infant|junior|primary|secondary|high|big))*(?:\s+(?:school|college|juniors|infants|nursery|reception|primary|secondary|course|internship|sixth form))?/giu,
    () => ({ kind: 'phase', loose: false, short: false }),
  );
  add(
    /\b(?:by|before|at) the end of (?:the|this|his|her|their|my|a) (?:\p{L}+\s+){0,2}(?:course|internship|apprenticeship|placement|programme|college year|plan)\b/giu,
    () => ({
      kind: 'course',
      loose: false,
      short: false,
    }),
  );
  add(
    /\bwithin (?:\d+|six|nine|twelve|eighteen|two|three|four) (?:months|years)\b|\bover the \d+ months\b/gi,
    () => ({
      kind: 'within',
      loose: false,
      short: false,
    }),
  );
  add(
    /\b(?:over time|in time|in due course|eventually|in the (?:near |longer )?future|ongoing|over the (?:year|coming year|next year|life of the plan)|next year|in the long(?:er)? term|when (?:he|she|they|I) (?:is|are|am) ready)\b/gi,
    () => ({
      kind: 'open',
      loose: true,
      short: false,
    }),
  );
  add(
    /\b(?:by|before|for|at|on|from|in|until)\s+(?:the\s+)?(?:very\s+)?(?:start|beginning|first (?:day|week|half|term))\s+of\s+(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/gi,
    (groups) => ({
      kind: 'year-group',
      loose: false,
      short: false,
      ends: endOfYearGroup(Number(groups.year) - 1, about),
    }),
  );
  add(
    /\b(?:by|before|until|in|through|throughout|during|within|on|at)\s+(?:the\s+)?(?:(?:last|final)\s+(?:day|week|half|term)\s+(?:of|in)\s+|time\s+(?:\S+\s+){1,2}(?:is|moves|goes|gets|am)\s+(?:in|to|into)\s+|\p{L}+\s+(?:of|in)\s+)?(?:Year|Yr|Y)\s*(?<year>1[0-4]|[1-9])\b/giu,
    (groups) => ({
      kind: 'year-group',
      loose: false,
      short: false,
      ends: endOfYearGroup(Number(groups.year), about),
    }),
  );
  add(
    /\b(?:by|before|until|in|at)\s+(?:the\s+)?(?:end\s+of\s+)?(?<year>20[2-5]\d)\b(?!\s*[/–-]\s*\d)/gi,
    (groups) => ({
      kind: 'year',
      loose: false,
      short: false,
      ends: `${groups.year}-12-31`,
    }),
  );
  add(
    /\b(?:by|before|until|in|during|over|throughout)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:(?:academic|school|college)\s+year\s+)?(?<from>20\d\d)\s*[/–-]\s*(?:20)?\d\d(?:\s+(?:academic|school|college)\s+year)?/gi,
    (groups) => ({
      kind: 'school-year',
      loose: false,
      short: false,
      ends: `${Number(groups.from) + 1}-08-31`,
    }),
  );
  add(/\b(?:by\s+)?(?:the\s+)?end\s+of\s+(?:the\s+)?next\s+(?:academic|school|college)\s+year\b/gi, () => ({
    kind: 'school-year',
    loose: false,
    short: false,
    ends: about.today === '' ? undefined : `${schoolYearEnd(about.today) + 1}-08-31`,
  }));
  add(
    new RegExp(
      `\\b(?:in|within|over|after)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+)?(?<count>${numberPattern}|a)\\s+(?<unit>months?|years?)(?:['’]\\s*time)?\\b(?!\\s*(?:old|behind|ahead|ago|of (?:age|life)))`,
      'gi',
    ),
    (groups) => {
      const count = groups.count === 'a' ? 1 : numberOf(groups.count ?? '');
      const months = count === undefined ? undefined : count * (/year/i.test(groups.unit ?? '') ? 12 : 1);
      const day = months === undefined || about.today === '' ? undefined : addMonths(about.today, months);
      return { kind: 'within', loose: false, short: months !== undefined && months <= 3, ends: day };
    },
  );
  add(/\b(?:by )?this time next year\b/gi, () => ({
    kind: 'within',
    loose: false,
    short: false,
    ends: about.today === '' ? undefined : addMonths(about.today, 12),
  }));
  add(
    /\b(?:by|before|until|on|in|at|when|for)\s+(?:the\s+)?(?:end\s+of\s+)?(?:(?:the\s+)?time\s+of\s+)?(?:his|her|their|my)\s+(?:GCSEs?|A levels?|exams|mocks|SATs|finals|(?:first|second|third|final|last)\s+year(?:\s+(?:of|at|in)\s+\p{L}+)?|time\s+(?:in|at)\s+\p{L}+|(?:current\s+)?(?:course|apprenticeship|internship|programme|placement|phase|key stage))\b/giu,
    () => ({ kind: 'course', loose: false, short: false }),
  );
  add(
    /\b(?:before|on|by|when)\s+(?:(?:he|she|they|I|\p{Lu}[\p{L}'’-]+)\s+)?(?:leav(?:ing|es?)|finish(?:ing|es)|start(?:ing|s)|mov(?:ing|es)|transferr?(?:ing|s)?|join(?:ing|s))\s+(?:(?:to|at|into|up|the|his|her|their|infant|junior|primary|secondary|high|big|sixth)\s+)*(?:school|college|juniors|infants|nursery|reception|form|primary|secondary|course|internship)\b/giu,
    () => ({ kind: 'phase', loose: false, short: false }),
  );
  add(
    /\b(?:by|before)\s+(?:Bonfire Night|Diwali|Eid|Ramadan|Hanukkah|New Year|bank holiday|the holidays|the (?:summer|winter) holidays?|Halloween|Pancake Day|Mother['’]s Day|Sports Day)(?:\s+(?<year>20\d\d))?/gi,
    (groups) => ({
      kind: 'season',
      loose: false,
      short: groups.year === undefined,
    }),
  );
  add(
    /\b(?:the )?(?<season>october|february|may|whitsun|autumn|spring|summer) half[- ]?term,? (?<year>20\d\d)\b/gi,
    (groups) => {
      const day = `${groups.year}-${halfTerms[(groups.season ?? '').toLowerCase()] ?? '12-31'}`;
      return { kind: 'half-term', loose: false, short: isShort(day, about.today), ends: day };
    },
  );
  add(
    /\bby next (?<month>january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
    (groups) => {
      const day = nextMonth(groups.month ?? '', about.today);
      return { kind: 'month', loose: false, short: isShort(day, about.today), ends: day };
    },
  );
  for (const target of findTargetDates(text, about)) {
    if (/^(?:in|during|over|after)\b/i.test(target.words) && target.kind === 'within') continue;
    const open = /^\s+and beyond\b/i.test(text.slice(target.to));
    const short =
      (target.kind !== 'phase' && isShort(target.ends, about.today)) || /\bweeks?\b/i.test(target.words);
    const age = target.kind === 'age' ? Number(/\d+/.exec(target.words)?.[0]) : undefined;
    found.push({
      from: target.from,
      to: target.to,
      words: target.words,
      kind: target.kind,
      loose: open || target.kind === 'review',
      short,
      ...ends(target.ends),
      ...(age === undefined ? {} : { age }),
    });
  }
  const dated = found.filter((one) => one.ends !== undefined);
  const undated = found.filter((one) => one.ends === undefined);
  return withoutOverlaps([...dated.sort((a, b) => b.to - b.from - (a.to - a.from)), ...undated]);
}

/** Whether a deadline lies less than a term after `today`; one already past is not short but expired. */
function isShort(day: string | undefined, today: string): boolean {
  if (day === undefined || today === '') return false;
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  return days >= 0 && days <= termInDays;
}

/** The last day of the next month of that name after today. */
function nextMonth(name: string, today: string): string | undefined {
  const number = monthNames.indexOf(name.toLowerCase().slice(0, 3)) + 1;
  if (number < 1 || today === '') return undefined;
  const year = Number(today.slice(0, 4));
  const day = endOfMonth(year, number);
  return day >= today ? day : endOfMonth(year + 1, number);
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function seasonEnd(season: string, year: string | undefined, today: string): string | undefined {
  const day = seasons[season];
  if (day === undefined) return undefined;
  if (year) return `${year}-${day}`;
  if (today === '') return undefined;
  const same = `${today.slice(0, 4)}-${day}`;
  return same >= today ? same : addMonths(same, 12);
}
