import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFilesOf } from '../mutants/pure-rooms.ts';
import { type Mutant, runStryker } from '../mutants/run-stryker.ts';
import { sampleLines } from '../mutants/sample-lines.ts';
import { shareKilled } from '../mutants/share-killed.ts';
import { throwDice } from '../plans/dice.ts';
import type { Figure, Measure } from './measures.ts';

/** Lines drawn from each room: for some minutes, or for hours. */
const lines = { quick: 40, long: 300 };

/**
 * Under this share of its mutants killed, a room's tests have become worse. Well below what was measured (see
 * CONTRIBUTING.md): a small sample falls ten points to one side without anything having changed.
 */
export const floors: Readonly<Record<string, number>> = {
  plan: 0.25,
  rubric: 0.25,
  review: 0.2,
  exports: 0.4,
};

/** How many small mistakes in the pure rooms their own tests notice, by a sample of each room's lines. */
export const mutants: Measure = {
  name: 'mutants',
  title: 'Small mistakes put into the pure rooms, one at a time',
  async measure({ seed, long }) {
    const told: Figure[] = [];
    for (const room of Object.keys(floors)) {
      const chosen = linesOf(room, long ? lines.long : lines.quick, seed);
      told.push(...figuresOf(room, await runStryker({ room, mutate: chosen }), chosen.length));
    }
    return told;
  },
};

/** The lines of a room that a seed draws: the same ones whatever other rooms hold. */
export function linesOf(room: string, count: number, seed: number): string[] {
  const sources = sourceFilesOf(room).map((file) => ({
    path: file,
    text: readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'),
  }));
  return sampleLines(sources, count, throwDice(seed).fork(room));
}

/** The figures of a room: noticed by a test or by never ending, over all that could be run. */
export function figuresOf(room: string, all: readonly Mutant[], lineCount: number): Figure[] {
  const valid = all.filter(({ fate }) => fate !== 'invalid');
  const say = (some: readonly Mutant[]) => {
    const { killed, of, share, least, most } = shareKilled(some);
    return `${killed} of ${of} mutants killed (${percent(share)}; 95 %: ${percent(least)} to ${percent(most)})`;
  };
  const of = (fate: Mutant['fate']) => valid.filter((one) => one.fate === fate).length;
  const floor = floors[room] ?? 0;
  return [
    {
      says: `${room}, on ${lineCount} lines: ${say(valid)}; ${of('survived')} survived, ${of('no-test')} on lines that no test reaches; at least ${percent(floor)} are wanted`,
      holds: valid.length > 0 && shareKilled(valid).share >= floor,
    },
    {
      says: `${room}, without those that only change a text: ${say(valid.filter(({ kind }) => kind !== 'StringLiteral'))}`,
    },
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
