import { expect, test } from 'vitest';
import { sentences } from '../../../../plan/wording/sentences.ts';

test.each([
  ['Dr. Vale met Nadi at 10.30 a.m. on Monday. She was well.', 2],
  ['A T.A. helps with maths, e.g. Numicon. It works.', 2],
  ['1. Nadi will read.', 1],
  ['Nadi asks "Why?" and waits. Then she goes.', 2],
  ['First line\nsecond line', 2],
  ['', 0],
])('"%s" has %i sentences', (text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

test('each sentence is exactly the words at its place', () => {
  const text = '  Nadi reads.  She likes it. ';
  for (const { from, to, words } of sentences(text)) expect(text.slice(from, to)).toBe(words);
});
