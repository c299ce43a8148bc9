import type { Row } from './rows.ts';

/**
 * The rows of some tasks, made ready by `label` (undefined leaves a row out): those to learn from, and those held out,
 * whose scenarios no training, rule or word list may have met.
 */
export function splitRows<Labelled>(
  rows: readonly Row[],
  tasks: readonly Row['task'][],
  label: (row: Row) => Labelled | undefined,
): { trained: Labelled[]; held: Labelled[] } {
  const taken = rows.filter((row) => tasks.includes(row.task));
  const labelled = (held: boolean) =>
    taken.filter((row) => (row.heldOut === true) === held).flatMap((row) => label(row) ?? []);
  return { trained: labelled(false), held: labelled(true) };
}
