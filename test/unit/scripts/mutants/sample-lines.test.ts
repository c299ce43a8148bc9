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

test('a line that is added or changed moves no other line in or out of the sample but the one it takes the place of', () => {
  const texts = Array.from({ length: 40 }, (_, at) => `const n${at} = ${at};`);
  const drawn = (lines: string[]) =>
    sampleLines([{ path: 'review/two.ts', text: lines.join('\n') }], 10, throwDice(5)).map(
      (name) => lines[Number(name.split('-')[1]) - 1],
    );
  const before = drawn(texts);
  const after = drawn(['const added = 1;', ...texts]);
  expect(before).toHaveLength(10);
  expect(after.filter((line) => !before.includes(line)).length).toBeLessThanOrEqual(1);
});

test('another seed draws other lines', () => {
  const text = Array.from({ length: 40 }, (_, at) => `const n${at} = ${at};`).join('\n');
  const drawn = (seed: number) => sampleLines([{ path: 'review/two.ts', text }], 10, throwDice(seed));
  expect(drawn(1)).not.toEqual(drawn(2));
});
