import { majorityOf } from './agreement.ts';
import { figureOf } from './interval.ts';
import type { Judged } from './judged.ts';
import { type Measure, sharesOf } from './measure.ts';

/** A rule that needs no understanding, with what it reaches in some measure. */
export type Baseline = { name: string; value: number | undefined };

/** From this many words on a published provision item is called specific most often. */
const longEnough = 12;

const rules: { name: string; tell: (text: string) => boolean }[] = [
  { name: 'always the most frequent', tell: () => true },
  { name: `${longEnough} words or more`, tell: (text) => text.trim().split(/\s+/).length >= longEnough },
  { name: 'has a digit', tell: (text) => /\d/.test(text) },
];

/**
 * What trivial rules reach: what a check must beat. Each cuts the statements in two by length or digits and says the most
 * frequent label of either half, so it is as good as such a rule can be on these very statements.
 */
export function baselinesOf(rows: readonly Judged[], measure: Measure): Baseline[] {
  const labelled = rows.filter(({ label }) => label[measure.key] !== undefined);
  if (labelled.length === 0) return [];
  return rules.map(({ name, tell }) => {
    const usual = (side: boolean) =>
      majorityOf(
        labelled.filter(({ row }) => tell(row.text) === side).map(({ label }) => label[measure.key] ?? ''),
      );
    const guesses = { yes: usual(true), no: usual(false) };
    const cases = labelled.map(({ row, label }) => ({
      text: row.text,
      one: { values: label },
      other: { values: { [measure.key]: tell(row.text) ? guesses.yes : guesses.no } },
    }));
    return { name, value: figureOf(sharesOf(cases, measure), measure) };
  });
}

/** The trivial rule that reaches most. Undefined for measures of marked words, where none applies. */
export function bestBaseline(rows: readonly Judged[], measure: Measure): Baseline | undefined {
  return baselinesOf(rows, measure).reduce<Baseline | undefined>(
    (best, one) => (best === undefined || (one.value ?? -1) > (best.value ?? -1) ? one : best),
    undefined,
  );
}
