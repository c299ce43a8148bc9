import { describe, expect, test } from 'vitest';
import { readability, syllablesOf } from '../../../../rubric/language/readability.ts';

describe('how hard a text is to read', () => {
  test('short plain sentences have a low reading age', () => {
    const found = readability('Orla likes dogs. She has a red hat. She can run fast.');
    expect(found?.sentences).toBe(3);
    expect(found?.averageSentence).toBeCloseTo(4, 0);
    expect(found?.readingAge).toBeLessThan(8);
  });

  test('the reading age is the grade and five years', () => {
    const found = readability(
      'Educational psychologists consider developmental communication difficulties carefully.',
    );
    expect(found?.readingAge).toBe(Math.round((found?.grade ?? 0) + 5));
    expect(found?.readingAge).toBeGreaterThan(16);
  });

  test('sentences of over 25 words are named, the longest first', () => {
    const long = `W${'ord word '.repeat(13).trim()}.`;
    const longer = `W${'ord word '.repeat(15).trim()}.`;
    const found = readability(`${long} A short one is here. ${longer}`);
    expect(found?.long.map((one) => one.words)).toEqual([30, 26]);
    expect(found?.longShare).toBeCloseTo(0.67);
  });

  test('a text of no words has no measure', () => expect(readability(' ')).toBeUndefined());

  test.each([
    ['cat', 1],
    ['table', 2],
    ['therapist', 3],
    ['named', 1],
    ['communication', 5],
  ])('%s has %i syllables', (word, count) => expect(syllablesOf(word)).toBe(count));
});
