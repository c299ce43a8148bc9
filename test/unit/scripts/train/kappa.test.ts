import { describe, expect, it } from 'vitest';
import { kappa } from '../../../../scripts/train/kappa.ts';

describe('agreement beyond chance', () => {
  it.each([
    ['full agreement is 1', [0, 1, 2, 1], [0, 1, 2, 1], false, 1],
    ['the same answer always is no better than chance', [0, 1, 0, 1], [1, 1, 1, 1], false, 0],
    ['opposite answers are below chance', [0, 1, 0, 1], [1, 0, 1, 0], false, -1],
  ])('%s', (_, one, other, weighted, expected) => {
    expect(kappa(one, other, 3, weighted)).toBeCloseTo(expected, 6);
  });

  it('an answer next door counts as partly agreed where answers have an order', () => {
    const right = [0, 1, 2, 0, 1, 2];
    const near = [1, 1, 2, 0, 1, 2];
    const far = [2, 1, 2, 0, 1, 2];
    expect(kappa(right, near, 3, true)).toBeGreaterThan(kappa(right, far, 3, true));
    expect(kappa(right, near, 3, false)).toBeCloseTo(kappa(right, far, 3, false), 1);
  });
});
