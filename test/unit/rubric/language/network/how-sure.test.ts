import { expect, test } from 'vitest';
import { sureOf } from '../../../../../rubric/language/network/how-sure.ts';

test.each([
  [0.95, 'sure'],
  [0.6, 'fairly'],
  [0.4, 'unsure'],
  // What is shown although another answer is likelier.
  [0.05, 'unsure'],
  [undefined, 'unsure'],
])('an answer of probability %s is called %s', (probability, words) => {
  expect(sureOf(probability)).toBe(words);
});
