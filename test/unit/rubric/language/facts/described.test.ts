import { expect, test } from 'vitest';
import { describedBy } from '../../../../../rubric/language/facts/described.ts';
import { tokensOf } from '../../../../../rubric/language/network/tokens.ts';

test.each([
  ['Her mother works nights.', 'parent'],
  ['The family lives on a farm.', 'family'],
  ['Two teaching assistants take turns.', 'staff'],
  ['Ola draws maps.', 'child'],
  ['She asks her teacher for help.', 'child'],
  ['', 'child'],
])('"%s" is about the %s', (sentence, expected) => {
  expect(describedBy(tokensOf(sentence))).toBe(expected);
});
