import { expect, test } from 'vitest';
import type { Block } from '../../../plan/block.ts';
import { markHeadCells } from '../../../sources/head-cells.ts';

type Sketch = string[][];

/** "*" marks a bold cell, "#" a filled one, "" an empty one. */
function headsOf(rows: Sketch): string[] {
  const blocks = rows.flatMap((row, rowNumber) =>
    row.flatMap((sketch, column): Block[] => {
      const text = sketch.replace(/^[*#]/, '');
      if (!text) return [];
      const cell = { table: 't1', row: rowNumber, column, rowSpan: 1, columnSpan: 1, header: false };
      const look = sketch.startsWith('*')
        ? { bold: true }
        : sketch.startsWith('#')
          ? { filled: true }
          : undefined;
      return [{ id: text, kind: 'paragraph', text, cell, look, place: { kind: 'word', paragraph: 0 } }];
    }),
  );
  markHeadCells(blocks);
  return blocks.filter((block) => block.cell?.header).map((block) => block.text);
}

const long =
  'a sentence about what Rowan needs every day in the classroom and at play, which no label would say';

test.each<[string, Sketch, string[]]>([
  [
    'a bold first row heads the columns',
    [
      ['*What', '*Who'],
      ['Reading', 'Teacher'],
    ],
    ['What', 'Who'],
  ],
  [
    'a shaded row in the middle heads what follows',
    [
      ['Strengths', 'Maths'],
      ['#B', '#F'],
      ['need', 'help'],
    ],
    ['B', 'F'],
  ],
  [
    'shaded labels head their rows',
    [
      ['#Name', 'Rowan', '#Year', '4'],
      ['#School', 'Oak', '#GP', 'Ash'],
    ],
    ['Name', 'Year', 'School', 'GP'],
  ],
  [
    'a long bold cell is content',
    [
      [`*${long}`, 'Teacher'],
      ['x', 'y'],
    ],
    [],
  ],
  [
    'a table that is bold throughout has no heads by its look',
    [
      ['*What', '*Who'],
      ['*Reading', '*Teacher'],
    ],
    [],
  ],
  [
    'a bold last cell heads nothing to its right',
    [
      ['Rowan', '*Yes'],
      ['Oak', 'No'],
    ],
    [],
  ],
])('%s', (_, rows, heads) => {
  expect(headsOf(rows)).toEqual(heads);
});
