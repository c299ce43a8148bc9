import { describe, expect, it } from 'vitest';
import { copyOf, type Draft, print } from '../../../../scripts/anchors/draft.ts';
import { ours } from '../../../../scripts/anchors/finders.ts';
import { kindsOfEdit } from '../../../../scripts/anchors/kinds-of-edit.ts';
import { choosePassages } from '../../../../scripts/anchors/passages.ts';
import { stockSentence } from '../../../../scripts/anchors/stock.ts';
import { count, emptyTally, judge, lettersOf, type Tally } from '../../../../scripts/anchors/tally.ts';
import { truths } from '../../../../scripts/anchors/truth.ts';
import { throwDice } from '../../../../scripts/plans/dice.ts';
import { inventPlan } from '../../../../scripts/plans/invent/plan.ts';

/** A draft of an invented plan's needs, outcomes and provision, section after section, each with stock sentences behind it. */
function draftOf(seed: number): { draft: Draft; child: ReturnType<typeof inventPlan>['child'] } {
  const dice = throwDice(seed);
  const plan = inventPlan(dice.fork('plan'), true);
  const stock = dice.fork('stock');
  let next = 0;
  const sentence = (text: string) => ({
    id: next++,
    pieces: text.split(/\s+/).map((piece) => ({ id: next++, text: piece, changed: false })),
  });
  const paragraphs = (['B', 'E', 'F'] as const).flatMap((section) =>
    plan.areas
      .flatMap(({ needs, outcomes, provision }) => {
        if (section === 'B') return needs;
        if (section === 'E') return outcomes.map(({ text }) => text);
        return provision.map(({ sentence: { text } }) => text);
      })
      .map((text) => ({
        section,
        sentences: [text, stockSentence(stock, plan.child.known), stockSentence(stock, plan.child.known)].map(
          sentence,
        ),
      })),
  );
  return { draft: { paragraphs, next }, child: plan.child };
}

const movingKinds = ['rows moved', 'blocks swapped', 'sections reordered'];

describe('passages after seeded edits of plans full of boilerplate', () => {
  const find = ours();
  const tallies = new Map(Object.keys(kindsOfEdit).map((kind) => [kind, emptyTally()]));
  for (const seed of [11, 12, 13, 14])
    for (const [kind, edit] of Object.entries(kindsOfEdit)) {
      const tally = tallies.get(kind) ?? emptyTally();
      const { draft, child } = draftOf(seed);
      const dice = throwDice(seed).fork(kind);
      const edited = copyOf(draft);
      edit(edited, { dice: dice.fork('edit'), child });
      const [before, now] = [print(draft), print(edited)];
      const [truthOf, verdictOf] = [truths(draft, edited), judge(edited, now)];
      const asked = choosePassages(dice.fork('passages'), draft, 100).flatMap((passage) => {
        const letters = lettersOf(before, passage);
        return letters ? [{ letters, truth: truthOf(passage) }] : [];
      });
      const answers = find(
        before,
        now,
        asked.map(({ letters }) => letters),
      );
      for (const [index, { truth }] of asked.entries()) count(tally, verdictOf(truth, answers[index]));
    }
  const sumOf = (wanted: readonly Tally[]) => {
    const sum = emptyTally();
    for (const { right, wrong, none, again } of wanted) {
      sum.right += right;
      sum.wrong += wrong;
      sum.none += none;
      sum.again += again;
    }
    return { ...sum, all: sum.right + sum.wrong + sum.none };
  };
  const whole = sumOf([...tallies.values()]);

  it('are asked for in thousands, of each kind in hundreds', () => {
    expect(whole.all).toBeGreaterThan(5000);
    for (const tally of tallies.values()) expect(sumOf([tally]).all).toBeGreaterThan(350);
  });

  it('are found again rightly in 99 of 100 and more', () => {
    expect(whole.right / whole.all).toBeGreaterThanOrEqual(0.99);
  });

  it('are given a wrong place in less than one of 200', () => {
    expect(whole.wrong / whole.all).toBeLessThanOrEqual(0.005);
  });

  it('are never placed on another sentence when their own was cut', () => {
    expect(whole.again).toBe(0);
  });

  it.each(movingKinds)('are found again rightly in 98 of 100 and more after %s', (kind) => {
    const { right, all } = sumOf([tallies.get(kind) ?? emptyTally()]);
    expect(right / all).toBeGreaterThanOrEqual(0.98);
  });
});
