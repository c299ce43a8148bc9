import { describe, expect, it } from 'vitest';
import { throwDice } from '../../../../scripts/plans/dice.ts';
import { bell, type Parameter } from '../../../../scripts/train/matrix.ts';
import { noDrops, passStatement, statementModel } from '../../../../scripts/train/statement-model.ts';
import { passTagger, taggerModel } from '../../../../scripts/train/tagger-model.ts';

const dice = throwDice(3);
const nudge = 1e-5;

/** A text of so many words with made-up numbers. */
function text(length: number, fixed: number, words: number) {
  return {
    length,
    vectors: bell(length, fixed, 1, dice).values,
    own: Int32Array.from({ length }, () => dice.int(0, words)),
  };
}

/** The greatest difference between the slopes worked out and those measured by nudging each number. */
function worst(parameters: readonly Parameter[], loss: () => number): number {
  loss();
  const slopes = parameters.map((one) => Float64Array.from(one.slopes));
  let greatest = 0;
  parameters.forEach(({ values }, at) => {
    values.forEach((value, cell) => {
      values[cell] = value + nudge;
      const more = loss();
      values[cell] = value - nudge;
      const less = loss();
      values[cell] = value;
      greatest = Math.max(greatest, Math.abs((more - less) / (2 * nudge) - (slopes[at]?.[cell] ?? 0)));
    });
  });
  return greatest;
}

describe('the networks learn in the direction in which their loss falls', () => {
  it('a statement network, with a second text to compare', () => {
    const sizes = {
      fixed: 3,
      words: 4,
      own: 2,
      facts: 5,
      widths: [1, 2, 3],
      filters: 4,
      mixed: 3,
      heads: [
        { answers: 3, compares: false },
        { answers: 2, compares: true },
      ],
    };
    const model = statementModel(sizes, dice);
    const example = { text: text(6, 3, 4), second: text(4, 3, 4), facts: [0, 3], answers: [2, 0] };
    const loss = () => passStatement(model, example, { weights: [0.7, 1.3], drops: noDrops, dice }).loss;
    expect(worst(model.parameters, loss)).toBeLessThan(1e-6);
  });

  it('a tagger', () => {
    const windows = [
      { width: 1, filters: 4 },
      { width: 3, filters: 4 },
      { width: 5, filters: 4 },
    ];
    const model = taggerModel({ fixed: 4, words: 5, own: 2, windows, hidden: 3, whole: 3, kinds: 4 }, dice);
    const example = { text: text(5, 4, 5), whole: [0, 2], tags: [0, 2, 0, 3, 0], flag: 1 };
    const drops = { words: 0, inputs: 0, sentence: 0 };
    const learn = { flagWeight: 0.6, tagWeights: [0.3, 0.5, 0.5, 0.5], drops, dice };
    const loss = () => passTagger(model, example, learn).loss;
    expect(worst(model.parameters, loss)).toBeLessThan(1e-6);
  });
});
