import { describe, expect, test } from 'vitest';
import { addPart, addScreen } from '../../../cli/live/read-parts.ts';
import { head, makeReading, para } from '../plan/make-reading.ts';

const top = para('Case of N. B.');
const foot = para('Help and contact');
const unopened = { notVisited: [{ where: 'B Special educational needs', why: 'It was not open.' }] };
const first = makeReading(
  [top, head('A Views, interests and aspirations'), para('I like kites.'), foot],
  unopened,
);

function texts(reading: { blocks: { text: string }[] }): string[] {
  return reading.blocks.map(({ text }) => text);
}

describe('a page whose parts are opened one after another', () => {
  test('adds what a part shows between the lines that never change', () => {
    const part = makeReading([top, para('Nadi tires easily.'), foot], unopened);
    const whole = addPart(first, part, 'B Special educational needs', first);
    expect(texts(whole)).toEqual([...texts(first), 'B Special educational needs', 'Nadi tires easily.']);
    expect(whole.notVisited).toEqual([]);
  });

  test('a heading that the part prints itself is not printed twice', () => {
    const part = makeReading([top, head('B Special educational needs'), para('Nadi tires easily.'), foot]);
    const whole = addPart(first, part, 'B Special educational needs', first);
    expect(texts(whole).filter((text) => text.startsWith('B '))).toHaveLength(1);
  });

  test('panels that stay open give the page as it now is', () => {
    const part = makeReading([
      top,
      head('A Views, interests and aspirations'),
      para('I like kites.'),
      head('B Special educational needs'),
      para('Nadi tires easily.'),
      foot,
    ]);
    expect(texts(addPart(first, part, 'B Special educational needs', first))).toEqual(texts(part));
  });
});

describe('a page that draws only what is near the screen', () => {
  const lines = [
    'Nadi will read one page of a book of her own choice.',
    'Nadi will write three lines about what she has read.',
    'Nadi will tell a friend about a book that she has liked.',
  ];
  const screen = (from: number, to: number) =>
    makeReading(lines.slice(from, to).flatMap((line) => [para('Amber'), para(line)]));

  test('a screen adds only what stands below the last one', () => {
    const start = screen(0, 2);
    const whole = addScreen(start, screen(1, 3), start);
    expect(texts(whole).filter((text) => text !== 'Amber')).toEqual(lines);
    expect(texts(whole).filter((text) => text === 'Amber')).toHaveLength(3);
  });

  test('a screen with nothing new adds nothing', () => {
    const start = screen(0, 3);
    expect(addScreen(start, screen(1, 3), start)).toBe(start);
  });
});
