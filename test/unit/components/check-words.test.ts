import { expect, test } from 'vitest';
import { checkWord } from '../../../components/check-words.ts';
import { checks } from '../../../rubric/checks/index.ts';

test('every check has plain words', () => {
  expect(Object.keys(checks).filter((check) => checkWord(check) === check)).toEqual([]);
});

test('a check of another version keeps its name', () => {
  expect(checkWord('from-the-future')).toBe('from-the-future');
});
