import { describe, expect, test } from 'vitest';
import { cutTo, type PlacedItem, quadsOf } from '../../../../../sources/pdf/marked/quads.ts';

const item = (str: string, x: number, y: number, own: Partial<PlacedItem> = {}): PlacedItem => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width: str.length * 5,
  fontName: 'f',
  ascent: 0.8,
  descent: -0.2,
  ...own,
});
const segment = (at: number, own: { item: number; from: number; to: number }) => ({
  page: 1,
  at,
  length: own.to - own.from,
  ...own,
});
const letters = (text: string) => text.length;
const rounded = (quads: readonly (readonly number[])[]) =>
  quads.map((quad) => quad.map((one) => Math.round(one)));

describe('the areas of words', () => {
  test('reach from the first letter to the last, below the line and above it', () => {
    const quads = quadsOf([segment(0, { item: 0, from: 2, to: 6 })], [item('abcdefgh', 100, 200)], letters);
    expect(rounded(quads)).toEqual([[110, 208, 130, 208, 110, 198, 130, 198]]);
  });

  test('follow words that are printed upwards', () => {
    const turned = item('abcd', 100, 200, { transform: [0, 10, -10, 0, 100, 200] });
    const quads = quadsOf([segment(0, { item: 0, from: 0, to: 4 })], [turned], letters);
    expect(rounded(quads)).toEqual([[92, 200, 92, 220, 102, 200, 102, 220]]);
  });

  test('are one for a line, also where its words are items of their own, and one for each further line', () => {
    const items = [item('abcd', 100, 200), item('efgh', 123, 200), item('ijkl', 100, 186)];
    const quads = quadsOf(
      [0, 1, 2].map((at) => segment(at * 4, { item: at, from: 0, to: 4 })),
      items,
      letters,
    );
    expect(rounded(quads)).toEqual([
      [100, 208, 143, 208, 100, 198, 143, 198],
      [100, 194, 120, 194, 100, 184, 120, 184],
    ]);
  });

  test('stay apart where two cells of a table stand on one line', () => {
    const items = [item('abcd', 100, 200), item('efgh', 300, 200)];
    const both = [0, 1].map((at) => segment(at * 4, { item: at, from: 0, to: 4 }));
    expect(quadsOf(both, items, letters)).toHaveLength(2);
  });

  test.each([
    [{ from: 3, to: 6 }, [{ from: 13, to: 16 }]],
    [{ from: 0, to: 99 }, [{ from: 10, to: 20 }]],
    [{ from: 10, to: 12 }, []],
  ])('are cut to the words meant: %j', ({ from, to }, expected) => {
    const whole = { page: 1, item: 0, from: 10, to: 20, at: 0, length: 10 };
    expect(cutTo([whole], from, to)).toMatchObject(expected);
    expect(cutTo([whole], from, to)).toHaveLength(expected.length);
  });

  test('take the whole stretch where a ligature was spelt out', () => {
    const whole = { page: 1, item: 0, from: 0, to: 1, at: 0, length: 2 };
    expect(cutTo([whole], 1, 2)).toEqual([whole]);
  });
});
