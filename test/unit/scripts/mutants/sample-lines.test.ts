import { expect, test } from 'vitest';
import { sampleLines } from '../../../../scripts/mutants/sample-lines.ts';
import { throwDice } from '../../../../scripts/plans/dice.ts';
import { figuresOf } from '../../../../scripts/reliability/mutants.ts';

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

test('what a test noticed and what never ended counts as killed, what could not be run as nothing', () => {
  const at = { file: 'review/one.ts', line: 1, kind: 'StringLiteral', became: '' };
  const [all, withoutTexts] = figuresOf(
    [
      { ...at, fate: 'killed' },
      { ...at, kind: 'BooleanLiteral', fate: 'timed-out' },
      { ...at, kind: 'BooleanLiteral', fate: 'survived' },
      { ...at, fate: 'no-test' },
      { ...at, fate: 'invalid' },
    ],
    3,
  );
  expect(all?.says).toContain('2 of 4 mutants killed (50.0 %); 1 survived, 1 on lines that no test reaches');
  expect(withoutTexts?.says).toContain('1 of 2 mutants killed (50.0 %)');
});
