/**
 * Keeps the answer for an item of a plan, since several checks ask for the same one. An item under the same
 * circumstances is worked out once; under others (another day, another child) it is worked out anew. `rest` are the
 * plan and the circumstances: the plan is told apart by being the same object, all else by its content.
 */
export function oncePerItem<Item extends object, Rest extends unknown[], Answer>(
  work: (item: Item, ...rest: Rest) => Answer,
): (item: Item, ...rest: Rest) => Answer {
  const known = new WeakMap<Item, { plan: unknown; circumstances: string; answer: Answer }>();
  return (item, ...rest) => {
    const [plan, ...others] = rest;
    const circumstances = others.length === 0 ? '' : JSON.stringify(others);
    const before = known.get(item);
    if (before && before.plan === plan && before.circumstances === circumstances) return before.answer;
    const answer = work(item, ...rest);
    known.set(item, { plan, circumstances, answer });
    return answer;
  };
}
