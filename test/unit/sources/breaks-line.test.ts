import { expect, test } from 'vitest';
import { breaksLine } from '../../../sources/breaks-line.ts';

test.each([
  ['a statement that ended', 'Rowan needs help.', 'He has a timetable.', true],
  [
    'a wrapped statement',
    'Rowan will read a page of a book that he chose',
    'with support from an adult.',
    false,
  ],
  ['a date that was wrapped', 'Rowan will read a page of a book that he chose by', 'July 2027.', false],
  ['a short label above its text', 'What I am good at', 'Drawing and maps.', true],
  [
    'a label in capitals',
    'HOW TO SUPPORT ME IN THE CLASSROOM AND AT PLAY WITH',
    'Rowan likes to be told first.',
    true,
  ],
  ['an address', '4 Mill Lane', 'Oakhaven', true],
  ['a bullet in lower case', 'He needs', '- a quiet room', true],
  ['a numbered point', 'He will be able to', '2) read aloud', true],
  ['an empty line', '', 'Next', true],
])('%s', (_, before, after, breaks) => {
  expect(breaksLine(before, after)).toBe(breaks);
});
