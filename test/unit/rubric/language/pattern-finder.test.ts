import { describe, expect, test } from 'vitest';
import { openingsOf } from '../../../../rubric/language/openings.ts';
import { patternFinder } from '../../../../rubric/language/pattern-finder.ts';

describe('the letters with which a pattern may begin', () => {
  test.each([
    ['as appropriate', ['as']],
    ['when(?:ever)? needed', ['whe']],
    ['(?:he|she) is', ['he', 'she']],
    ['(?:a )?high level', ['a', 'hig']],
    ['e\\.?g', ['e', 'eg']],
    ['[A-Z]{2,6} child', ['']],
    ['\\w+ support', ['']],
    ['(?!not )able', ['abl']],
  ])('"%s" begins with %j', (pattern, openings) => {
    expect(openingsOf(pattern).sort()).toEqual([...openings].sort());
  });
});

describe('patterns are found at words only, each key by itself', () => {
  const find = patternFinder([
    { patterns: ['as and when', 'as', 'up to'] },
    { patterns: ['[A-Z]{2,4} child'], exactCase: true },
    { patterns: ['(?:her|his) \\w+', '£\\s?\\d+'] },
  ]);

  test.each([
    ['Support as and when he asks', [[8, 19, 0]]],
    ['a basket of asters', []],
    [
      'Up to £40 for his bike, non-up to',
      [
        [0, 5, 0],
        [6, 9, 2],
        [14, 22, 2],
      ],
    ],
    ['the SEN child, the sen child', [[4, 13, 1]]],
  ])('%s', (text, places) => {
    expect(find(text).map(({ from, to, key }) => [from, to, key])).toEqual(places);
  });
});
