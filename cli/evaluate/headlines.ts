import { isOrdered } from './agreement.ts';
import { type Measure, meetsStandard, spanF1, tableMeasures } from './measure.ts';
import { valuesOf } from './row.ts';

/** A figure that is printed first, with what it is about. */
export type Headline = { title: string; measure: Measure };

/**
 * The figures of one task that say how well it is judged: kappa, with linear weights where the values have an order;
 * precision and recall of what is raised; agreement for published examples, whose two labels are even enough.
 */
export function headlinesOf(task: string, keys: readonly string[]): Headline[] {
  return keys.flatMap((key): Headline[] => {
    const measures = tableMeasures(key, valuesOf(task, key));
    if (task === 'language' && key === 'flag')
      return [
        { title: 'flag', measure: measures.precision('true') },
        { title: 'flag', measure: measures.recall('true') },
        { title: 'flag', measure: measures.kappa },
        { title: 'spans', measure: spanF1 },
      ];
    if (task === 'term')
      return [
        { title: 'avoid', measure: measures.precision('avoid') },
        { title: 'avoid', measure: measures.recall('avoid') },
      ];
    if (key === 'label' && task !== 'kind') return [{ title: key, measure: measures.agreement }];
    const own: Headline = { title: key, measure: isOrdered(key) ? measures.weighted : measures.kappa };
    return key === 'overall' ? [own, { title: '3 or 4', measure: meetsStandard }] : [own];
  });
}
