import { agreementIn, cannotTell, kappaIn, precisionIn, recallIn } from './agreement.ts';
import type { Share, Summed } from './interval.ts';
import type { Answer } from './row.ts';
import { overlapOf } from './spans.ts';

/** One text with what two sides say of it: people and the checks, or two people. */
export type Case = { text: string; one: Answer; other: Answer };

/** A way of saying in one number how two sides agree. `share` is what one statement adds; undefined where the key has no label. */
export type Measure = Summed & { name: string; key: string; share: (each: Case) => Share | undefined };

/** Measures of one key of a task that come from the table of who said what. `read` turns a value into one of `values`. */
export function tableMeasures(
  key: string,
  given: readonly string[],
  read: (value: string) => string = (value) => value,
) {
  const values = [...given, cannotTell];
  const size = values.length;
  const numberOf = (value: string | undefined) => {
    const at = value === undefined || value === cannotTell ? -1 : values.indexOf(read(value));
    return at < 0 ? size - 1 : at;
  };
  const share = ({ one, other }: Case): Share | undefined => {
    const said = one.values[key];
    return said === undefined ? undefined : [[numberOf(said) * size + numberOf(other.values[key]), 1]];
  };
  const make = (name: string, value: Summed['value']): Measure => ({
    name,
    key,
    size: size * size,
    share,
    value,
  });
  return {
    agreement: make('agreement', (counts) => agreementIn({ size, counts })),
    kappa: make('kappa', (counts) => kappaIn({ size, counts }, 'none')),
    weighted: make('weighted kappa', (counts) => kappaIn({ size, counts }, 'linear')),
    precision: (value: string) =>
      make('precision', (counts) => precisionIn({ size, counts }, numberOf(value))),
    recall: (value: string) => make('recall', (counts) => recallIn({ size, counts }, numberOf(value))),
  };
}

/** From this level on an outcome meets the standard (rating guide: 3 would pass audit as it stands). */
const passes = 3;

/** Agreement on whether an outcome meets the standard: levels 3 and 4 against 1 and 2. */
export const meetsStandard: Measure = tableMeasures('overall', ['false', 'true'], (level) =>
  String(Number(level) >= passes),
).kappa;

/** F1 of the words that were marked, over all statements together: the harmonic mean of their precision and recall. */
export const spanF1: Measure = {
  name: 'word-overlap F1',
  key: 'spans',
  size: 3,
  share: ({ text, one, other }) => {
    if (!one.spans) return undefined;
    const overlap = overlapOf(text, one.spans, other.spans ?? []);
    return [
      [0, overlap.both],
      [1, overlap.one],
      [2, overlap.other],
    ];
  },
  value: ([both = 0, one = 0, other = 0]) => (one + other === 0 ? undefined : (2 * both) / (one + other)),
};

/** The sums' shares of all statements that have a label for the measure. */
export function sharesOf(cases: readonly Case[], measure: Measure): Share[] {
  return cases.flatMap((each) => {
    const share = measure.share(each);
    return share ? [share] : [];
  });
}
