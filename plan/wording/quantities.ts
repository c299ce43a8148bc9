import { latin } from './latin.ts';
import { numberOf, numberPattern } from './numbers.ts';
import { matches, type Phrase, withoutOverlaps } from './phrase.ts';
import { recall } from './recall.ts';

/**
 * How much, how often or with how many, in the plan's own words.
 * `duration`: a length of time ("20 minutes"), `minutes` where it can be counted. `sessions`: a count of sessions.
 * `frequency`: how often ("twice a week", "every lesson"), `perWeek` where it can be counted in term time.
 * `ratio`: how many together; `exact` is false for a group without a number ("a small group").
 */
export type Quantity = Phrase &
  (
    | { kind: 'duration'; minutes?: number }
    | { kind: 'sessions'; count?: number }
    | { kind: 'frequency'; perWeek?: number }
    | { kind: 'ratio'; exact: boolean }
  );

const n = numberPattern;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const named = `(?:day|morning|afternoon|evening|night|lunchtime|lunch|break(?:time)?|playtime|lesson|session|weekend|week|fortnight|month|half[- ]?term|term|quarter|year|(?:summer|Easter|Christmas|half[- ]?term)\\s+holidays?|holiday|summer|hour|(?:${weekday}|weekday|school\\s+day|college\\s+day)(?:\\s+(?:morning|afternoon|evening|lunchtime))?)`;
const period = `(?:(?:school|nursery|college|group|therapy|academic|calendar|working|teaching|written|timetabled|hour of|English|literacy|maths|mathematics|PE|science|practical)\\s+)*${named}`;
const each = '(?:a|an|per|each|every|in each|in every|in a|in any|of each|of every)';
const times = `(?:once|twice|thrice|(?:${n})(?:\\s*(?:[-–]|to|or)\\s*${n})?\\s*(?:times|x|×|sessions?|occasions))`;
const adverb = '(?:daily|weekly|fortnightly|monthly|half[- ]?termly|termly|annually|yearly|nightly|hourly)';
const tail = `(?:\\s+(?:for\\s+(?:the\\s+)?(?:first\\s+)?(?:${n}|an?|each)\\s+(?:weeks?|months?|terms?|years?)|in\\s+(?:each|every)\\s+(?:school\\s+)?year|(?:in|during)\\s+(?:the\\s+)?(?:term[- ]time|school holidays?)|on arrival|of teaching|in\\s+the\\s+(?:${n}|last|first)\\s+(?:(?:${n})\\s+)?(?:days|weeks|months)\\s+(?:before|after)\\s+(?:an?|the|each|every)\\s+\\p{L}+))*`;

