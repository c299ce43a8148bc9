import { measures } from './reliability/measures.ts';

/**
 * Prints how dependable the product is: writes killed, identifiers planted, inputs fuzzed, mutants killed. Every measure
 * is made anew, from a seed that is printed. `--only=name` makes one, `--seed=N` repeats a run, `--long` takes its time.
 * Ends with 1 where a promise does not hold.
 */
const told = (name: string) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = told('only');
const long = process.argv.includes('--long');
const seed = Number(told('seed') ?? Math.floor(Math.random() * 1_000_000));
const chosen = measures.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`No measure is called “${only}”. There are: ${measures.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
console.log(`Seed ${seed}${long ? ', at length' : ''}`);
let broken = 0;
for (const { name, title, measure } of chosen) {
  console.log(`\n${title} (${name})`);
  try {
    for (const { says, holds } of await measure({ seed, long })) {
      console.log(`  ${holds === undefined ? '·' : holds ? '✓' : '✗'} ${says}`);
      if (holds === false) broken += 1;
    }
  } catch (error) {
    console.log(`  ✗ could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    broken += 1;
  }
}
console.log(broken === 0 ? '\nEvery promise held.' : `\n${broken} did not hold.`);
process.exit(broken === 0 ? 0 : 1);
