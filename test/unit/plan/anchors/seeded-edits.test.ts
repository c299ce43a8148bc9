import { describe, expect, it } from 'vitest';
import { copyOf, type Draft, print } from '../../../../scripts/anchors/draft.ts';
import { ours } from '../../../../scripts/anchors/finders.ts';
import { kindsOfEdit } from '../../../../scripts/anchors/kinds-of-edit.ts';
import { choosePassages } from '../../../../scripts/anchors/passages.ts';
import { stockSentence } from '../../../../scripts/anchors/stock.ts';
import { count, emptyTally, judge, lettersOf } from '../../../../scripts/anchors/tally.ts';
import { truths } from '../../../../scripts/anchors/truth.ts';
import { throwDice } from '../../../../scripts/plans/dice.ts';
import { inventPlan } from '../../../../scripts/plans/invent/plan.ts';

/** A draft of an invented plan's needs, outcomes and provision, each with stock sentences behind it. */
function draftOf(seed: number): { draft: Draft; child: ReturnType<typeof inventPlan>['child'] } {
  const dice = throwDice(seed);
  const plan = inventPlan(dice.fork('plan'), true);
  const stock = dice.fork('stock');
  let next = 0;
  const sentence = (text: string) => ({
    id: next++,
    pieces: text.split(/\s+/).map((piece) => ({ id: next++, text: piece, changed: false })),
  });
  const paragraphs = plan.areas.flatMap(({ needs, outcomes, provision }) =>
    (
      [
        ['B', needs],
        ['E', outcomes.map(({ text }) => text)],
        ['F', provision.map(({ sentence: { text } }) => text)],
      ] as const
    ).flatMap(([section, texts]) =>
      texts.map((text) => ({
        section,
        sentences: [text, stockSentence(stock, plan.child.known), stockSentence(stock, plan.child.known)].map(
          sentence,
        ),
      })),
    ),
  );
  return { draft: { paragraphs, next }, child: plan.child };
}

describe('passages after seeded edits of plans full of boilerplate', () => {
  const whole = emptyTally();
  const find = ours();
  const edits = Object.entries(kindsOfEdit).filter(([kind]) => kind !== 'sections reordered');
  for (const seed of [11, 12, 13])
    for (const [kind, edit] of edits) {
      const { draft, child } = draftOf(seed);
      const dice = throwDice(seed).fork(kind);
      const edited = copyOf(draft);
      edit(edited, { dice: dice.fork('edit'), child });
      const [before, now] = [print(draft), print(edited)];
      const [truthOf, verdictOf] = [truths(draft, edited), judge(edited, now)];
      const asked = choosePassages(dice.fork('passages'), draft, 20).flatMap((passage) => {
        const letters = lettersOf(before, passage);
        return letters ? [{ letters, truth: truthOf(passage) }] : [];
      });
      const answers = find(
        before,
        now,
        asked.map(({ letters }) => letters),
      );
      for (const [index, { truth }] of asked.entries()) count(whole, verdictOf(truth, answers[index]));
    }
  const all = whole.right + whole.wrong + whole.none;

  it('are asked for in hundreds', () => {
    expect(all).toBeGreaterThan(600);
  });

  it('are found again rightly in 98 of 100 and more', () => {
    expect(whole.right / all).toBeGreaterThanOrEqual(0.98);
  });

  it('are given a wrong place in less than one of 200', () => {
    expect(whole.wrong / all).toBeLessThanOrEqual(0.005);
  });

  it('are never placed on another sentence when their own was cut', () => {
    expect(whole.again).toBe(0);
  });
});
