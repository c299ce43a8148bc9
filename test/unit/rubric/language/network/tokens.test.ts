import { describe, expect, it } from 'vitest';
import { longestStatement, shapes, tokensOf } from '../../../../../rubric/language/network/tokens.ts';

/** The looks of a token by name. */
const looks = (shape: number) => shapes.filter((_, at) => shape & (1 << at));

describe('a statement is read word by word', () => {
  it('keeps words, numbers and signs apart and knows where they stand', () => {
    const text = 'Zola’s goal: 3.5 miles!';
    const tokens = tokensOf(text);
    expect(tokens.map((token) => token.key)).toEqual(["zola's", 'goal', ':', '3.5', 'miles', '!']);
    expect(tokens.map((token) => text.slice(token.from, token.to)).join(' ')).toBe(
      'Zola’s goal : 3.5 miles !',
    );
  });

  it.each([
    ['By May Priya will read.', 1, ['capital', 'opening']],
    ['By May Priya will read.', 0, ['opening-capital', 'opening']],
    ['By May Priya will read.', 3, ['will']],
    ['Once a day for ten minutes.', 4, ['number']],
    ['It is so.', 3, ['sign']],
    ['Then I go.', 1, ['opening']],
  ])('in "%s" word %i looks like %j', (text, at, expected) => {
    expect(looks(tokensOf(text)[at]?.shape ?? 0)).toEqual(expected);
  });

  it('reads no further than a statement needs', () => {
    expect(tokensOf('word '.repeat(200))).toHaveLength(longestStatement);
    expect(tokensOf('')).toEqual([]);
  });
});
