import { createHmac } from 'node:crypto';
import type { Placed } from '../plan/anchors/anchor.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { readBytes } from '../cli/read-file.ts';
import { draftOf, copyOf, print, type Draft } from './anchors/draft.ts';
import { drawStocked } from './anchors/draw-stocked.ts';
import { type Finder, hypothesis, ours, textQuote } from './anchors/finders.ts';
import { kindsOfEdit } from './anchors/kinds-of-edit.ts';
import { choosePassages } from './anchors/passages.ts';
import { count, emptyTally, judge, lettersOf, type Tally, tallyLine } from './anchors/tally.ts';
import { truths, wordPieces } from './anchors/truth.ts';
import { throwDice } from './plans/dice.ts';
import type { Child } from './plans/invent/child.ts';
import { bareMakers } from './plans/makers/index.ts';

const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const seed = Number(option('seed') ?? 1);
const plans = Number(option('plans') ?? 6);
const passagesEach = Number(option('passages') ?? 60);
const peers = !process.argv.includes('--ours');
const explain = process.argv.includes('--explain');
const only = option('only');

let placed: Placed[] = [];
const finders: Record<string, Finder> = {
  ours: ours(undefined, (all) => {
    placed = all;
  }),
  ...(peers && {
    'ours, keyed hashes': ours((word) => createHmac('sha256', 'bench').update(word).digest('base64')),
    'approx-string-match': hypothesis,
    'dom-anchor-text-quote': textQuote,
  }),
};

const dice = throwDice(seed);
const drafts: { draft: Draft; child: Child; layout: string }[] = [];
for (let at = 0; at < plans; at += 1) {
  const { drawn, child, layout } = drawStocked(dice.fork(`plan ${at}`), at + seed);
  const made = await bareMakers.word?.make([{ name: 'plan', drawn }]);
  const bytes = made?.get('plan');
  if (!bytes) throw new Error('The Word maker made nothing.');
  drafts.push({ draft: draftOf(buildPlan(await readBytes(bytes, 'plan.docx'))), child, layout });
}
const sizes = drafts.map(({ draft }) => print(draft).text.split(/\s+/).length);
process.stdout.write(
  `Seed ${seed}: ${plans} plans of ${Math.min(...sizes)} to ${Math.max(...sizes)} words, ${passagesEach} passages each\n`,
);

const whole = new Map<string, Tally>(Object.keys(finders).map((name) => [name, emptyTally()]));
for (const [kind, edit] of Object.entries(kindsOfEdit)) {
  if (only && !kind.includes(only)) continue;
  process.stdout.write(`${kind}\n`);
  const tallies = new Map<string, Tally>(Object.keys(finders).map((name) => [name, emptyTally()]));
  for (const [at, { draft, child, layout }] of drafts.entries()) {
    const own = dice.fork(`${kind} ${at}`);
    const passages = choosePassages(own.fork('passages'), draft, passagesEach);
    const edited = copyOf(draft);
    edit(edited, { dice: own.fork('edit'), child });
    const [before, now] = [print(draft), print(edited)];
    const truthOf = truths(draft, edited);
    const verdictOf = judge(edited, now);
    const asked = passages.flatMap((passage) => {
      const letters = lettersOf(before, passage);
      return letters ? [{ passage, letters, truth: truthOf(passage) }] : [];
    });
    for (const [name, find] of Object.entries(finders)) {
      const tally = tallies.get(name) ?? emptyTally();
      const started = performance.now();
      const answers = find(
        before,
        now,
        asked.map(({ letters }) => letters),
      );
      tally.time += performance.now() - started;
      for (const [index, { passage, letters, truth }] of asked.entries()) {
        const verdict = verdictOf(truth, answers[index]);
        count(tally, verdict);
        if (explain && name === 'ours' && verdict !== 'right' && verdict !== 'apart') {
          const a = answers[index];
          process.stdout.write(
            `  [${verdict}] ${JSON.stringify(placed[index])} ${layout} ${passage.kind} (${truth.kind})\n     was ${before.text.slice(Math.max(0, letters.start - 60), letters.start)}[[${before.text.slice(letters.start, letters.end)}]]${before.text.slice(letters.end, letters.end + 60)}\n     ans ${a ? `${now.text.slice(Math.max(0, a.start - 60), a.start)}[[${now.text.slice(a.start, a.end)}]]${now.text.slice(a.end, a.end + 60)}` : 'gone'}\n`
              .replaceAll('\n', '\n')
              .replace(/\n(?! {2,5})/g, ' / ') + '\n',
          );
          if (truth.kind === 'here') {
            const pieces = wordPieces(edited).flatMap(({ id }) => now.standing.get(id) ?? []);
            const start = pieces[truth.starts[0] ?? 0]?.start ?? 0;
            process.stdout.write(
              `     tru ${now.text.slice(start - 60, start)}[[${now.text.slice(start, start + letters.end - letters.start)}\n`,
            );
          }
        }
      }
      const all = whole.get(name);
      if (all) for (const key of ['right', 'wrong', 'none', 'again', 'apart'] as const) all[key] += 0;
    }
  }
  for (const [name, tally] of tallies) {
    process.stdout.write(`  ${tallyLine(name, tally)}\n`);
    const all = whole.get(name);
    if (all)
      for (const key of Object.keys(all))
        if (key in tally)
          Object.assign(all, { [key]: (all[key as keyof Tally] ?? 0) + tally[key as keyof Tally] });
  }
}
process.stdout.write('All kinds together\n');
for (const [name, tally] of whole) process.stdout.write(`  ${tallyLine(name, tally)}\n`);
