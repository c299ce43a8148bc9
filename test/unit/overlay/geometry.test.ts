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
  const page = { left: 0, top: 100, right: 800, bottom: 0 };
  const cell = { left: 200, top: 90, right: 400, bottom: 140 };
  const tall = { ...cell, bottom: 170 };
  const two = [box(210, 100, 180), box(210, 120, 60)];
  const place = ({ left, top }: { left: number; top: number }) => ({ left, top });
  test.each([
    {
      name: 'follows the heading’s words on their line',
      lines: [box(20, 100, 300, 30)],
      room: page,
      at: { left: 328, top: 103 },
    },
    {
      name: 'follows the last line of a heading that runs over two',
      lines: two,
      room: cell,
      at: { left: 278, top: 118 },
    },
    {
      name: 'stands under the words of a column head that has room below',
      lines: [box(210, 100, 150)],
      room: tall,
      at: { left: 210, top: 120 },
    },
    {
      name: 'stands over a column head without room, at its own edge',
      lines: [box(210, 100, 150)],
      room: cell,
      at: { left: 280, top: 72 },
    },
    {
      name: 'never leaves the right edge of the window',
      lines: [box(20, 100, 760, 30)],
      room: page,
      at: { left: 680, top: 76 },
    },
  ])('$name', ({ lines, room, at }) => {
    const [best] = besideHeading(lines, badge, room, window);
    expect(best && place(best)).toEqual(at);
  });
});

test('A point on the edge of a mark belongs to the mark', () => {
  expect(holds(box(10, 10, 10, 10), 20, 20)).toBe(true);
  expect(holds(box(10, 10, 10, 10), 20.5, 20)).toBe(false);
});
