import { describe, expect, test } from 'vitest';
import { changedWords } from '../../../../plan/changes/changed-words.ts';

const joined = (was: string, now: string, without: string) =>
  changedWords(was, now)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('Words struck out and put in', () => {
  const cases = [
    ['', 'A wholly new paragraph.'],
    ['A paragraph taken out.', ''],
    ['He will have regular speech therapy.', 'He will have weekly speech therapy.'],
    ['one two three four', 'one three two four'],
    ['the same', 'the same'],
    ['a a a b', 'a b b'],
  ] as const;
  test.each(cases)('from "%s" to "%s" give back both texts exactly', (was, now) => {
    expect(joined(was, now, 'added')).toBe(was);
    expect(joined(was, now, 'deleted')).toBe(now);
  });

  test('are kept to the words that changed', () => {
    expect(changedWords('has regular access', 'has weekly access')).toEqual([
      { kind: 'same', text: 'has ' },
      { kind: 'deleted', text: 'regular' },
      { kind: 'added', text: 'weekly' },
      { kind: 'same', text: ' access' },
    ]);
  });

  test('are shown whole where a very long paragraph was written anew', () => {
    const was = Array.from({ length: 900 }, (_, at) => `old${at}`).join(' ');
    const now = Array.from({ length: 900 }, (_, at) => `new${at}`).join(' ');
    expect(changedWords(was, now).map(({ kind }) => kind)).toEqual(['deleted', 'added']);
  });
});
