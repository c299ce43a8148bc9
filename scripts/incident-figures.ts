import { readVersions } from '../plan/changes/read-versions.ts';
import { ehcPlan } from '../rubric/frameworks/ehc-plan/index.ts';
import { judge } from '../rubric/judge.ts';
import { readWord } from '../sources/word/read-word.ts';
import { throwDice } from './plans/dice.ts';
import { bareMakers } from './plans/makers/index.ts';
import { recipes } from './plans/recipes.ts';

/**
 * How often a review would stop for another child's data: on invented plans with another child's name in them, and on
 * invented plans without. `node scripts/incident-figures.ts [--seed=N] [--count=N] [--list]`.
 */
const option = (name: string, otherwise: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const seed = option('seed', Date.now() % 100_000);
const count = option('count', 60);
const isListed = process.argv.includes('--list');

const tallies = {
  'with another child’s name': { plans: 0, stop: 0, ask: 0 },
  without: { plans: 0, stop: 0, ask: 0 },
};
const plans = recipes.filter(({ name }) => /^L\d+$/.test(name));
const dice = throwDice(seed);
for (let at = 0; at < count; at += 1) {
  const recipe = plans[at % plans.length];
  if (!recipe) break;
  const drawn = recipe.draw(dice.fork(`plan ${at}`), at % 3 !== 0);
  const made = await bareMakers.word?.make([{ name: 'plan', drawn }]);
  const { plan } = readVersions(readWord(made?.get('plan') ?? new Uint8Array(), 'plan.docx'));
  const found = judge(plan, ehcPlan, { today: '2026-11-20' }).findings.filter(
    ({ anotherChild }) => anotherChild !== undefined,
  );
  const planted = (drawn.truth.planted ?? []).filter(({ type }) => type === 'wrong-name');
  const tally = tallies[planted.length > 0 ? 'with another child’s name' : 'without'];
  tally.plans += 1;
  const stops = found.some(({ anotherChild }) => anotherChild === 'clear');
  if (stops) tally.stop += 1;
  else if (found.length > 0) tally.ask += 1;
  if (isListed && stops !== planted.length > 0)
    process.stdout.write(
      `${stops ? 'stops' : 'does not stop'} ${recipe.name}: ${JSON.stringify([planted.map(({ text }) => text), found.map(({ words, anotherChild }) => [words?.quote, anotherChild])])}\n`,
    );
}
process.stdout.write(`Seed ${seed}. Plans, those that stop a review, those that only ask:\n`);
for (const [name, { plans: of, stop, ask }] of Object.entries(tallies))
  process.stdout.write(`${name.padEnd(28)} ${of} plans, ${stop} stop, ${ask} only ask\n`);
