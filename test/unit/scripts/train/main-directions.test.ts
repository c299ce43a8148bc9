import { describe, expect, it } from 'vitest';
import { mainDirections } from '../../../../scripts/train/main-directions.ts';
import { zeros } from '../../../../scripts/train/matrix.ts';
import { packMatrix } from '../../../../scripts/train/pack.ts';

describe('vectors are made smaller', () => {
  it('by the directions in which they differ most', () => {
    // Long along (3, 4), short across it.
    const rows = [
      [6, 8, 0],
      [-3, -4, 0],
      [0.4, -0.3, 0],
    ];
    const [first, second] = mainDirections(rows, 3, 2).map((axis) => axis.map(Math.abs));
    [0.6, 0.8, 0].forEach((part, at) => {
      expect(first?.[at]).toBeCloseTo(part, 6);
    });
    [0.8, 0.6, 0].forEach((part, at) => {
      expect(second?.[at]).toBeCloseTo(part, 6);
    });
  });

  it('and to whole steps, each row in its own', () => {
    const matrix = zeros(2, 2);
    matrix.values.set([1, -0.25, 0, 254]);
    const { scales, values } = packMatrix(matrix);
    expect(scales[1]).toBe(2);
    expect([...new Int8Array(Buffer.from(values, 'base64'))]).toEqual([127, -32, 0, 127]);
  });
});
