import { recall } from '../../plan/wording/recall.ts';

/**
 * What one text promises: its words without amounts and filler, its amounts, each with its unit, and its `frame`, the whole
 * text with a mark in place of every number and rate.
 */
export type Promised = { words: ReadonlySet<string>; amounts: string[]; frame: string; numbers: string };

const ones = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers: Record<string, string> = {
  ...Object.fromEntries(ones.map((word, at) => [word, String(at + 1)])),
  fifteen: '15',
  twenty: '20',
  'twenty-five': '25',
  thirty: '30',
  forty: '40',
  'forty-five': '45',
  fifty: '50',
  sixty: '60',
  half: '0.5',
  once: '1',
  twice: '2',
};

const number = `(?:\\d+(?:\\.\\d+)?|${Object.keys(numbers).join('|')})`;
const unit =
  '(?:hours?|minutes?|mins?|hrs?|sessions?|days?|visits?|weeks?|times|lessons?|half days?|pupils|children)';
const amount = new RegExp(
  `\\b(?:(${number})(?:\\s+(?:a|an))?[\\s-]+(?:\\w+\\s+)?(${unit})|(once|twice))\\b`,
  'gi',
);
const often =
  /\b(daily|weekly|fortnightly|monthly|termly|half-termly|annually|yearly|(?:each|every|per|a|an)\s+(?:school\s+)?(?:half\s+term|half-term|other\s+\w+|day|week|fortnight|month|term|year|morning|afternoon|lesson))\b/gi;

const anyAmount = new RegExp(`\\b${number}\\b|${often.source}`, 'gi');

const filler = new Set(
  `the and for with will shall must from that this these those have has been being their there his her him she they them its
  who which when where into over under about each every per once twice daily weekly fortnightly monthly termly annually half
  term week weeks day days hour hours minute minutes min mins hrs session sessions time times month year morning afternoon lesson
  lessons visit visits given give provided provide receive receives delivered deliver led lead by one two three four five six
  seven eight nine ten twelve fifteen twenty thirty forty fifty sixty least minimum maximum also ongoing other`.split(
    /\s+/,
  ),
);

const plainForm: Record<string, string> = { min: 'minute', hr: 'hour', time: 'time' };

/** What a text promises. */
export const promisedIn = recall((text: string): Promised => {
  const lower = text.toLowerCase();
  const amounts = [...lower.matchAll(amount)].map(([, count = '', of = '', times = '']) => {
    const stem = of.replace(/s$/, '');
    return times ? `${numbers[times]} time` : `${numbers[count] ?? count} ${plainForm[stem] ?? stem}`;
  });
  const rates = [...lower.matchAll(often)].map(([rate]) => rateOf(rate));
  const words = (lower.match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !filler.has(word))
    .map((word) => word.replace(/s$/, ''));
  const told = [...lower.matchAll(anyAmount)]
    .map(([one]) => numbers[one] ?? (/\d/.test(one) ? one : rateOf(one)))
    .join(' ');
  return {
    words: new Set(words),
    amounts: [...new Set([...amounts, ...rates])].sort(),
    frame: lower
      .replace(anyAmount, '#')
      .replace(/s\b/g, '')
      .replace(/[^\p{L}#]+/gu, ' ')
      .trim(),
    numbers: told,
  };
});

/** "each week", "a week" and "weekly" are one rate. */
function rateOf(words: string): string {
  const last = words.split(/\s+/).at(-1) ?? '';
  if (/other/.test(words)) return `every other ${last}`;
  const named: Record<string, string> = {
    daily: 'day',
    weekly: 'week',
    fortnightly: 'fortnight',
    monthly: 'month',
    annually: 'year',
    yearly: 'year',
    termly: 'term',
    'half-termly': 'half-term',
  };
  return `per ${/half/.test(words) ? 'half-term' : (named[words] ?? last)}`;
}

/** So short a frame ("# a week") would fit any promise. */
const leastFrame = 12;

/** The same text but for its numbers and rates. */
export function isSameFrame(one: Promised, other: Promised): boolean {
  return (
    one.frame.length >= leastFrame &&
    one.frame === other.frame &&
    one.numbers !== other.numbers &&
    one.frame.includes('#')
  );
}

/** Fewer words than this are too few to say that two texts promise the same thing. */
const leastWords = 2;

/** How alike two promises are in what is promised, amounts left aside: 0 to 1. */
export function likeness(one: Promised, other: Promised): number {
  if (Math.min(one.words.size, other.words.size) < leastWords) return 0;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared / (one.words.size + other.words.size - shared);
}

/**
 * Whether two promises of the same thing differ in their amounts: a unit or rate that both give has another number, or
 * the rates differ. A promise that only adds an amount does not contradict one that is silent.
 */
export function amountsDiffer(one: Promised, other: Promised): boolean {
  const first = byUnit(one);
  const second = byUnit(other);
  return [...first].some(([of, value]) => second.has(of) && second.get(of) !== value);
}

function byUnit({ amounts }: Promised): Map<string, string> {
  const found = new Map<string, string>();
  for (const each of amounts) {
    const [value = '', ...of] = each.split(' ');
    const key = value === 'per' || value === 'every' ? 'rate' : of.join(' ');
    found.set(key, `${found.get(key) ?? ''}|${value === 'per' || value === 'every' ? of.join(' ') : value}`);
  }
  return found;
}
