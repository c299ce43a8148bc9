import type { Provision } from '../plan.ts';
import { findQuantities, mainFrequency } from '../wording/quantities.ts';
import { findAgent } from '../wording/roles.ts';

type Delivery = Pick<Provision, 'who' | 'frequency' | 'duration' | 'ratio'>;

/** Who, how often, how long and with how many, as a sentence of provision says it. */
export function readDelivery(text: string): Delivery {
  const quantities = findQuantities(text);
  const who = findAgent(text)?.words;
  const frequency = mainFrequency(quantities)?.words;
  const duration = durationOf(text);
  const ratio = quantities.find(({ kind }) => kind === 'ratio')?.words;
  return {
    ...(who && { who }),
    ...(frequency && { frequency }),
    ...(duration && { duration }),
    ...(ratio && { ratio }),
  };
}

/** Splits the cell of a column such as "How often and for how long": "Twice a week, 30 minutes". */
export function readWhen(cell: string): Delivery {
  if (cell === '') return {};
  const durations = findQuantities(cell).filter(({ kind }) => kind === 'duration');
  const last = durations.at(-1);
  if (!last) return { frequency: cell };
  const lead = /[,;–-]?\s*(?:for\s+|of\s+)?(?:\w+\s+sessions?\s+of\s+)?$/.exec(cell.slice(0, last.from));
  const before = cell.slice(0, lead ? lead.index : last.from).trim();
  const after = cell
    .slice(last.to)
    .replace(/^[\s,;–-]+/, '')
    .trim();
  const frequency = [before, after].filter((part) => part !== '').join(', ');
  return { ...(frequency && { frequency }), duration: last.words };
}

/** Splits "Teaching assistant – Twice a week, 20 minutes", or a cell that holds only one of the two. */
export function readWhoWhen(cell: string): Delivery {
  if (cell === '') return {};
  const parts = cell.split(/\s+[–—-]\s+|;\s+/);
  const [who, ...rest] = parts;
  if (rest.length > 0 && who) return { who, ...readWhen(rest.join(', ')) };
  const [first] = findQuantities(cell).filter(({ kind }) => kind !== 'ratio');
  if (first && first.from > 3)
    return {
      who: cell.slice(0, first.from).replace(/[\s,]+(?:for|on|at|in)?\s*$/, ''),
      ...readWhen(cell.slice(first.from)),
    };
  if (first || vagueTime.test(cell)) return readWhen(cell);
  return { who: cell };
}

const vagueTime =
  /^(?:as|when|where|if|at times|ongoing|regular(?:ly)?|always|daily|constant|displayed|once|every|each|throughout)\b/i;

function durationOf(text: string): string | undefined {
  return findQuantities(text).find(({ kind }) => kind === 'duration')?.words;
}
