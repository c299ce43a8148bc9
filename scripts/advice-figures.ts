import { readVersions } from '../plan/changes/read-versions.ts';
import type { AdviceMatch } from '../rubric/advice/advice-match.ts';
import { compareWithAdvice } from '../rubric/advice/compare-with-advice.ts';
import { readWord } from '../sources/word/read-word.ts';
import { adviseAndPlan, type Known } from './plans/advised/advised-plan.ts';
import { isDiluted } from './plans/advised/fates.ts';
import { throwDice } from './plans/dice.ts';
import type { Provision } from './plans/invent/provision.ts';
import { bareMakers } from './plans/makers/index.ts';

/**
 * How well advice is set beside plans: invents plans with advice, knowing what became of each recommendation, makes Word
 * files of both, reads them and compares. `node scripts/advice-figures.ts [--seed=N] [--count=N] [--list]`.
 */
const option = (name: string, otherwise: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const seed = option('seed', Date.now() % 100_000);
const count = option('count', 30);
const isListed = process.argv.includes('--list');

type Tally = { found: number; planted: number; right: number; reported: number };
const tallies = new Map<string, Tally>();
const tally = (name: string) => {
  const one = tallies.get(name) ?? { found: 0, planted: 0, right: 0, reported: 0 };
  tallies.set(name, one);
  return one;
};
const missed = new Map<string, number>();
let unread = 0;

const dice = throwDice(seed);
for (let at = 0; at < count; at += 1) {
  const { plan, advice, known } = adviseAndPlan(dice.fork(`plan ${at}`));
  const made = await bareMakers.word?.make([
    { name: 'plan', drawn: plan },
    { name: 'advice', drawn: advice },
  ]);
  const read = (name: string) =>
    readVersions(readWord(made?.get(name) ?? new Uint8Array(), `${name}.docx`)).plan;
  const [planRead, adviceRead] = [read('plan'), read('advice')];
  const has = (list: { text: string }[], item: Provision | undefined) =>
    item === undefined || list.some(({ text }) => isSame(text, item));
  const fair = known.filter(
    (one) => has(planRead.provisions, one.plan) && has(adviceRead.provisions, one.advice),
  );
  unread += known.length - fair.length;
  count_(compareWithAdvice(planRead, [{ name: 'advice', plan: adviceRead }]), known, fair);
}

function count_(matches: AdviceMatch[], known: Known[], fair: Known[]): void {
  const knownOf = (text: string | undefined, side: 'plan' | 'advice') =>
    text === undefined ? undefined : known.find((one) => one[side] && isSame(text, one[side]));
  for (const match of matches) {
    const ours = knownOf(match.plan?.text, 'plan');
    const theirs = knownOf(match.advice?.text, 'advice');
    const isPair = match.plan !== undefined && match.advice !== undefined && match.verdict !== 'cannot-tell';
    if (isPair && (ours || theirs)) {
      tally('pairs').reported += 1;
      if (ours === theirs) tally('pairs').right += 1;
      else report('wrong pair', match);
    }
    if (match.verdict === 'diluted' && theirs) {
      tally('diluted').reported += 1;
      if (ours === theirs && (isDilutedIn(theirs) || isWhoLeftOut(theirs, match)))
        tally('diluted').right += 1;
      else report('wrongly diluted', match, theirs);
    }
    if (match.verdict === 'dropped' && theirs) {
      tally('dropped').reported += 1;
      if (theirs.fate === 'dropped') tally('dropped').right += 1;
      else report('wrongly dropped', match, theirs);
    }
    if (match.verdict === 'added' && ours) {
      tally('added').reported += 1;
      if (!ours.advice) tally('added').right += 1;
      else report('wrongly added', match, ours);
    }
  }
  for (const one of fair) {
    const own = matches.find(
      ({ advice, plan }) =>
        (one.advice && advice && isSame(advice.text, one.advice)) ||
        (!one.advice && one.plan && plan && !advice && isSame(plan.text, one.plan)),
    );
    const planned = own?.plan && knownOf(own.plan.text, 'plan');
    const note = (name: string, isFound: boolean) => {
      tally(name).planted += 1;
      if (isFound) tally(name).found += 1;
      else {
        const why = `${name}: ${one.fate ?? 'added'} as ${own?.verdict ?? 'nothing'}`;
        missed.set(why, (missed.get(why) ?? 0) + 1);
        if (isListed)
          process.stdout.write(
            `MISSED ${why}\n   A: ${one.advice?.sentence.text}\n   P: ${one.plan?.sentence.text}\n   ${own?.message} | ${own?.plan?.text}\n`,
          );
      }
    };
    if (one.advice && one.plan) note('pairs', planned === one && own?.verdict !== 'cannot-tell');
    if (one.fate && isDiluted(one.fate) && !one.loose)
      note('diluted', own?.verdict === 'diluted' && planned === one);
    if (one.fate === 'dropped') note('dropped', own?.verdict === 'dropped');
    if (!one.advice) note('added', own?.verdict === 'added');
  }
}

function isDilutedIn({ fate }: Known): boolean {
  return fate !== undefined && isDiluted(fate);
}

/** A layout without a column for who prints nobody: then that is what the plan's reader sees. */
function isWhoLeftOut({ plan }: Known, match: AdviceMatch): boolean {
  const who = plan?.cells.who ?? '';
  const printed = [match.plan?.text, ...(match.plan?.columns ?? [])].join(' ');
  return who !== '' && !plain(printed).includes(plain(who));
}

function report(what: string, { advice, plan, message }: AdviceMatch, known?: Known): void {
  if (isListed)
    process.stdout.write(
      `${what.toUpperCase()} (${known?.fate ?? ''})\n   A: ${advice?.text} ${advice?.columns}\n   P: ${plan?.text} ${plan?.columns}\n   ${message}\n`,
    );
}

function isSame(text: string, { sentence, prose, cells }: Provision): boolean {
  return [sentence.text, prose.text, cells.text].some((one) => plain(one) === plain(text));
}

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
}

process.stdout.write(
  `Seed ${seed}, ${count} plans with advice; ${unread} items were not read as printed and are left out.\n`,
);
for (const [name, { found, planted, right, reported }] of tallies)
  process.stdout.write(
    `${name.padEnd(8)} found ${found} of ${planted} (${(found / planted).toFixed(3)}), right ${right} of ${reported} (${(right / reported).toFixed(3)})\n`,
  );
for (const [why, times] of [...missed].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`  missed ${times}: ${why}\n`);
