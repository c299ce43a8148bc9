import { expect, test } from 'vitest';
import type { Mutant } from '../../../../scripts/mutants/run-stryker.ts';
import { shareKilled } from '../../../../scripts/mutants/share-killed.ts';
import { figuresOf, floors } from '../../../../scripts/reliability/mutants.ts';

/** So many mutants with this fate, each on a line of its own unless a line is given. */
const some = (count: number, fate: Mutant['fate'], kind = 'BooleanLiteral', line?: number): Mutant[] =>
  Array.from({ length: count }, (_, at) => ({
    file: 'review/one.ts',
    line: line ?? at + (fate === 'killed' ? 0 : 1000),
    kind,
    became: '',
    fate,
  }));

test('what a test noticed and what never ended counts as killed, what could not be run as nothing', () => {
  const [all, withoutTexts] = figuresOf(
    'review',
    [
      ...some(1, 'killed', 'StringLiteral'),
      ...some(1, 'timed-out'),
      ...some(1, 'survived'),
      ...some(1, 'no-test', 'StringLiteral'),
      ...some(1, 'invalid'),
    ],
    3,
  );
  expect(all?.says).toContain('review, on 3 lines: 2 of 4 mutants killed (50 %;');
  expect(all?.says).toContain('1 survived, 1 on lines that no test reaches');
  expect(withoutTexts?.says).toContain('1 of 2 mutants killed (50 %;');
});

test('a room holds at its floor, falls under it, and does not hold where nothing could be run', () => {
  const held = (killed: number) =>
    figuresOf('plan', [...some(killed, 'killed'), ...some(100 - killed, 'survived')], 100)[0]?.holds;
  const floor = Math.round(100 * (floors.plan ?? 0));
  expect([held(floor), held(floor - 1)]).toEqual([true, false]);
  expect(figuresOf('plan', some(3, 'invalid'), 3)[0]?.holds).toBe(false);
});

test('the interval of 50 killed among 100 on lines of their own is 40 to 60 %, as Wilson’s', () => {
  const { least, most } = shareKilled([...some(50, 'killed'), ...some(50, 'survived')]);
  expect([least.toFixed(3), most.toFixed(3)]).toEqual(['0.404', '0.596']);
});

test('mutants that share a line tell less than as many on lines of their own', () => {
  const alone = shareKilled([...some(20, 'killed'), ...some(20, 'survived')]);
  const together = shareKilled([
    ...[1, 2, 3, 4].flatMap((line) => some(5, 'killed', 'x', line)),
    ...[5, 6, 7, 8].flatMap((line) => some(5, 'survived', 'x', line)),
  ]);
  expect(together.share).toBe(alone.share);
  expect(together.most - together.least).toBeGreaterThan(alone.most - alone.least);
});

test('a share of none or of nothing stays between 0 and 100 %', () => {
  expect(shareKilled([])).toMatchObject({ killed: 0, of: 0, least: 0, most: 1 });
  const all = shareKilled(some(10, 'killed'));
  expect([all.share, all.most]).toEqual([1, 1]);
  expect(all.least).toBeGreaterThan(0.6);
});
