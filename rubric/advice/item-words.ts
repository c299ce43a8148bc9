import type { Provision } from '../../plan/plan.ts';

/** What an item's row says besides its text, as printed: who, with how many, how often, how long. */
export function columnsOf({ text, who, ratio, frequency, duration }: Provision): string[] {
  return [who, ratio, frequency, duration].flatMap((cell) =>
    cell === undefined || cell === '' || text.toLowerCase().includes(cell.toLowerCase()) ? [] : cell,
  );
}

/** All that is printed of an item: its text with what its columns add. */
export function wholeText(item: Provision): string {
  return [item.text, ...columnsOf(item)].join('; ');
}
