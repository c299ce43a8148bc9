import { expect, test } from 'vitest';
import { phraseFinder } from '../../../../rubric/language/phrase-finder.ts';

const find = phraseFinder([
  ['non-verbal', "down's child"],
  ['verbal', 'short break'],
]);
const words = (text: string) => find(text).map(({ from, to, key }) => `${key}:${text.slice(from, to)}`);

test.each([
  ['She is non verbal.', ['0:non verbal', '1:verbal']],
  ['She is Non-Verbal.', ['0:Non-Verbal']],
  ['A Down’s child', ['0:Down’s child']],
  ['A short-break house', ['1:short-break']],
  ['This is short. Break it.', []],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));
