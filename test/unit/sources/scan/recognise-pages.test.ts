import { describe, expect, test } from 'vitest';
import { loadPdfjs } from '../../../../sources/pdf/load-pdfjs.ts';
import { readPdf } from '../../../../sources/pdf/read-pdf.ts';
import { recognisable } from '../../../../sources/scan/recognisable.ts';
import { recognisePages } from '../../../../sources/scan/recognise-pages.ts';
import type { PageResult, PlacedLine } from '../../../../sources/scan/recognised-page.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import { recogniserOf, word } from './drawn-picture.ts';

const pdfjs = await loadPdfjs();
const scan = { marks: [{ picture: [0, 0, 595, 842] as [number, number, number, number] }] };
const text = (heading: string, body: string) => ({
  marks: [
    { text: heading, x: 60, y: 100, size: 14, bold: true },
    { text: body, x: 60, y: 130 },
  ],
});
const bytes = makePdf([
  text('Section A', 'Rowan lives with his grandmother and likes maps.'),
  scan,
  scan,
  text('Section I', 'Hale Brook School.'),
]);

const printed = (words: string, y: number, size = 12): PlacedLine => ({
  text: words,
  words: [],
  x: 60,
  y,
  width: words.length * size * 0.5,
  size,
  bold: size > 12,
  filled: false,
});
const page = (...lines: PlacedLine[]): PageResult => ({
  kind: 'recognised',
  page: { width: 595, height: 842, turned: 0, lines, level: [], upright: [] },
});
const withPages = (...results: [number, PageResult][]) =>
  readPdf(bytes, { pdfjs, recognised: new Map(results) });

describe('recognised pages in a reading', () => {
  test('a scan is not read and could be recognised', async () => {
    const { reading } = await readPdf(bytes, { pdfjs });
    expect(reading.unread).toEqual([{ where: 'pages 2-3', why: 'scan' }]);
    expect(recognisable(reading)).toEqual([2, 3]);
  });

  test('stand in the order of the pages, marked as recognised, and are not read no longer', async () => {
    const { reading, trace } = await withPages(
      [2, page(printed('Section E', 100, 14), printed('Rowan will ask for help by July 2027.', 130))],
      [3, page(printed('Section F', 100, 14), printed('A weekly session of speech therapy.', 130))],
    );
    expect(reading.unread).toEqual([]);
    expect(reading.blocks.map(({ text: words, recognised }) => [words, recognised ?? false])).toEqual([
      ['Section A', false],
      ['Rowan lives with his grandmother and likes maps.', false],
      ['Section E', true],
      ['Rowan will ask for help by July 2027.', true],
      ['Section F', true],
      ['A weekly session of speech therapy.', true],
      ['Section I', false],
      ['Hale Brook School.', false],
    ]);
    const block = reading.blocks[3];
    expect(block?.place).toMatchObject({ kind: 'pdf', page: 2 });
    expect(trace.get(block?.id ?? '')).toMatchObject([{ page: 2, item: 1, from: 0, at: 0 }]);
  });

  test('that gave no usable words stay not read, and say that it was tried', async () => {
    const { reading } = await withPages([2, page(printed('Section E', 100, 14))], [3, { kind: 'doubtful' }]);
    expect(reading.unread).toEqual([{ where: 'page 3', why: 'not-recognised' }]);
    expect(recognisable(reading)).toEqual([]);
  });

  test('have their headers set apart although small signs in them were seen differently', async () => {
    const header = (words: string) => printed(words, 40, 8);
    const { reading } = await withPages(
      [2, page(header('Draft plan – R. Ashdown'), printed('Rowan will ask for help.', 130))],
      [3, page(header('Draft plan R Ashdown.'), printed('He will use his cards.', 160))],
    );
    expect(reading.furniture.map(({ text: words }) => words)).toHaveLength(2);
    expect(reading.blocks.some(({ text: words }) => words.startsWith('Draft plan'))).toBe(false);
  });
});

test.each([
  [[{ where: 'file', why: 'scan' as const }], [1, 2, 3, 4]],
  [[{ where: 'page 2', why: 'ciphered' as const }], [2]],
  [[{ where: 'page 2', why: 'corrupt' as const }], []],
])('Pages that look right and have no usable words can be recognised: %j', (unread, pages) => {
  const reading = { source: 'pdf' as const, pages: 4, blocks: [], furniture: [], unread, notVisited: [] };
  expect(recognisable(reading)).toEqual(pages);
});

describe('recognising page after page', () => {
  const words = [['Rowan', 'will', 'have', 'support'].map((each, at) => word(each, 100 + at * 120, 300))];
  // Small pages: drawing whole ones would take the tests seconds.
  const small = {
    marks: [{ picture: [0, 0, 150, 100] as [number, number, number, number] }],
    width: 150,
    height: 100,
  };
  const cards = makePdf([small, small, small]);
  const open = () => pdfjs.getDocument({ data: cards.slice(), verbosity: 0 });

  test('tells of each page before it is done', async () => {
    const task = open();
    const told: [number, number][] = [];
    const results = await recognisePages(await task.promise, [2, 3], recogniserOf(words), {
      onPage: (...said) => told.push(said),
    });
    await task.destroy();
    expect(told).toEqual([
      [2, 0],
      [3, 1],
    ]);
    expect([...results].map(([number, { kind }]) => [number, kind])).toEqual([
      [2, 'recognised'],
      [3, 'recognised'],
    ]);
  });

  test('keeps what is done when it is stopped', async () => {
    const task = open();
    const stop = new AbortController();
    const results = await recognisePages(await task.promise, [2, 3], recogniserOf(words), {
      onPage: (number) => {
        if (number === 3) stop.abort();
      },
      signal: stop.signal,
    });
    await task.destroy();
    expect([...results.keys()]).toEqual([2]);
  });

  test('keeps what is done when the recogniser dies, and fails where nothing was done', async () => {
    const dying = (after: number) => {
      const working = recogniserOf(words);
      return {
        ...working,
        recognise: async (...given: Parameters<typeof working.recognise>) => {
          if (working.seen.length >= after) throw new Error('out of memory');
          return working.recognise(...given);
        },
      };
    };
    const task = open();
    const document = await task.promise;
    const results = await recognisePages(document, [2, 3], dying(1));
    expect([...results.keys()]).toEqual([2]);
    await expect(recognisePages(document, [2, 3], dying(0))).rejects.toThrow('out of memory');
    await task.destroy();
  });
});
