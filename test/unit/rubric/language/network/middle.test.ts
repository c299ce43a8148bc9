import { describe, expect, it } from 'vitest';
import { likeliest, middle } from '../../../../../rubric/language/network/middle.ts';

describe('an answer out of probabilities', () => {
  it.each([
    [[0.4, 0.2, 0.4], 1, 0],
    [[0.6, 0.2, 0.2], 0, 0],
    [[0.1, 0.2, 0.7], 2, 2],
    [[0.3, 0.3, 0.4], 1, 2],
  ])('of %j the middle is %i and the likeliest %i', (shares, inOrder, without) => {
    expect(middle(shares)).toBe(inOrder);
    expect(likeliest(shares)).toBe(without);
  });
});
