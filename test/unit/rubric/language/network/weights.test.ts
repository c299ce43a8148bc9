import { describe, expect, it } from 'vitest';
import { bytesOf, openMatrix, openNumbers } from '../../../../../rubric/language/network/weights.ts';

const member = {
  matrices: {
    small: {
      rows: 2,
      columns: 2,
      scales: [0.5, 2],
      values: Buffer.from([1, 255, 127, 129]).toString('base64'),
    },
  },
  numbers: { small: [0.25] },
};

describe('packaged weights', () => {
  it.each([[[]], [[7]], [[1, 2]], [[250, 0, 255]], [[9, 8, 7, 6, 5]]])('give back the bytes %j', (bytes) => {
    expect([...bytesOf(Buffer.from(bytes).toString('base64'))]).toEqual(bytes);
  });

  it('are whole numbers in the steps of their row', () => {
    expect([...openMatrix(member, 'small').values]).toEqual([0.5, -0.5, 254, -254]);
    expect([...openNumbers(member, 'small')]).toEqual([0.25]);
  });

  it('say what is missing', () => {
    expect(() => openMatrix(member, 'large')).toThrow('no matrix "large"');
    expect(() => openNumbers(member, 'large')).toThrow('no numbers "large"');
  });
});
