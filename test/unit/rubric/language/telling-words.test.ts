import { describe, expect, test } from 'vitest';
import { tellingWords } from '../../../../rubric/language/telling-words.ts';

describe('an answer is shown with words that say what will be seen', () => {
  const text = 'By July 2027, Ola will be able to count out the right money at the hatch.';

  test.each([
    ['By July 2027, Ola will', 'count out the right money at'],
    ['Ola will be able to', 'count out the right money at'],
    ['able to count out the right', 'count out the right'],
    ['the right money', 'the right money'],
  ])('"%s" is shown as "%s"', (words, shown) => {
    const from = text.indexOf(words);
    expect(tellingWords(text, { from, to: from + words.length, weight: 1 })).toBe(shown);
  });

  test('without any words that carried it, the act itself is shown', () => {
    expect(tellingWords('She rides to town.', undefined)).toBe('rides to town');
  });
});