const frequencyForms = [
  `(?:at\\s+least\\s+|up\\s+to\\s+)?${times}\\s+(?:${each}\\s+${period}|${adverb})${tail}`,
  `(?:${n})\\s+${adverb}\\s+(?:sessions|visits|lessons|meetings|appointments)`,
  `(?:${n})\\s+(?:sessions|visits|meetings|appointments)\\s+(?:in|over|during|across)\\s+(?:the\\s+(?:autumn|spring|summer|first|second|third|school|academic)\\s+)?(?:half[- ]?term|term|year|holidays)`,
  `in\\s+(?:every|each)\\s+(?:\\p{L}+\\s+){0,2}(?:task|activity|assessment|examination|exam|test|transition)\\b`,
  `(?:${n}|once|twice)[- ]?(?:x|×)?[- ]?(?:times\\s+)?${adverb}\\b${tail}`,
  `on\\s+(?:at\\s+least\\s+)?(?:${n})\\s+(?:school\\s+)?(?:days|mornings|afternoons|evenings|lunchtimes|occasions)\\s+${each}\\s+${period}${tail}`,
  `(?:${n})\\s+(?:full\\s+|half\\s+)?(?:days?|mornings?|afternoons?|evenings?|nights?|weekends?|lessons?|lunch(?:time)?s|break(?:time)?s|playtimes)\\s+${each}\\s+${period}${tail}`,
  `on\\s+(?:at\\s+least\\s+)?(?:${n})\\s+(?:school\\s+)?(?:days|mornings|afternoons|evenings|weeks)\\s+(?:out\\s+of|in)\\s+(?:every\\s+)?(?:${n})\\b(?!\\s*%)`,
  `on\\s+(?:a|one)\\s+${weekday}(?:\\s+(?:morning|afternoon|evening))?`,
  `on\\s+arrival\\s+(?:each|every)\\s+${period}`,
  `on\\s+each\\s+of\\s+the\\s+other\\s+(?:${n})\\s+days`,
  `(?:once|twice|(?:${n})\\s+times)\\s+in\\s+(?:each|every)\\s+${period}(?:\\s+of\\s+\\p{L}+)?`,
  `(?:(?:at|by|before|after|towards|from)\\s+)?(?:the\\s+)?(?:start|beginning|end)(?:\\s+and\\s+(?:the\\s+)?end)?\\s+of\\s+(?:each|every)\\s+${period}`,
  `(?:(?:at|before|after|during|in|on)\\s+)?(?:each|every)\\s+(?:(?:other|second|third|alternate|${n})\\s+)?${period}s?(?:,?\\s+(?:and|or)\\s+(?:again\\s+(?:after|before|at)\\s+\\p{L}+|(?:each\\s+|every\\s+)?${period}|\\p{L}+(?=[,.;)]|$)))?${tail}`,
  `(?:${n})\\s+sessions,?\\s+(?:then|followed by)\\s+${times}\\s+${each}\\s+${period}`,
  `(?:before|after|at)\\s+(?:lunch|break|breakfast|registration)\\s+(?:each|every)\\s+(?:\\p{L}+\\s+)?day`,
  `(?:before|after|at|during)\\s+(?:each|every)\\s+(?:(?:new|next|hospital|school|class|home|family)\\s+)?\\p{L}+(?:\\s+and\\s+\\p{L}+)?`,
  `(?:once\\s+)?every\\s+(?:${n})\\s+(?:days|weeks|months|terms|lessons|minutes|hours)${tail}`,
  `(?:on\\s+)?alternate\\s+(?:${weekday}|weeks|days|weekends|lessons)`,
  `every\\s+change\\s+of\\s+lesson`,
  `on\\s+${weekday}(?:(?:,\\s*|,?\\s+and\\s+)${weekday})*(?:\\s+(?:mornings?|afternoons?|evenings?))?(?!\\s+(?:the\\s+)?\\d)`,
  `(?:each|every)\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|autumn|spring|Easter|Christmas)`,
  `${adverb}(?!\\s+(?:living|life|lives|routines?|basis))${tail}`,
  `once,\\s+(?:to be \\p{L}+|updated|reviewed|then|tested|checked)\\s+[^,.;()]{3,40}?(?=\\s*(?:[,.;()]|$))`,
  `(?:once|twice|three times)(?=\\s*(?:[,;.]|$))`,
  `(?:per|each|every)\\s+${period}`,
];

const durationForms = [
  `(?:(?:for\\s+)?the\\s+(?:first|last)\\s+)?(?:${n})\\s*(?:[-–]|to)\\s*(?:${n})[- ]?(?:minutes?|mins?|hours?|hrs?)`,
  `(?:${n}|an)\\s*(?:hours?|hrs?)(?:\\s+(?:and\\s+)?(?:${n})\\s*(?:minutes?|mins?)|\\s+and\\s+a\\s+(?:half|quarter))`,
  `(?:the\\s+(?:first|last)\\s+)?(?:${n})[- ]?(?:minutes?|mins?|hours?|hrs?)(?:\\s+in\\s+total)?`,
  `(?:half|three[- ]quarters)\\s+(?:of\\s+)?an?\\s+(?:hour|day)|half[- ]hour|half[- ]days?|an\\s+hour(?:\\s+and\\s+a\\s+half)?`,
  `(?<=\\b(?:for|lasts?|lasting)\\s+)(?:about\\s+)?(?:${n}|a|an)\\s+(?:full\\s+|whole\\s+|school\\s+)?(?:days?|weeks?|nights?)(?!\\s+(?:a|per|each|every|out|in)\\b)`,
  `(?:an?|one|half\\s+a)\\s+(?:full|whole)\\s+day(?=\\s*(?:$|[,.;)]|each time|once|twice|every|per|at a time|(?:${n})\\s+times))`,
  `^\\s*(?:${n})\\s+days?\\s*$`,
];

