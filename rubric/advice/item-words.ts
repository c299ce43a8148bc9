import type { Provision } from '../../plan/plan.ts';

/** What an item's row says besides its text, as printed: who, with how many, how often, how long. */
export function columnsOf({ text, who, ratio, frequency, duration }: Provision): string[] {
  return [who, ratio, duration, frequency].flatMap((cell) =>
    cell === undefined || cell === '' || text.toLowerCase().includes(cell.toLowerCase()) ? [] : cell,
  );
}

/** All that is printed of an item: its text with what its columns add. */
export function wholeText(item: Provision): string {
  const { who, ratio, frequency, duration } = item;
  const printed = new Set(columnsOf(item));
  const cell = (words: string | undefined) => (words !== undefined && printed.has(words) ? words : '');
  // How long before how often, as people say it: "90 minutes a term".
  const amount = `${cell(duration)} ${cell(frequency)}`.trim();
  return [item.text, cell(who), cell(ratio), amount].filter((words) => words !== '').join('; ');
}
