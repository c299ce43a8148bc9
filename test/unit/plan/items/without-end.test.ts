import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutForOrOf, withoutJoiningWords } from '../../../../plan/items/without-end.ts';

/** What they do in one expression each, which takes for ever on long lines of marks and is fine on short ones. */
const inOne = {
  forOrOf: (text: string) => text.replace(/[\s,;:–-]*(?:\b(?:for|of))?\s*$/i, ''),
  joining: (text: string) =>
    text.replace(/(?:[\s,:;–-]+(?:for|on|at|in|a minimum of|at least|up to)?)+\s*$/i, ''),
};

const pieces = fc.constantFrom(
  ...[
    'for',
    'of',
    'on',
    'At',
    'in',
    'a minimum of',
    'at least',
    'up to',
    'x',
    'Therapist',
    ' ',
    ',',
    ' – ',
    '-',
    '; ',
  ],
);
const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));

describe('The end of what stands before an amount', () => {
  it.each([
    ['Therapist, for at least ', 'Therapist'],
    ['Teaching assistant – up to', 'Teaching assistant'],
    ['Therapist', 'Therapist'],
    ['therefor', 'therefor'],
    [' - - ', ''],
  ])('of "%s" leaves "%s"', (text, left) => {
    expect(withoutJoiningWords(text)).toBe(left);
  });

  it('is taken off as one expression would', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(withoutForOrOf(text)).toBe(inOne.forOrOf(text));
        expect(withoutJoiningWords(text)).toBe(inOne.joining(text));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('ends with a line of a hundred thousand marks as well', () => {
    for (const marks of [' ', '-', ', ', ' for', ' at least '])
      for (const end of ['', 'x']) {
        const text = `x${marks.repeat(100_000)}${end}`;
        expect(withoutForOrOf(text).length).toBeLessThanOrEqual(text.length);
        expect(withoutJoiningWords(text).length).toBeLessThanOrEqual(text.length);
      }
  });
});
