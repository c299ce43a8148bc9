import { targets } from '../fuzz/targets.ts';
import type { Figure, Measure } from './measures.ts';

/** How long each parser is fuzzed, in milliseconds. */
const times = { short: 4000, long: 60_000 };

/** Invented and damaged input is thrown at every parser of what others wrote. */
export const fuzz: Measure = {
  name: 'fuzz',
  title: 'Every parser is given invented and damaged input',
  async measure({ seed, long }) {
    const figures: Figure[] = [];
    let inputs = 0;
    for (const each of targets) {
      const fuzzed = await each.run({
        seed,
        runs: Number.MAX_SAFE_INTEGER,
        milliseconds: long ? times.long : times.short,
      });
      inputs += fuzzed.inputs;
      figures.push({
        says: `${fuzzed.name}: ${fuzzed.inputs} inputs${fuzzed.failure ? `, failed: ${fuzzed.failure.says.split('\n')[0]}` : ', none threw, hung or broke a promise'}`,
        holds: fuzzed.failure === undefined,
      });
    }
    return [...figures, { says: `${inputs} inputs in all` }];
  },
};
