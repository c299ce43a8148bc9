import { expect, test } from 'vitest';
import { sampleLines } from '../../../../scripts/mutants/sample-lines.ts';
import { throwDice } from '../../../../scripts/plans/dice.ts';

const source = {
  path: 'review/one.ts',
  text: ["import a from './a.ts';", '', '/** Says. */', 'const one = 1;', 'if (one) {', '  go();', '}'].join(
    '\n',
  ),
};

test('only lines of code are drawn, each once', () => {
  expect(sampleLines([source], 10, throwDice(3)).sort()).toEqual([
    'review/one.ts:4-4',
    'review/one.ts:5-5',
    'review/one.ts:6-6',
  ]);
});

test('the same seed draws the same lines', () => {
  expect(sampleLines([source], 2, throwDice(4))).toEqual(sampleLines([source], 2, throwDice(4)));
});
