import type { Standing } from './standing.ts';

/** In a layout of cards no run holds more of the items than this: else they are one list and a stray. */
const largestRun = 0.7;

/**
 * The items that `from` is printed under, where needs, outcomes and provision follow one another pair after pair: in
 * cards, in a table for each outcome, or under repeated labels. By place of `from`; a list of outcomes with a list of
 * provision behind it is one pair and ties nothing.
 */
export function printedUnder(
  standings: Standing[],
  lower: Standing['kind'],
  upper: Standing['kind'],
): Map<Standing, Standing[]> {
  const both = standings.filter(({ kind }) => kind === upper || kind === lower);
  // Cards that print provision before its outcome are read from below, and only inside one table.
  const upward = both[0]?.kind === lower;
  const runs: { uppers: Standing[]; lowers: Standing[] }[] = [];
  for (const one of upward ? both.toReversed() : both) {
    const open = runs.at(-1);
    if (one.kind === lower) open?.lowers.push(one);
    else if (open && open.lowers.length === 0) open.uppers.push(one);
    else runs.push({ uppers: [one], lowers: [] });
  }
  const sizes = runs.map(({ uppers }) => uppers.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const pairs = runs.filter(({ lowers }) => lowers.length > 0);
  if (pairs.length < 2 || Math.max(...sizes) > total * largestRun) return new Map();
  return new Map(
    pairs.flatMap(({ uppers, lowers }) =>
      lowers.map((one): [Standing, Standing[]] => {
        const inTable = uppers.filter(({ table }) => table !== undefined && table === one.table);
        if (upward || inTable.length > 0) return [one, inTable];
        return [one, uppers.filter(({ area }) => area === one.area)];
      }),
    ),
  );
}
