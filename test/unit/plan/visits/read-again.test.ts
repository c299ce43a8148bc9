import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../plan/block.ts';
import { longList, readAgain } from '../../../../plan/visits/read-again.ts';
import { head, makeReading, para } from '../make-reading.ts';

const why = 'It fills itself only when it is opened.';

function texts(reading: Reading): string[] {
  return reading.blocks.map(({ text }) => text);
}

describe('a page whose panels close again', () => {
  const titles = ['Section B', 'Section F'];
  const page = (open: string, words: string) =>
    makeReading(
      titles.flatMap((title) =>
        title === open ? [head(title), para(words, { part: title })] : [head(title)],
      ),
      { notVisited: titles.filter((title) => title !== open).map((where) => ({ where, why })) },
    );

  test('keeps the words of the panel that closed, under its own heading', () => {
    const whole = readAgain(
      page('Section B', 'Nadi tires easily.'),
      page('Section F', 'Weekly, 30 minutes.'),
    );
    expect(texts(whole)).toEqual(['Section B', 'Nadi tires easily.', 'Section F', 'Weekly, 30 minutes.']);
    expect(whole.notVisited).toEqual([]);
  });

  test('a panel that stays open gives its words as they now are', () => {
    const whole = readAgain(
      page('Section B', 'Nadi tires easily.'),
      page('Section B', 'Nadi tires at noon.'),
    );
    expect(texts(whole)).toEqual(['Section B', 'Nadi tires at noon.', 'Section F']);
  });
});

describe('a viewer that draws only the pages near the screen', () => {
  const screen = (pages: number[], missing: string) =>
    makeReading(
      pages.map((page) => para(`Words of sheet ${page}.`, { part: `page ${page}` })),
      { notVisited: [{ where: missing, why }] },
    );

  test('pages are gathered in the order of their numbers, and those never drawn are named', () => {
    const start = readAgain(screen([1, 2], 'pages 3-6'), screen([5, 6], 'pages 1-4'));
    expect(start.notVisited.map(({ where }) => where)).toEqual(['pages 3-4']);
    const whole = readAgain(start, screen([3, 4], 'pages 1-2, 5-6'));
    expect(texts(whole)).toEqual([1, 2, 3, 4, 5, 6].map((page) => `Words of sheet ${page}.`));
    expect(whole.notVisited).toEqual([]);
  });
});

describe('a list that draws only what is near the screen', () => {
  const inList = { part: 'a long list' };
  const lines = [
    'Nadi will read one page of a book of her own choice.',
    'Nadi will write three lines about what she has read.',
    'Nadi will tell a friend about a book that she liked.',
    'Nadi will ask for help with one word on every page.',
  ];
  const screen = (from: number, to: number): Reading =>
    makeReading(
      lines.slice(from, to).flatMap((line) => [para('Amber', inList), para(line, inList)]),
      {
        notVisited: [{ where: longList, why, drawn: { of: 400, stretches: [[from * 100, to * 100]] } }],
      },
    );

  test('each screen adds what was not there before, in the order of the list', () => {
    const whole = readAgain(readAgain(screen(0, 2), screen(1, 3)), screen(2, 4));
    expect(texts(whole).filter((text) => text !== 'Amber')).toEqual(lines);
    expect(texts(whole).filter((text) => text === 'Amber')).toHaveLength(lines.length);
  });

  test('scrolling back up adds nothing', () => {
    const whole = readAgain(readAgain(screen(0, 2), screen(2, 4)), screen(1, 3));
    expect(
      texts(whole)
        .filter((text) => text !== 'Amber')
        .toSorted(),
    ).toEqual(lines.toSorted());
  });

  test('scrolled to where nothing is drawn, what was read stays', () => {
    const nothing = makeReading([]);
    expect(texts(readAgain(readAgain(screen(0, 2), nothing), nothing))).toEqual(texts(screen(0, 2)));
  });

  test('the rest is named until all of the list has been on the screen', () => {
    const part = readAgain(screen(0, 2), screen(1, 3));
    expect(part.notVisited.map(({ where }) => where)).toEqual([longList]);
    expect(readAgain(part, screen(2, 4)).notVisited).toEqual([]);
  });
});