/** Pattern, whether it gives a number, and a word that no such phrase lacks. */
const ratioForms: [string, boolean, RegExp][] = [
  ['(?<![\\d:/])\\d{1,2}\\s*:\\s*\\d{1,2}(?![\\d:]|\\s*(?:am|pm|a\\.m|p\\.m))', true, /\d\s*:\s*\d/],
  ['\\b(?:1|2|3|one|two)[- ]to[- ](?:1|2|3|one|two)\\b|\\b(?:1|2)-(?:1)\\b', true, /[123eo][- ]to[- ]|\d-1/i],
  ['\\bin\\s+(?:a\\s+)?pairs?\\b|\\bwith\\s+(?:a|one)\\s+(?:peer|partner)\\b', true, /pair|peer|partner/i],
  [
    `\\b(?:small\\s+)?(?:groups?|class(?:es)?)\\s*(?:\\p{L}+\\s+){0,2}?\\(?(?:of|with|max(?:imum)?\\.?(?:\\s+of)?|up\\s+to|no\\s+more\\s+than)\\s*(?:no\\s+more\\s+than|not\\s+more\\s+than|up\\s+to|at\\s+most|a\\s+maximum\\s+of|between|about|around)?\\s*(?:${n})(?:\\s*(?:[-–]|to|or|and)\\s*(?:${n}))?(?:\\s+(?:pupils|children|peers|students|learners|others|young people))?\\)?`,
    true,
    /group|class/i,
  ],
  [
    `\\b(?:no\\s+more\\s+than|up\\s+to|at\\s+most|a\\s+maximum\\s+of)\\s+(?:${n})\\s+(?:other\\s+)?(?:pupils|children|peers|students|learners|others|young people)`,
    true,
    /more than|up to|at most|maximum/i,
  ],
  [
    '\\bindividual(?:ly)?(?=\\s+(?:\\p{L}+\\s+){0,3}(?:sessions?|teaching|tuition|therapy|support|work|coaching|lessons?)\\b|[,.;])',
    true,
    /individual/i,
  ],
  [
    '\\b(?:in\\s+)?(?:a\\s+)?small[- ]groups?\\b|\\bin\\s+a\\s+group\\b|\\bgroup\\s+(?:work|sessions?|teaching)\\b',
    false,
    /group/i,
  ],
];

const frequencyPattern = latin(`\\b(?:${frequencyForms.join('|')})\\b`, 'gi');
const durationPattern = latin(`(?<![\\p{L}\\d])(?:${durationForms.join('|')})(?![\\p{L}\\d])`, 'gi');
const sessionsPattern = latin(`\\b(?:${n})\\s+(?:sessions?|blocks?|visits?)(?:\\s+of(?=\\s))?`, 'gi');
const ratioPatterns = ratioForms.map(([form, exact, hint]) => ({
  pattern: latin(form, 'gi'),
  exact,
  hint,
}));
const manyTimes = latin(`(?<![\\p{L}\\d])(?:${n})\\s*(?:x|×)(?=\\s*(?:${n})[- ]?(?:min|hour|hr))`, 'gi');
const afterTime =
  /(?<=(?:min(?:ute)?s?|h(?:ou)?rs?|sessions?)\s+)(?:a|per|each|every)\s+(?:school\s+)?(?:day|week|fortnight|month|half[- ]?term|term|year)\b/giu;

/** Words without which a text has no phrase of that kind: most texts need no closer look. */
const hints = {
  manyTimes: /[x×]\s*[\p{L}\d]+[- ]?(?:min|h)/iu,
  frequency:
    /once|twice|thrice|times|[x×]\b|session|occasion|daily|weekly|nightly|monthly|termly|annually|yearly|hourly|day|morning|afternoon|evening|night|weekend|lesson|lunch|each|every|alternate|\bper\b/i,
  duration: /min|hour|hr|day|week|night/i,
  afterTime: /(?:min|h(?:ou)?rs?|session)\S*\s/i,
  sessions: /session|block|visit/i,
};

