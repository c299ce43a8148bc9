// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../../../plan/block.ts';
import { readPage } from '../../../../sources/page/read-page.ts';
import { readTextLayer } from '../../../../sources/page/text-layer.ts';

// The test browser lays nothing out: places are taken from the styles, as a viewer writes them.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const style = this.ownerDocument.defaultView?.getComputedStyle(this);
    const at = (name: 'left' | 'top' | 'width' | 'height') => Number.parseFloat(style?.[name] ?? '') || 0;
    return new DOMRect(at('left'), at('top'), at('width') || 100, at('height'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Piece = [left: number, top: number, text: string, width?: number];

function page(pieces: Piece[]): string {
  const spans = pieces.map(
    ([left, top, text, width = 100]) =>
      `<span style="position:absolute;left:${left}px;top:${top}px;width:${width}px;height:10px;font-size:10px">${text}</span><br>`,
  );
  return `<div class="page" style="height:800px"><div class="textLayer">${spans.join('')}</div></div>`;
}

function read(...pages: string[]): Reading {
  document.body.innerHTML = `<div>${pages.join('')}</div>`;
  return readPage(document, { textLayerReader: readTextLayer }).reading;
}

test('lines close below each other are one paragraph, and a wider step parts two', () => {
  const reading = read(
    page([
      [50, 100, 'Rowan needs help with'],
      [50, 112, 'reading every day.'],
      [50, 136, 'He likes maps.'],
      [50, 148, 'He draws them.'],
      [50, 172, 'The end.'],
    ]),
  );
  expect(reading.blocks.map((block) => block.text)).toEqual([
    'Rowan needs help with reading every day.',
    'He likes maps. He draws them.',
    'The end.',
  ]);
});

test('lines in columns are cells, with wrapped lines inside their cell', () => {
  const reading = read(
    page([
      [50, 100, 'Full name'],
      [200, 100, 'Rowan Alder'],
      [50, 124, 'Likes to be'],
      [50, 136, 'known as'],
      [200, 124, 'Ro'],
      [50, 160, 'Year group'],
      [200, 160, 'Year 4'],
    ]),
  );
  expect(reading.blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
    ['Full name', 0, 0],
    ['Rowan Alder', 0, 1],
    ['Likes to be known as', 1, 0],
    ['Ro', 1, 1],
    ['Year group', 2, 0],
    ['Year 4', 2, 1],
  ]);
});

test('pieces of one word or line that touch are joined', () => {
  const reading = read(
    page([
      [50, 100, 'Section', 40],
      [92, 100, 'B:', 10],
      [105, 100, 'needs', 30],
      [50, 140, 'x'],
      [50, 180, 'y'],
    ]),
  );
  expect(reading.blocks[0]?.text).toBe('Section B: needs');
});

test('headers, footers and page numbers of drawn pages are furniture', () => {
  const drawn = (number: number, words: string) =>
    page([
      [50, 10, 'OFFICIAL'],
      [50, 100, words],
      [50, 140, 'more'],
      [50, 180, 'and more'],
      [50, 220, 'and still more'],
      [50, 260, 'and the last'],
      [50, 780, `Page ${number} of 9`],
    ]);
  const reading = read(drawn(1, 'first'), drawn(2, 'second'));
  const words = reading.blocks.map((block) => block.text);
  expect(words).toContain('second');
  expect(words).not.toContain('OFFICIAL');
  expect(reading.furniture.map((block) => block.text)).toContain('Page 2 of 9');
});

test('pages that are not drawn yet are named by their numbers', () => {
  const empty = '<div class="page" style="height:800px"></div>';
  const drawn = '<div class="page" style="height:800px"><p>words</p></div>';
  expect(read(drawn, empty, empty, drawn, empty).notVisited.map((entry) => entry.where)).toEqual([
    'pages 2-3, 5',
  ]);
});

test('a page drawn as a picture is named, and a small drawing is not', () => {
  const canvas = (width: number, height: number) =>
    `<section><div><canvas style="width:${width}px;height:${height}px"></canvas></div></section>`;
  expect(read(canvas(800, 1100)).notVisited.map((entry) => entry.where)).toEqual(['pages drawn as pictures']);
  expect(read(canvas(200, 80)).notVisited).toEqual([]);
});
