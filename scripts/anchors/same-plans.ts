import { readBytes } from '../../cli/read-file.ts';
import type { WordText } from '../../plan/anchors/anchor.ts';
import { earlierVersion, nameWords } from '../../plan/anchors/same-plan.ts';
import { whatChanged } from '../../plan/anchors/what-changed.ts';
import { wordText } from '../../plan/anchors/word-text.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import { type Dice, throwDice } from '../plans/dice.ts';
import { chooseLabels } from '../plans/drawn/label.ts';
import { chooseLook } from '../plans/drawn/look.ts';
import { keepTruth } from '../plans/drawn/truth.ts';
import type { Child } from '../plans/invent/child.ts';
import { inventPlan } from '../plans/invent/plan.ts';
import { layouts } from '../plans/layouts/index.ts';
import { bareMakers } from '../plans/makers/index.ts';
import { copyOf, type Draft, draftOf, print } from './draft.ts';
import { drawnLayouts } from './draw-stocked.ts';
import { changeWords, type Edit, replaceNames } from './edits.ts';
import { allButName, kindsOfEdit, successive } from './kinds-of-edit.ts';
import { addStock } from './stock.ts';

/** A plan as words, and who it is about. */
type Made = { draft: Draft; text: WordText; child: Child };

/** Pairs of one kind: the least and most that two have in common, and how many are offered with the child's name known and not. */
export type Pairs = { shares: number[]; offered: number; nameless: number };

const versions: Record<string, Edit> = {
  ...Object.fromEntries(
    [5, 10, 20, 30, 40, 50].map((share): [string, Edit] => [`words ${share} %`, changeWords(share / 100)]),
  ),
  'rows moved': kindsOfEdit['rows moved'] ?? changeWords(0),
  'all but the name': allButName,
  'five versions on': successive,
};

/**
 * Whether a plan is taken for an earlier version of another: versions of one plan, against two children's plans on the same
 * form of the same council, the same with one family name and the other named as a sister or brother, the same with the very
 * same names, and one plan copied for another child by changing the name. `tell` gets each kind with its pairs.
 */
export async function measureSamePlans(
  seed: number,
  forms: number,
  tell: (kind: string, pairs: Pairs, isSame: boolean) => void,
): Promise<void> {
  const dice = throwDice(seed).fork('same plans');
  const all = new Map<string, { pairs: Pairs; isSame: boolean }>();
  const count = (kind: string, isSame: boolean, before: WordText, now: WordText, child: Child) => {
    const pairs: Pairs = all.get(kind)?.pairs ?? { shares: [], offered: 0, nameless: 0 };
    all.set(kind, { pairs, isSame });
    const { shared, ...sizes } = whatChanged(before, now);
    pairs.shares.push(shared / Math.max(1, Math.min(sizes.before, sizes.now)));
    if (earlierVersion(before, now, nameWords([child.fullName, child.known]))) pairs.offered += 1;
    if (earlierVersion(before, now, [])) pairs.nameless += 1;
  };
  for (let form = 0; form < forms; form += 1) {
    const own = dice.fork(`form ${form}`);
    const [one, two] = [await makeOn(own, form + seed, 'one'), await makeOn(own, form + seed, 'two')];
    for (const made of [one, two])
      for (const [kind, edit] of Object.entries(versions))
        count(kind, true, made.text, editedText(made, edit, own.fork(kind)), made.child);
    for (const [before, now] of [
      [one, two],
      [two, one],
    ] as const) {
      count('other children, one form', false, before.text, now.text, now.child);
      count('brother or sister', false, siblingText(before, now.child), now.text, now.child);
      count('a namesake', false, namesakeText(before, now.child), now.text, now.child);
      const copied = editedText(now, replaceNames, own.fork('copied'));
      // The copy is about the other child: asked for by this child's name, it is somebody else's.
      count('copied for another child', false, copied, now.text, now.child);
    }
  }
  for (const [kind, { pairs, isSame }] of all) tell(kind, pairs, isSame);
}

/** A plan on a form: form, looks and labels are the form's, all that is said is its own. */
async function makeOn(form: Dice, at: number, which: string): Promise<Made> {
  const name = drawnLayouts[at % drawnLayouts.length] ?? 'L3';
  const layout = layouts[name];
  if (!layout) throw new Error(`There is no layout ${name}.`);
  const plan = inventPlan(form.fork(`plan ${which}`), at % 2 === 1);
  const look = chooseLook(form.fork('look'), plan, layout.landscape);
  const truth = keepTruth();
  const labels = chooseLabels(form.fork('labels'), look, layout.label);
  const nodes = layout.draw({ plan, look, truth, labels, dice: form.fork('layout') });
  const drawn = {
    nodes: addStock(nodes, form.fork(`stock ${which}`), plan.child),
    look,
    truth: truth.close(name),
  };
  const bytes = (await bareMakers.word?.make([{ name: 'plan', drawn }]))?.get('plan');
  if (!bytes) throw new Error('The Word maker made nothing.');
  const draft = draftOf(buildPlan(await readBytes(bytes, 'plan.docx')));
  return { draft, text: wordText(print(draft).plan).text, child: plan.child };
}

function editedText({ draft, child }: Made, edit: Edit, dice: Dice): WordText {
  const edited = copyOf(draft);
  edit(edited, { dice, child });
  return wordText(print(edited).plan).text;
}

/** The same plan as if its child were the other's brother or sister: one family name, and the other is spoken of. */
function siblingText({ text, child }: Made, other: Child): WordText {
  const [own, theirs] = [child, other].map(({ fullName }) => nameWords([fullName]).at(-1) ?? '');
  const renamed = text.map((block) => ({
    ...block,
    words: block.words.map((word) => (word === own ? (theirs ?? word) : word)),
  }));
  const spoken = ['lives', 'with', 'both', 'parents', 'and', ...nameWords([other.known])];
  return [...renamed, { section: 'A', words: [...spoken, 'who', 'is', 'older'] }];
}

/** The same plan as if its child had the very names of the other. */
function namesakeText({ text, child }: Made, other: Child): WordText {
  const [own, theirs] = [child, other].map(({ fullName }) => nameWords([fullName]));
  const names = new Map(own?.map((word, at) => [word, theirs?.[at] ?? theirs?.at(-1) ?? word]));
  return text.map((block) => ({ ...block, words: block.words.map((word) => names.get(word) ?? word) }));
}