/** All quantities of a text in reading order; none overlaps another. "3 x 20 minutes" gives a count of sessions and a duration. */
export const findQuantities = recall((text: string): Quantity[] => {
  const found: Quantity[] = [];
  const look = (hint: RegExp, pattern: RegExp, make: (phrase: Phrase) => Quantity) => {
    if (!hint.test(text)) return;
    for (const { groups: _, ...phrase } of matches(text, pattern)) found.push(make(phrase));
  };
  look(hints.manyTimes, manyTimes, (phrase) => ({
    ...phrase,
    kind: 'sessions',
    count: numberOf(phrase.words.replace(/\s*[x×]$/i, '')),
  }));
  for (const { pattern, exact, hint } of ratioPatterns)
    look(hint, pattern, (phrase) => ({ ...phrase, kind: 'ratio', exact }));
  look(hints.frequency, frequencyPattern, (phrase) => ({
    ...phrase,
    kind: 'frequency',
    ...perWeek(phrase.words),
  }));
  look(hints.duration, durationPattern, (phrase) => ({
    ...phrase,
    kind: 'duration',
    ...minutes(phrase.words),
  }));
  look(hints.afterTime, afterTime, (phrase) => ({
    ...phrase,
    kind: 'frequency',
    ...perWeek(`once ${phrase.words}`),
  }));
  look(hints.sessions, sessionsPattern, (phrase) => ({
    ...phrase,
    kind: 'sessions',
    count: numberOf(phrase.words.split(/\s+/)[0] ?? ''),
  }));
  return withoutOverlaps(found);
});

const inHours = new RegExp(`(${n}|an)[- ]?(?:\\s*(?:-|–|to)\\s*${n})?\\s*(?:hours?|hrs?)`);
const inMinutes = new RegExp(`(${n})[- ]?(?:\\s*(?:-|–|to)\\s*${n})?[- ]?\\s*min`);

/** Minutes of a plain duration; a range counts as its lower end. Days and weeks are not counted. */
function minutes(words: string): { minutes?: number } {
  const text = words.toLowerCase();
  if (/half (?:of )?an hour|half[- ]hour/.test(text)) return { minutes: 30 };
  if (/three[- ]quarters of an hour/.test(text)) return { minutes: 45 };
  const hours = inHours.exec(text)?.[1];
  const mins = inMinutes.exec(text)?.[1];
  if (hours === undefined && mins === undefined) return {};
  const part = /and a half/.test(text) ? 30 : /and a quarter/.test(text) ? 15 : 0;
  return {
    minutes:
      (hours === undefined ? 0 : hours === 'an' ? 60 : (numberOf(hours) ?? 0) * 60) +
      (numberOf(mins ?? '') ?? 0) +
      part,
  };
}

/** School weeks in a period, for comparing frequencies: a term has about 13, a half term 6, a year 39. */
const weeksIn: [RegExp, number][] = [
  [/half[- ]?term/, 6],
  [/fortnight/, 2],
  [/term/, 13],
  [/month/, 4],
  [/annual|year/, 39],
  [/week|mon|tues|wednes|thurs|fri/, 1],
  [/daily|day|morning|afternoon|lunch/, 0.2],
];

function perWeek(words: string): { perWeek?: number } {
  const text = words.toLowerCase();
  if (
    /^(?:each|every) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|autumn|spring|easter|christmas)/.test(
      text,
    )
  )
    return { perWeek: 0.03 };
  const named = text.startsWith('on ') ? text.match(new RegExp(weekday, 'gi')) : null;
  if (named) return { perWeek: named.length };
  const weeks = weeksIn.find(([pattern]) => pattern.test(text.replace(/\s+for\s.*$/, '')))?.[1];
  if (weeks === undefined) return {};
  const every = new RegExp(`every\\s+(${n}|other)\\s`).exec(text)?.[1];
  const gap = every === undefined ? 1 : every === 'other' ? 2 : (numberOf(every) ?? 1);
  const counted = new RegExp(`(once|twice|thrice|${n})`).exec(every === undefined ? text : '')?.[1];
  const count =
    counted === undefined || counted === 'once'
      ? 1
      : counted === 'twice'
        ? 2
        : counted === 'thrice'
          ? 3
          : (numberOf(counted) ?? 1);
  return { perWeek: Math.round((count / (weeks * gap)) * 100) / 100 };
}

/** "a day" of "ten minutes a day": it says how often only where nothing else does ("five days a week"). */
const bare = /^(?:a|per) \p{L}+$/u;

/** The words that say how often, where a sentence has several: a full phrase ("every school day") before an adjective ("a daily programme"). */
export function mainFrequency(quantities: Quantity[]): Quantity | undefined {
  const frequencies = quantities.filter((quantity) => quantity.kind === 'frequency');
  const full = frequencies.filter((quantity) => /\s/.test(quantity.words));
  return full.find(({ words }) => !bare.test(words)) ?? full[0] ?? frequencies[0];
}
