import { expect, test } from 'vitest';
import { numbersNamed } from '../../../../plan/links/named-numbers.ts';

test.each<[string, number[], number[]]>([
  ['Towards outcome 3: a weekly walk.', [], [3]],
  ['For needs 2, 4 and 5 Ines will have a tutor.', [2, 4, 5], []],
  ['Swimming with a coach (B2, E4).', [2], [4]],
  ['Linked to Outcomes 2 to 4.', [], [2, 3, 4]],
  ['Need 6', [6], []],
  ['Ines needs 1:1 help in the pool.', [], []],
  ['Ines will need 2 adults on trips.', [], []],
  ['Needs 2 to 1 staffing near water.', [], []],
  ['A vitamin D3 drop at breakfast.', [], []],
])('"%s" names the needs %j and the outcomes %j', (text, needs, outcomes) => {
  const { need, outcome } = numbersNamed(text);
  expect([[...need].map(Number), [...outcome].map(Number)]).toEqual([needs, outcomes]);
});
