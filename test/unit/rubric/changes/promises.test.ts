import { describe, expect, it } from 'vitest';
import { amountsDiffer, likeness, promisedIn } from '../../../../rubric/changes/promises.ts';

describe('two promises of the same thing', () => {
  const pairs: [string, string, string, boolean][] = [
    ['another number of minutes', 'Reading for 20 minutes a day.', 'Reading for 30 minutes a day.', true],
    ['another rate', 'A visit by the mentor each week.', 'A visit by the mentor each term.', true],
    ['"weekly" for "each week"', 'Swimming lessons weekly.', 'Swimming lessons each week.', false],
    ['a number in words', 'Two hours of art therapy.', '2 hours of art therapy.', false],
    [
      'an amount where the other has none',
      'Art therapy with Ms Roe.',
      'Two hours of art therapy with Ms Roe.',
      false,
    ],
  ];
  it.each(pairs)('differ or agree in their amounts: %s', (_, first, second, differ) => {
    expect(amountsDiffer(promisedIn(first), promisedIn(second))).toBe(differ);
  });
  it('are alike in their words whatever their amounts', () => {
    expect(
      likeness(promisedIn('Reading practice for 20 minutes.'), promisedIn('Reading practice for 5 hours.')),
    ).toBe(1);
    expect(likeness(promisedIn('Reading practice in class.'), promisedIn('Swimming at the pool.'))).toBe(0);
  });
});
