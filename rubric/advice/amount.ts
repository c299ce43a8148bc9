import { numberOf, numberPattern } from '../../plan/wording/numbers.ts';
import { findQuantities, mainFrequency, type Quantity } from '../../plan/wording/quantities.ts';

/**
 * How much of something is given. `minutes` of one time, `perWeek` times in a week of term, `weeks` for how many weeks it
 * runs; each only where it can be counted, with the words that say it. `isTotal`: "two hours a week" says how much and
 * not in how many times.
 */
export type Amount = {
  minutes?: number;
  duration?: string;
  perWeek?: number;
  frequency?: string;
  /** So many times in all, where it is not said how often. */
  sessions?: number;
  weeks?: number;
  span?: string;
  isTotal: boolean;
};

const n = numberPattern;
/** School weeks: a term has about 13, a half term 6, a year 39. Each is the longest word that fits. */
const periods: [RegExp, number][] = [
  [/half[- ]?term/i, 6.5],
  [/fortnight/i, 2],
  [/term/i, 13],
  [/month/i, 13 / 3],
  [/annual|year/i, 39],
  [/week/i, 1],
  [/da(?:y|ily)/i, 0.2],
];
/** "6 x 45 minutes a term", "6 x 45 a term", "two 30-minute sessions per half term". */
const counted = new RegExp(
  `(?<![\\p{L}\\d.])(?<count>${n})\\s*(?:x|×|times|blocks? of|sessions? of|\\s(?=(?:${n})[- ]?min))\\s*(?<long>${n})[- ]?(?:(?<unit>min(?:ute)?s?|h(?:ou)?rs?)\\b)?[^.;]{0,45}?\\b(?:a|an|per|each|every|in each)\\s+(?:school\\s+)?(?<period>day|week|fortnight|month|half[- ]?term|term|year)`,
  'iu',
);
/** How long it runs: "for twelve weeks", "over two terms". */
const runs = new RegExp(
  `\\b(?:for|over|across|during)\\s+(?:a\\s+(?:block|period|course)\\s+of\\s+|the\\s+first\\s+)?(?<count>${n}|an?|each)\\s+(?:school\\s+|consecutive\\s+)?(?<unit>weeks?|months?|half[- ]?terms?|terms?)\\b`,
  'iu',
);
/** How often something is looked at again is not how often it is given. */
const checking = /\b(?:reviewed|monitored|updated|adjusted|evaluated)\b[^.;]{0,40}$/i;
/** "Twice each half term", "three times a year". */
const timesEach = new RegExp(
  `(?<count>once|twice|thrice|${n})\\s*(?:times|x|×|sessions?|visits?|occasions)?\\s*(?:a|an|per|each|every|in each|in every|in a)\\s+(?:school\\s+)?(?<period>day|week|fortnight|month|half[- ]?term|term|year)`,
  'iu',
);
const adverb = /^(?:daily|weekly|fortnightly|monthly|half[- ]?termly|termly|annually|yearly)$/i;

/** The amount in an item's words. Nothing is guessed: what is not said is not there. */
export function amountOf(text: string): Amount {
  const run = runs.exec(text);
  const span = run && {
    weeks: (wordCount(run.groups?.count) ?? 1) * weeksOf(run.groups?.unit ?? 'week'),
    span: run[0],
  };
  const own = run ? text.replace(run[0], ' '.repeat(run[0].length)) : text;
  const told = counted.exec(own)?.groups;
  if (told) {
    const long = wordCount(told.long);
    const count = wordCount(told.count);
    return {
      ...(long !== undefined && {
        minutes: long * (/^h/i.test(told.unit ?? '') ? 60 : 1),
        duration: `${told.long} ${told.unit ?? 'minutes'}`,
      }),
      ...(count !== undefined && {
        perWeek: count / weeksOf(told.period ?? 'week'),
        frequency: `${told.count} each ${told.period}`,
      }),
      ...span,
      isTotal: false,
    };
  }
  const every = findQuantities(own);
  const given = every.filter(({ kind, from }) => kind !== 'frequency' || !checking.test(own.slice(0, from)));
  // Where the checking is all there is, its time is the time.
  const all = given.some(({ kind }) => kind === 'frequency') ? given : every;
  const duration = all.find((one) => one.kind === 'duration');
  const frequency = mainFrequency(all);
  const sessions = all.find((one) => one.kind === 'sessions');
  const perWeek = frequency && timesAWeek(frequency, sessions);
  return {
    ...(duration?.kind === 'duration' && {
      duration: duration.words,
      ...(duration.minutes !== undefined && duration.minutes > 0 && { minutes: duration.minutes }),
    }),
    ...(!frequency &&
      sessions?.kind === 'sessions' &&
      sessions.count !== undefined && { sessions: sessions.count, frequency: sessions.words }),
    ...(frequency && { frequency: frequency.words, ...(perWeek !== undefined && { perWeek }) }),
    ...span,
    isTotal: duration !== undefined && frequency !== undefined && isPeriodAlone(frequency.words) && !sessions,
  };
}

/** "a week", "each week", "per term" after an amount: it says how much there is in all, not in how many times. */
function isPeriodAlone(words: string): boolean {
  return /^(?:a|per|each|every)\s+(?:school\s+)?(?:week|fortnight|month|half[- ]?term|term|year)$/i.test(
    words,
  );
}

function timesAWeek(frequency: Quantity, sessions: Quantity | undefined): number | undefined {
  const { words } = frequency;
  if (sessions?.kind === 'sessions' && sessions.count !== undefined && isPeriodAlone(words))
    return sessions.count / weeksOf(words);
  const told = timesEach.exec(words)?.groups;
  const count = told && timesIn(told.count ?? '');
  if (count !== undefined) return count / weeksOf(told?.period ?? 'week');
  if (adverb.test(words)) return 1 / weeksOf(words);
  return frequency.kind === 'frequency' ? frequency.perWeek : undefined;
}

function timesIn(words: string): number | undefined {
  const place = ['once', 'twice', 'thrice'].indexOf(words.toLowerCase());
  return place < 0 ? numberOf(words) : place + 1;
}

function weeksOf(words: string): number {
  return periods.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
}

function wordCount(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  return /^(?:an?|each|one)$/i.test(words) ? 1 : numberOf(words);
}
