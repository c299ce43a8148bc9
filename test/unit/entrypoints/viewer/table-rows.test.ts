import { expect, test } from 'vitest';
import { tableRows } from '../../../../entrypoints/viewer/table-rows.ts';
import type { Block, Cell } from '../../../../plan/block.ts';

const block = (text: string, cell: Partial<Cell>): Block => ({
  id: text,
  kind: 'paragraph',
  text,
  place: { kind: 'word', paragraph: 0 },
  cell: { table: 't', row: 0, column: 0, rowSpan: 1, columnSpan: 1, header: false, ...cell },
});
const shown = (blocks: Block[]) =>
  tableRows(blocks).map((row) =>
    row.map((cell) => cell.blocks.map(({ text }) => text).join('+') || '–').join(' | '),
  );

test('Empty cells keep their place, so that no column shifts', () => {
  expect(
    shown([
      block('need', { column: 0 }),
      block('outcome', { column: 2 }),
      block('who', { row: 1, column: 1 }),
    ]),
  ).toEqual(['need | – | outcome', '– | who | –']);
});

test('Several paragraphs of one cell stand in one cell', () => {
  expect(shown([block('first', {}), block('second', {}), block('third', { column: 1 })])).toEqual([
    'first+second | third',
  ]);
});

test('A cell over several rows takes its place in each and is shown once', () => {
  expect(
    shown([block('area', { rowSpan: 2 }), block('one', { column: 1 }), block('two', { row: 1, column: 1 })]),
  ).toEqual(['area | one', 'two']);
});
