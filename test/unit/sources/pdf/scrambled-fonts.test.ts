import { expect, test } from 'vitest';
import type { PageParts } from '../../../../sources/pdf/page-layout.ts';
import type { Run } from '../../../../sources/pdf/page-runs.ts';
import { takeScrambled } from '../../../../sources/pdf/scrambled-fonts.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const others = 'qzxjvkwbpgyfmcuhldirtnsoae';

/** The words as a font with a wrong character map gives them. */
function scrambled(text: string): string {
  return text.toLowerCase().replace(/[a-z]/g, (letter) => others[25 - letters.indexOf(letter)] ?? letter);
}

function run(str: string, font: string, size: number): Run {
  return {
    page: 1,
    item: 0,
    str,
    from: 0,
    to: str.length,
    x: 60,
    y: 100,
    width: 300,
    size,
    angle: 0,
    font,
    look: { name: font, bold: false, italic: false },
    content: '',
    artifact: false,
    struck: [],
    marks: [],
    filled: false,
    faint: false,
  };
}

const headings = [
  'Section B: Special educational needs',
  'Section E: Outcomes',
  'Section F: Special educational provision',
  'Section G: Health provision',
  'Section H: Social care provision',
];
const body = [
  'Ines finds it hard to follow instructions with more than two steps.',
  'She will ask an adult for help in each lesson by the end of the year.',
  'A teaching assistant will work with her for thirty minutes every day.',
];

function pagesOf(head: (text: string) => string, text: (text: string) => string): PageParts[] {
  return [1, 2, 3].map((page) => ({
    page,
    rect: { x0: 0, y0: 0, x1: 595, y1: 842 },
    runs: [
      ...headings.slice(page - 1, page + 1).map((words) => run(head(words), 'f1', 16)),
      ...[...body, ...body].map((words) => run(text(words), 'f2', 11)),
    ],
    drawing: {
      level: [],
      upright: [],
      fills: [],
      dots: [],
      faint: [],
      pictures: [],
      blended: false,
      prints: [],
      tints: [],
    },
    grids: [],
    loose: [],
    tags: new Map(),
  }));
}

const asItIs = (text: string) => text;

test('headings in one scrambled font are taken out and named with their pages; the sound text stays', () => {
  const pages = pagesOf(scrambled, asItIs);
  expect(takeScrambled(pages, 11)).toEqual({
    pages: new Set(),
    unread: [{ where: 'headings on pages 1-3', why: 'ciphered' }],
  });
  expect(pages[1]?.runs.map(({ str }) => str)).toEqual([...body, ...body]);
});

test('where the text is scrambled and only the headings are sound, nothing on the pages can be understood', () => {
  const { pages, unread } = takeScrambled(pagesOf(asItIs, scrambled), 11);
  expect([...pages]).toEqual([1, 2, 3]);
  expect(unread).toEqual([]);
});

test('a sound document loses nothing', () => {
  const pages = pagesOf(asItIs, asItIs);
  expect(takeScrambled(pages, 11)).toEqual({ pages: new Set(), unread: [] });
  expect(pages[0]?.runs).toHaveLength(8);
});
