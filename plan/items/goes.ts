import type { Provision } from '../plan.ts';
import { findQuantities } from '../wording/quantities.ts';
import { findAgent } from '../wording/roles.ts';

type Delivery = Pick<Provision, 'who' | 'frequency' | 'duration' | 'ratio'>;

/** No item of provision that says it twice is longer, in characters; whole pages in one cell are not searched. */
const longest = 800;

const joint =
  /\s*(?:[,;]\s*(?:(?:and|plus|then|with)\s+)?|\s(?:and|plus|as well as|together with|followed by|in addition to)\s+)/gi;

/** What may stand between the joint and the amount: "a further 30 minutes", "for up to an hour". */
const toAmount =
  /^(?:(?:also|then|for|a|an|one|further|additional|extra|second|another|up to|at least|a minimum of)\s+)*$/i;

/** Meetings and reviews are no second go of the provision. */
const about = /^\s*(?:\p{L}+\s+)?(?:meetings?|reviews?|checks?)\b/iu;

/** True where the words behind a joint begin with an amount of time, or with somebody else who will do something. */
function beginsGo(after: string): boolean {
  // "specialist teacher – one hour a week", as a column of who and when prints it.
  const named = /^\p{L}[^,;.–—]{2,60}\s[–—-]\s/u.exec(after)?.[0];
  if (named) return startsWithAmount(after.slice(named.length));
  const agent = findAgent(after);
  if (agent?.from !== 0) return startsWithAmount(after);
  const rest = after.slice(agent.to);
  return /^.{0,30}\bwill\b/.test(rest) || startsWithAmount(rest);
}

function startsWithAmount(words: string): boolean {
  const after = words.replace(/^[\s,:–-]+/, '');
  const amount = findQuantities(after).find(({ kind }) => kind !== 'ratio');
  return (
    amount !== undefined && toAmount.test(after.slice(0, amount.from)) && !about.test(after.slice(amount.to))
  );
}

/**
 * Reads a text that says two or more times how often and how long ("20 minutes daily and one hour a week with a
 * specialist teacher"): each is read by itself, and all are kept in order, parted by "; ". Undefined where there is one.
 */
export function readGoes(text: string, read: (text: string) => Delivery): Delivery | undefined {
  if (text.length > longest) return undefined;
  if (findQuantities(text).filter(({ kind }) => kind === 'duration').length < 2) return undefined;
  for (const found of text.matchAll(joint)) {
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    if (!beginsGo(after)) continue;
    const first = read(before);
    if (!isWhole(first)) continue;
    const next = readGoes(after, read) ?? read(after);
    if (isWhole(next)) return together(first, next);
  }
  return undefined;
}

function isWhole({ frequency, duration }: Delivery): boolean {
  return frequency !== undefined && duration !== undefined;
}

function together(first: Delivery, next: Delivery): Delivery {
  const who = [first.who, next.who].filter((name) => name !== undefined).join('; ');
  const ratio = first.ratio ?? next.ratio;
  return {
    ...(who && { who }),
    frequency: `${first.frequency}; ${next.frequency}`,
    duration: `${first.duration}; ${next.duration}`,
    ...(ratio && { ratio }),
  };
}
