import { expect, test } from 'vitest';
import { namedRuns } from '../../../../rubric/language/named-runs.ts';
import { tokensOf } from '../../../../rubric/language/network/tokens.ts';

/** Shares of two kinds, none and one, for each word. */
const shares = (...some: number[]) => some.map((share) => Float64Array.from([1 - share, share]));
const named = (text: string, some: number[], usable: (at: number) => boolean = () => true) => {
  const tokens = tokensOf(text);
  return namedRuns(tokens, shares(...some), usable).map(({ first, last }) =>
    text.slice(tokens[first]?.from, tokens[last]?.to),
  );
};

test.each([
  ['Ola is lazy at school', [0.1, 0.3, 0.9, 0.1, 0.1], ['lazy']],
  ['Ola is lazy and so rude', [0.1, 0.3, 0.9, 0.3, 0.6, 0.9], ['lazy and so rude']],
  ['and she sulks with him', [0.8, 0.8, 0.9, 0.8, 0.8], ['sulks']],
  ['Ola waits here', [0.1, 0.4, 0.2], ['waits']],
])('of "%s" the words are named that speak, and no idle ones at the ends', (text, some, expected) => {
  expect(named(text, some)).toEqual(expected);
});

test('words that may not be named are not, and no others in their place', () => {
  expect(named('Ola says lazy', [0.1, 0.4, 0.9], (at) => at !== 2)).toEqual([]);
});
