import { type Figure, figureOf, type Share, withInterval } from './interval.ts';
import type { Judged } from './judged.ts';
import type { Measure } from './measure.ts';

/** How the single ratings agree with each other: the mean of all pairs of raters with its interval, and the lowest pair. */
export type OwnAgreement = Figure & { lowest: number | undefined };

/** The ratings' own agreement in the same measure as the checks': the mark to reach. Undefined where nobody rated twice. */
export function ratingsOwn(rows: readonly Judged[], measure: Measure): OwnAgreement | undefined {
  const raters = Math.max(0, ...rows.map(({ votes }) => votes.length));
  const rated = rows.filter(({ votes }) => votes.length === raters);
  const pairs = pairsOf(raters);
  if (pairs.length === 0) return undefined;
  const shares = rated.flatMap(({ row, votes }): Share[] => {
    const each = pairs.map(([a, b]) => {
      const one = votes[a];
      const other = votes[b];
      return one && other ? measure.share({ text: row.text, one, other }) : undefined;
    });
    if (each.some((share) => share === undefined)) return [];
    return [
      each.flatMap((share = [], pair) =>
        share.map(([at, amount]) => [pair * measure.size + at, amount] as const),
      ),
    ];
  });
  if (shares.length === 0) return undefined;
  const valuesOf = (sums: Float64Array) =>
    pairs.flatMap(
      (_, pair) => measure.value(sums.subarray(pair * measure.size, (pair + 1) * measure.size)) ?? [],
    );
  const size = pairs.length * measure.size;
  const mean = withInterval(shares, { size, value: (sums) => meanOf(valuesOf(sums)) });
  const lowest = figureOf(shares, { size, value: (sums) => lowestOf(valuesOf(sums)) });
  return { ...mean, lowest };
}

/** The share of statements on which all ratings are the same. Undefined where nobody rated twice. */
export function allAgree(rows: readonly Judged[], key: string): number | undefined {
  const rated = rows.filter(({ votes }) => votes.length > 1 && votes.every(({ values }) => values[key]));
  if (rated.length === 0) return undefined;
  return (
    rated.filter(({ votes }) => new Set(votes.map(({ values }) => values[key])).size === 1).length /
    rated.length
  );
}

/** Both ways round, since precision and recall are not the same from either side. */
function pairsOf(raters: number): [number, number][] {
  const all = Array.from({ length: raters }, (_, at) => at);
  return all.flatMap((a) => all.filter((b) => b !== a).map((b): [number, number] => [a, b]));
}

function meanOf(values: number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function lowestOf(values: number[]): number | undefined {
  return values.length === 0 ? undefined : Math.min(...values);
}
