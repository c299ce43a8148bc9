import { describe, expect, it } from 'vitest';
import { carriers } from '../../../../../rubric/language/network/carriers.ts';
import { tokensOf } from '../../../../../rubric/language/network/tokens.ts';

const text = 'a b c d e f g h i j';
const named = (weight: number[]) =>
  carriers(tokensOf(text), Float32Array.from(weight)).map((one) => text.slice(one.from, one.to));

describe('the words that carried an answer', () => {
  it.each([
    ['the loudest word', [0, 0, 3, 0, 0, 0, 0, 0, 0, 0], ['c']],
    ['a run over a quiet word', [0, 2, -0.5, 3, 0, 0, 0, 0, 0, 0], ['b c d']],
    ['no more than six words together', [1, 1, 1, 1, 1, 1, 1, 0, 0, 0], ['a b c d e f']],
    ['a second run where it is loud enough', [0, 4, 0, 0, -9, 0, 0, 3, 0, 0], ['b', 'h']],
    ['none where every word speaks against it', [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1], []],
  ])('are %s', (_, weight, expected) => {
    expect(named(weight)).toEqual(expected);
  });
});
