import { describe, expect, test } from 'vitest';
import { fold, foldWord } from '../../../review/fold.ts';

describe('a folded text', () => {
  test.each([
    ['José', 'jose'],
    ['JOSE\u0301', 'jose'],
    ['O’Neill', "o'neill"],
    ['O`Neill', "o'neill"],
    ['Anne–Marie', 'anne-marie'],
    ['Søren', 'soren'],
    ['Łukasz', 'lukasz'],
    ['Đorđe', 'dorde'],
    ['ﬁnn', 'finn'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
    expect(fold(word).text).toBe(folded);
  });

  test.each(['Dear José and Zoë', '😀 José', 'ﬁnn José', 'Jose\u0301 José'])(
    'knows where each letter of “%s” stood in it',
    (text) => {
      const { text: folded, at } = fold(text);
      const from = folded.lastIndexOf('jos');
      expect(text.slice(at[from], at[from + 3])).toBe('Jos');
      expect(at).toHaveLength(folded.length + 1);
      expect(at.at(-1)).toBe(text.length);
    },
  );
});
