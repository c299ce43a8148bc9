import { describe, expect, test } from 'vitest';
import { type Share, withInterval } from '../../../../cli/evaluate/interval.ts';

/** The share of ones among statements that are one or nought. */
const share = { size: 2, value: ([ones = 0, all = 0]: Float64Array) => (all === 0 ? undefined : ones / all) };
const statements = (ones: number, all: number): Share[] =>
  Array.from({ length: all }, (_, at) => [
    [0, at < ones ? 1 : 0],
    [1, 1],
  ]);

describe('the 95 % interval', () => {
  test('is near what the binomial formula gives: 80 of 100 is 0.72 to 0.88', () => {
    const { value, low, high } = withInterval(statements(80, 100), share);
    expect(value).toBe(0.8);
    expect(low).toBeCloseTo(0.72, 1);
    expect(high).toBeCloseTo(0.88, 1);
  });
  test('is narrower with more statements', () => {
    const wide = withInterval(statements(16, 20), share);
    const narrow = withInterval(statements(800, 1000), share);
    expect((narrow.high ?? 1) - (narrow.low ?? 0)).toBeLessThan((wide.high ?? 0) - (wide.low ?? 1));
  });
  test('is the same in every run', () => {
    expect(withInterval(statements(7, 9), share)).toEqual(withInterval(statements(7, 9), share));
  });
  test('has no bounds where there is nothing to draw from', () => {
    expect(withInterval([], share)).toEqual({ n: 0, value: undefined });
  });
});
