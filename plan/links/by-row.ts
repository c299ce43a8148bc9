import type { Standing } from './standing.ts';

/**
 * What shares a table row with `from`, merged cells included. A row that begins nothing of its own goes on with the row
 * above it: that is how a table without merged cells prints several items of provision for one outcome.
 */
export function inSameRow(from: Standing, kind: Standing['kind'], table: Standing[]): Standing[] {
  const wanted = table.filter((one) => one.kind === kind);
  const here = wanted.filter((one) => overlap(one, from));
  if (here.length > 0 || !isGrid(table, from.kind, kind)) return here;
  const above = wanted.filter(({ last }) => last < from.row);
  const nearest = Math.max(...above.map(({ last }) => last));
  const begun = table.some(
    (one) => one.kind === 'need' && kind === 'outcome' && one.row > nearest && one.row <= from.row,
  );
  return begun ? [] : above.filter(({ last }) => last === nearest);
}

/** True for a table that prints items of the two kinds beside one another. */
export function isGrid(table: Standing[], kind: Standing['kind'], other: Standing['kind']): boolean {
  const others = table.filter((one) => one.kind === other);
  return table.some((one) => one.kind === kind && others.some((beside) => overlap(one, beside)));
}

function overlap(one: Standing, other: Standing): boolean {
  return one.row <= other.last && other.row <= one.last;
}
