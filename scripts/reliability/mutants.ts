import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFilesOf } from '../mutants/pure-rooms.ts';
import { type Mutant, runStryker } from '../mutants/run-stryker.ts';
import { sampleLines } from '../mutants/sample-lines.ts';
import { throwDice } from '../plans/dice.ts';
import type { Figure, Measure } from './measures.ts';

/**
 * What is drawn from. In some minutes: what people decided and what leaves. The readers' and checks' tests take seconds a
 * mutant, so they are looked at only where there is an hour.
 */
const drawn = {
  quick: { rooms: ['review', 'exports'], lines: 80 },
  long: { rooms: ['plan', 'rubric', 'review', 'exports'], lines: 800 },
};

/** How many small mistakes in the pure rooms the tests notice, by a sample of their lines. */
export const mutants: Measure = {
  name: 'mutants',
  title: 'Small mistakes put into the pure rooms, one at a time',
  async measure({ seed, long }) {
    const { rooms, lines } = long ? drawn.long : drawn.quick;
    const sources = sourceFilesOf(...rooms).map((file) => ({
      path: file,
      text: readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'),
    }));
    const chosen = sampleLines(sources, lines, throwDice(seed));
    return figuresOf(await runStryker(chosen), chosen.length);
  },
};

/** The figures of a run: noticed by a test or by never ending, over all that could be run. */
export function figuresOf(all: readonly Mutant[], lines: number): Figure[] {
  const valid = all.filter(({ fate }) => fate !== 'invalid');
  const figure = (title: string, some: readonly Mutant[]): Figure => {
    const of = (...fates: Mutant['fate'][]) => some.filter(({ fate }) => fates.includes(fate)).length;
    const noticed = of('killed', 'timed-out');
    const share = some.length === 0 ? '–' : `${((100 * noticed) / some.length).toFixed(1)} %`;
    return {
      says: `${title}: ${noticed} of ${some.length} mutants killed (${share}); ${of('survived')} survived, ${of('no-test')} on lines that no test reaches`,
    };
  };
  const rooms = [...new Set(valid.map(({ file }) => file.split('/')[0] ?? ''))].sort();
  return [
    figure(`All, on ${lines} lines drawn by the seed`, valid),
    figure(
      'Without those that only change a text',
      valid.filter(({ kind }) => kind !== 'StringLiteral'),
    ),
    ...rooms.map((room) =>
      figure(
        room,
        valid.filter(({ file }) => file.startsWith(`${room}/`)),
      ),
    ),
  ];
}
