import { plantIdentifiers, tearOrdinary } from '../identifiers/measure.ts';
import type { Measure } from './measures.ts';

/** At least 10,000 identifiers planted in typed sentences over invented plans: which stay, and which ordinary words are torn. */
export const identifiers: Measure = {
  name: 'identifiers',
  title: 'Identifiers planted in what people type',
  async measure({ seed, long }) {
    const rows = plantIdentifiers(seed, long ? 50_000 : 10_000);
    const sum = (list: typeof rows) => ({
      planted: list.reduce((total, row) => total + row.planted, 0),
      left: list.flatMap((row) => row.left),
    });
    const known = sum(rows.filter(({ heldOut }) => !heldOut));
    const heldOut = sum(rows.filter((row) => row.heldOut));
    const other = tearOrdinary(seed, 'another child');
    const same = tearOrdinary(seed, 'called so');
    return [
      {
        says: `${known.planted} planted in forms worked on, ${known.left.length} left in`,
        holds: known.left.length === 0,
      },
      {
        says: `${heldOut.planted} planted in forms held out at first, ${heldOut.left.length} left in`,
        holds: heldOut.left.length === 0,
      },
      ...rows.map(({ kind, heldOut: apart, planted, left }) => ({
        says: `${kind}${apart ? ' (held out)' : ''}: ${planted} planted, ${left.length} left${left[0] ? `, as “${left[0].text}” of ${left[0].of}` : ''}`,
      })),
      {
        says: `${other.torn.length} of ${other.words} ordinary words that are names were torn out, ${other.unsure} unsure`,
        holds: other.torn.length <= other.words / 100,
      },
      {
        says: `${same.torn.length} of ${same.words} were torn out where the child is called so: ${same.torn.join(' | ')}`,
      },
    ];
  },
};
