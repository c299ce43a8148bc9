import { describe, expect, test } from 'vitest';
import { besideHeading, besideWords, holds, overlap } from '../../../overlay/geometry.ts';

const window = { width: 800, height: 600 };
const card = { width: 300, height: 120 };
const box = (left: number, top: number, width: number, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('A card', () => {
  test.each([
    { name: 'stands under the words', words: box(100, 100, 80), at: { left: 100, top: 128 } },
    {
      name: 'stands over words at the foot of the window',
      words: box(100, 560, 80),
      at: { left: 100, top: 432 },
    },
    { name: 'never leaves the right edge', words: box(700, 100, 80), at: { left: 492, top: 128 } },
    { name: 'never leaves the left edge', words: box(-50, 100, 80), at: { left: 8, top: 128 } },
  ])('$name', ({ words, at }) => {
    expect(besideWords(words, card, window)).toEqual(at);
  });

  test('covers none of the words wherever there is room over or under them', () => {
    for (let top = 0; top <= 580; top += 20) {
      const words = box(100, top, 80);
      const { left, top: cardTop } = besideWords(words, card, window);
      const placed = { left, top: cardTop, right: left + card.width, bottom: cardTop + card.height };
      expect(overlap(placed, words), `words at ${top}`).toBeUndefined();
    }
  });
});

describe('A badge', () => {
  const badge = { width: 120, height: 24 };
  test('follows the heading’s words on their line', () => {
    expect(besideHeading(box(20, 100, 300, 30), badge, window)).toEqual({ left: 328, top: 103 });
  });
  test('goes above the line where the window ends', () => {
    expect(besideHeading(box(20, 100, 760, 30), badge, window)).toEqual({ left: 680, top: 76 });
  });
});

test('A point on the edge of a mark belongs to the mark', () => {
  expect(holds(box(10, 10, 10, 10), 20, 20)).toBe(true);
  expect(holds(box(10, 10, 10, 10), 20.5, 20)).toBe(false);
});
