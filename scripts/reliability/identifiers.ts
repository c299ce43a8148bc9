import { plantIdentifiers, tearOrdinary } from '../identifiers/measure.ts';
import { measureSecondHand, measureSecondOrdinary } from '../identifiers/second-hand/measure.ts';
import type { Measure } from './measures.ts';

// A cast is put through all frames twice, with its plan open and without: some 450 planted places each.
const secondCasts = { quick: 30, long: 300 };

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
    const second = measureSecondHand(seed, long ? secondCasts.long : secondCasts.quick);
    const secondTorn = measureSecondOrdinary(seed);
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
      {
        says: `Second hand, written before the engine was read: ${second.planted} planted, ${second.left} left unsaid, ${second.warned} left with a warning`,
        holds: second.planted >= 10_000 && second.left <= second.planted / 100,
      },
      ...[...second.kinds].map(([kind, { planted, left, warned }]) => ({
        says: `second hand, ${kind}: ${planted} planted, ${left} left, ${warned} left with a warning`,
      })),
      {
        says: `Second hand: ${secondTorn.torn} of ${secondTorn.sentences} ordinary sentences lost a word, half of them where the child bears the word as a name`,
      },
    ];
  },
};
