import { describe, expect, it } from 'vitest';
import { numberRanges } from '../../../../plan/wording/number-ranges.ts';

describe('pages are named the way a reader writes them', () => {
  it.each([
    { numbers: [3, 4, 5, 7], said: '3-5, 7' },
    { numbers: [2], said: '2' },
    { numbers: [], said: '' },
  ])('$numbers is "$said"', ({ numbers, said }) => {
    expect(numberRanges(numbers)).toBe(said);
  });
});
