import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { targets } from './fuzz/targets.ts';

/**
 * Throws invented and damaged input at every parser for a time. `--seconds=N` for each (60 unless told), `--only=name`,
 * `--seed=N` repeats a run. What failed is kept in results/fuzz, smallest input first, and ends the program with 1.
 */
const told = (name: string) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const seed = Number(told('seed') ?? Math.floor(Math.random() * 1_000_000_000));
const seconds = Number(told('seconds') ?? 60);
const only = told('only');
const chosen = targets.filter(({ name }) => only === undefined || name.includes(only));
const folder = path.resolve(import.meta.dirname, '..', 'results', 'fuzz');
console.log(`Seed ${seed}, ${seconds} seconds for each of ${chosen.length} parsers`);
let inputs = 0;
let failed = 0;
for (const each of chosen) {
  const fuzzed = await each.run({ seed, runs: Number.MAX_SAFE_INTEGER, milliseconds: seconds * 1000 });
  inputs += fuzzed.inputs;
  console.log(`  ${fuzzed.failure ? '✗' : '✓'} ${fuzzed.name}: ${fuzzed.inputs} inputs`);
  if (!fuzzed.failure) continue;
  failed += 1;
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${each.name.replaceAll(/\W+/g, '-')}-${seed}.txt`);
  writeFileSync(
    file,
    `--only=${each.name} --seed=${seed}\npath ${fuzzed.failure.path}\n\n${fuzzed.failure.says}\n\n${fuzzed.failure.input}\n`,
  );
  console.log(`    kept in ${path.relative(process.cwd(), file)}`);
}
console.log(`${inputs} inputs, ${failed} of ${chosen.length} parsers failed`);
process.exit(failed === 0 ? 0 : 1);
