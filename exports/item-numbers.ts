import type { Seen } from '../review/seen.ts';

/**
 * How items are called in a return: "outcome 1", "provision 4", in the order in which the document has them. Within a review
 * an item is known by a hash of its words; that stays on the device. An item scored earlier and no longer in the document
 * is called "earlier item".
 */
export function itemNumbers(items: Seen['items']): (id: string) => string {
  const names = new Map<string, string>();
  for (const kind of ['outcome', 'provision'] as const)
    for (const [index, { id }] of items.filter((item) => item.kind === kind).entries())
      names.set(id, `${kind} ${index + 1}`);
  return (id) => names.get(id) ?? 'earlier item';
}
