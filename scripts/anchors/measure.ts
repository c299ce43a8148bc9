import { createHmac } from 'node:crypto';
import { readBytes } from '../../cli/read-file.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import { type Dice, throwDice } from '../plans/dice.ts';
import type { Child } from '../plans/invent/child.ts';
import { bareMakers } from '../plans/makers/index.ts';
import { copyOf, type Draft, draftOf, print } from './draft.ts';
import { drawStocked } from './draw-stocked.ts';
import type { Edit } from './edits.ts';
import { explainAnswer } from './explain.ts';
import { type Finder, hypothesis, ours, oursInSteps, textQuote } from './finders.ts';
import { kindsOfEdit, nextVersion, successive, versions } from './kinds-of-edit.ts';
import { choosePassages } from './passages.ts';
import { count, emptyTally, judge, lettersOf, type Tally, tallyLine } from './tally.ts';
import { truths } from './truth.ts';
import { measureFormats } from './two-formats.ts';

/** What to measure: `peers` beside ours, `only` kinds whose name holds this, `explain` each answer of ours that is not right. */
export type Wishes = {
  seed: number;
  plans: number;
  passages: number;
  peers: boolean;
  only?: string;
  explain?: boolean;
};

const tool = 'ours';
/** A hard set of its own, which the sum over the kinds leaves out. */
const farthest = 'five versions on';

/**
 * Measures how passages are found again after seeded edits of invented plans, and prints it line by line. Right is the exact
 * words, or "gone" where all of them were taken out; only where the passage's own first or last word was changed may the
 * answer begin or end up to the next word that was not. What was torn apart has no right answer and is left out.
 */
export async function printAnchors(wishes: Wishes, line: (text: string) => void): Promise<Tally> {
  const { seed, plans, passages, peers, only, explain } = wishes;
  const key = (word: string) => createHmac('sha256', 'bench').update(word).digest('base64');
  const finders: Record<string, Finder> = {
    [tool]: ours(),
    ...(peers && {
      'ours, keyed hashes': ours(key),
      'approx-string-match': hypothesis,
      'dom-anchor-text-quote': textQuote,
    }),
  };
  const dice = throwDice(seed);
  const drafts = await makeDrafts(dice, plans, seed);
  const sizes = drafts.map(({ draft }) => print(draft).text.split(/\s+/).length);
  line(
    `Finding passages again, seed ${seed}: ${plans} invented plans of ${Math.min(...sizes)} to ${Math.max(...sizes)} words, ${passages} passages each`,
  );
  const whole = tallies(finders);
  for (const [kind, edit] of Object.entries({ ...kindsOfEdit, [farthest]: successive })) {
    if (only && !kind.includes(only)) continue;
    const own = tallies(finders);
    for (const [at, one] of drafts.entries())
      measureOne(one, edit, dice.fork(`${kind} ${at}`), passages, finders, own, explain ? line : undefined);
    line(kind);
    for (const [name, tally] of own) {
      line(`  ${tallyLine(name, tally)}`);
      if (kind !== farthest) add(whole.get(name), tally);
    }
  }
  if (!only || farthest.includes(only)) {
    line(`${farthest}, put down again in each`);
    for (const looked of [false, true]) {
      const tally = emptyTally();
      for (const [at, one] of drafts.entries())
        measureSteps(one, dice.fork(`${farthest} ${at}`), passages, looked, tally);
      line(`  ${tallyLine(looked ? 'ours, looked at in each' : tool, tally)}`);
    }
  }
  line('All kinds of one edit together');
  for (const [name, tally] of whole) line(`  ${tallyLine(name, tally)}`);
  if (!only || 'Word and PDF'.includes(only)) {
    line('Word and PDF of one document, each looked for in the other');
    line(`  ${tallyLine(tool, await measureFormats(dice.fork('formats'), plans, passages))}`);
  }
  return whole.get(tool) ?? emptyTally();
}

type Made = { draft: Draft; child: Child };

async function makeDrafts(dice: Dice, plans: number, seed: number): Promise<Made[]> {
  const drafts: Made[] = [];
  for (let at = 0; at < plans; at += 1) {
    const { drawn, child } = drawStocked(dice.fork(`plan ${at}`), at + seed);
    const bytes = (await bareMakers.word?.make([{ name: 'plan', drawn }]))?.get('plan');
    if (!bytes) throw new Error('The Word maker made nothing.');
    drafts.push({ draft: draftOf(buildPlan(await readBytes(bytes, 'plan.docx'))), child });
  }
  return drafts;
}

function measureOne(
  { draft, child }: Made,
  edit: Edit,
  dice: Dice,
  passages: number,
  finders: Record<string, Finder>,
  into: Map<string, Tally>,
  explain: ((text: string) => void) | undefined,
): void {
  const edited = copyOf(draft);
  edit(edited, { dice: dice.fork('edit'), child });
  const [before, now] = [print(draft), print(edited)];
  const truthOf = truths(draft, edited);
  const verdictOf = judge(edited, now);
  const asked = choosePassages(dice.fork('passages'), draft, passages).flatMap((passage) => {
    const letters = lettersOf(before, passage);
    return letters ? [{ passage, letters, truth: truthOf(passage) }] : [];
  });
  for (const [name, find] of Object.entries(finders)) {
    const tally = into.get(name);
    if (!tally) continue;
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
      if (explain && name === tool && verdict !== 'right' && verdict !== 'apart')
        explain(explainAnswer({ verdict, kind: passage.kind, letters, answer: answers[index], before, now }));
    }
  }
}

/** The same versions, with each passage put down again in each as the product does it. */
function measureSteps(
  { draft, child }: Made,
  dice: Dice,
  passages: number,
  looked: boolean,
  tally: Tally,
): void {
  const edited = copyOf(draft);
  const texts = [print(draft)];
  const hand = { dice: dice.fork('edit'), child };
  for (const version of versions) {
    nextVersion(version)(edited, hand);
    texts.push(print(edited));
  }
  const [before, now] = [texts[0], texts.at(-1)];
  if (!before || !now) return;
  const [truthOf, verdictOf] = [truths(draft, edited), judge(edited, now)];
  const asked = choosePassages(dice.fork('passages'), draft, passages).flatMap((passage) => {
    const letters = lettersOf(before, passage);
    return letters ? [{ letters, truth: truthOf(passage) }] : [];
  });
  const started = performance.now();
  const answers = oursInSteps(
    texts,
    asked.map(({ letters }) => letters),
    looked,
  );
  tally.time += performance.now() - started;
  for (const [index, { truth }] of asked.entries()) count(tally, verdictOf(truth, answers[index]));
}

function tallies(finders: Record<string, Finder>): Map<string, Tally> {
  return new Map(Object.keys(finders).map((name) => [name, emptyTally()]));
}

function add(to: Tally | undefined, more: Tally): void {
  if (!to) return;
  to.right += more.right;
  to.wrong += more.wrong;
  to.none += more.none;
  to.again += more.again;
  to.apart += more.apart;
  to.time += more.time;
}
