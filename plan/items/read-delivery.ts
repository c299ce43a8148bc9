import type { Provision } from '../plan.ts';
import { numberPattern } from '../wording/numbers.ts';
import type { Phrase } from '../wording/phrase.ts';
import { findQuantities, mainFrequency } from '../wording/quantities.ts';
import { findAgent } from '../wording/roles.ts';
import { readGoes } from './goes.ts';
import { withoutForOrOf, withoutJoiningWords } from './without-end.ts';

type Delivery = Pick<Provision, 'who' | 'frequency' | 'duration' | 'ratio'>;

/** Who, how often, how long and with how many, as a sentence of provision says it; two goes of it parted by "; ". */
export function readDelivery(text: string): Delivery {
  return readGoes(text, readOneGo) ?? readOneGo(text);
}

function readOneGo(text: string): Delivery {
  const quantities = findQuantities(text);
  const who = findAgent(text)?.words;
  const counted = countedSessions(text);
  const frequency = counted?.frequency ?? mainFrequency(quantities)?.words ?? wholeTime.exec(text)?.[0];
  const duration = counted?.duration ?? durationOf(text)?.words;
  const ratio = quantities.find(({ kind }) => kind === 'ratio')?.words;
  return {
    ...(who && { who }),
    ...(frequency && { frequency }),
    ...(duration && { duration }),
    ...(ratio && { ratio }),
  };
}

const length = `(?:${numberPattern})[- ]?(?:minutes?|mins?|hours?|hrs?)`;
const counted = new RegExp(
  `(?<![\\p{L}\\d:.])(?:(?:at least|up to|a minimum of)\\s+)?(?:${numberPattern})(?:\\s*[x×]\\s*|\\s+)(${length})(?:\\s+(?:\\p{L}+\\s+)?(?:sessions?|lessons?|blocks?|slots?|visits?))?$`,
  'iu',
);

/** "3 x 20 minutes weekly", "two 45-minute sessions a week": the count belongs to how often, the length to how long. */
function countedSessions(text: string): { from: number; frequency: string; duration: string } | undefined {
  for (const quantity of findQuantities(text).filter(({ kind }) => kind === 'frequency')) {
    // "sessions a week" is told as one phrase, with nothing that counts.
    const from =
      quantity.from + (/^(?:sessions?|lessons?|visits?)\s+/i.exec(quantity.words)?.[0].length ?? 0);
    const before = text.slice(0, from).trimEnd();
    const found = counted.exec(before);
    if (found?.[1])
      return { from: found.index, frequency: text.slice(found.index, quantity.to), duration: found[1] };
  }
  return undefined;
}

/** How often without a count: said of help that is there all the time, or in an adjective. */
const wholeTime =
  /\b(?:throughout|across|all through) (?:the|each|every) (?:(?:whole|school|college|nursery|working|academic) )*(?:day|week|term|year)\b|\bat all times(?: in the (?:school |college )?day)?\b|\b(?:in|across|during) all (?:\p{L}+ )?(?:lessons|subjects|sessions)\b|\b(?:annual|fortnightly|half-termly|termly)\b/iu;

/** Days or weeks after a comma: "Once a year, one day", "Once, about six weeks of work". */
const trailingSpan = new RegExp(
  `^(.*\\S),\\s*((?:about |up to |at least )?(?:an?|half an?|${numberPattern}) (?:days?|weeks?|nights?)(?: of \\p{L}+)?)$`,
  'iu',
);

/** Splits the cell of a column such as "How often and for how long": "Twice a week, 30 minutes". */
export function readWhen(cell: string): Delivery {
  return readGoes(cell, readOneWhen) ?? readOneWhen(cell);
}

function readOneWhen(cell: string): Delivery {
  if (cell === '') return {};
  const span = trailingSpan.exec(cell);
  if (span?.[1] && span[2]) return { frequency: span[1], duration: span[2] };
  if (/^within\b/i.test(cell)) return { frequency: cell };
  const sessions = countedSessions(cell);
  if (sessions) return { frequency: cell, duration: sessions.duration };
  const duration = durationOf(cell);
  if (!duration) return { frequency: cell };
  const before = withoutForOrOf(cell.slice(0, duration.from));
  const after = cell
    .slice(duration.to)
    .replace(/^[\s,;–-]+/, '')
    .trim();
  const frequency = [before, after].filter((part) => part !== '').join(', ');
  return { ...(frequency && { frequency }), duration: duration.words };
}

/** Splits "Teaching assistant – Twice a week, 20 minutes", or a cell that holds only one of the two. */
export function readWhoWhen(cell: string): Delivery {
  return readGoes(cell, readOneWhoWhen) ?? readOneWhoWhen(cell);
}

function readOneWhoWhen(cell: string): Delivery {
  if (cell === '') return {};
  const starts = [
    countedSessions(cell)?.from,
    ...findQuantities(cell).flatMap(({ kind, from }) => (kind === 'ratio' ? [] : [from])),
    wholeTime.exec(cell)?.index,
  ].filter((start) => start !== undefined);
  const start = Math.min(...starts, cell.length);
  const dash = /\s+[–—-]\s+|;\s+/.exec(cell);
  // A dash before the first amount parts who from when; one behind it parts how often from how long.
  if (dash && dash.index > 0 && dash.index < start)
    return { who: cell.slice(0, dash.index), ...readWhen(cell.slice(dash.index + dash[0].length)) };
  if (start > 3 && start < cell.length) {
    const lead = withoutJoiningWords(cell.slice(0, start));
    return {
      ...(lead && { who: lead }),
      ...readWhen(cell.slice(lead.length).replace(/^[\s,:;–-]+(?:for\s+)?/, '')),
    };
  }
  if (start === 0 || vagueTime.test(cell)) return readWhen(cell);
  return { who: cell };
}

const vagueTime =
  /^(?:as|when|where|if|at times|ongoing|regular(?:ly)?|always|daily|constant|displayed|once|every|each|throughout)\b/i;

/** The length of one go with the count of sessions before it, or with the period after it where the frequency stands elsewhere. */
function durationOf(text: string): Phrase | undefined {
  const quantities = findQuantities(text);
  const index = quantities.findIndex(({ kind }) => kind === 'duration');
  const duration = quantities[index];
  if (!duration) return undefined;
  const before = quantities[index - 1];
  const after = quantities[index + 1];
  const joined = before?.kind === 'sessions' && /^\s*$/.test(text.slice(before.to, duration.from));
  const from = joined ? before.from : duration.from;
  const main = mainFrequency(quantities);
  const total =
    after?.kind === 'frequency' &&
    after !== main &&
    main !== undefined &&
    main.to <= duration.from &&
    /^\s*$/.test(text.slice(duration.to, after.from));
  const work = /^\s+of\s+work\b/i.exec(text.slice(duration.to))?.[0].length ?? 0;
  const to = total ? after.to : duration.to + work;
  return { from, to, words: text.slice(from, to) };
}
