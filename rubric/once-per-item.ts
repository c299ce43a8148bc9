import type { CheckContext } from './finding.ts';

/** The circumstances under which an item is judged: the day, and who the plan is about. */
export type ItemContext = Pick<CheckContext, 'today' | 'child'>;

/**
 * Keeps the answer for an item of a plan, since several checks ask for the same one. An item of the same plan under the
 * same circumstances is worked out once; on another day, or about another child, it is worked out anew.
 */
export function oncePerItem<
  Item extends object,
  Rest extends [plan?: unknown, context?: ItemContext],
  Answer,
>(work: (item: Item, ...rest: Rest) => Answer): (item: Item, ...rest: Rest) => Answer {
  const known = new WeakMap<Item, { plan: unknown; circumstances: string; answer: Answer }>();
  return (item, ...rest) => {
    const [plan, context] = rest;
    const circumstances = context ? circumstancesOf(context) : '';
    const before = known.get(item);
    if (before && before.plan === plan && before.circumstances === circumstances) return before.answer;
    const answer = work(item, ...rest);
    known.set(item, { plan, circumstances, answer });
    return answer;
  };
}

const spelt = new WeakMap<ItemContext, string>();

/** Day and child in words, spelt out once for each context that is handed round. */
function circumstancesOf(context: ItemContext): string {
  const before = spelt.get(context);
  if (before !== undefined) return before;
  const words = JSON.stringify([context.today, context.child]);
  spelt.set(context, words);
  return words;
}
