import type { Block, Box, Cell, Look } from '../../plan/block.ts';
import { type Segment, toBlockText } from './block-text.ts';
import type { Line } from './lines.ts';
import type { Piece, TableCell } from './page-layout.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Blocks of a reading, and for each block's id its way back to the page's text items. */
export type BlocksAndTrace = { blocks: Block[]; trace: Map<string, Segment[]> };

/** Turns laid-out pieces into blocks, numbered in reading order; cells of a table go row by row. */
export function toBlocks(pieces: readonly Piece[], body: number, words: Vocabulary): BlocksAndTrace {
  const result: BlocksAndTrace = { blocks: [], trace: new Map() };
  const add = (paragraph: Paragraph, cell?: Cell) => {
    const { text, was, segments, stretches } = toBlockText(paragraph.lines, words);
    if (text === '' && was === undefined) return;
    const id = `b${result.blocks.length + 1}`;
    const block: Block = { id, kind: paragraph.kind, text, place: placeOf(paragraph.lines) };
    if (was !== undefined) block.was = was;
    if (stretches) block.stretches = stretches;
    if (paragraph.level !== undefined) block.level = paragraph.level;
    if (paragraph.marker !== undefined) block.marker = paragraph.marker;
    if (cell !== undefined) block.cell = cell;
    const look = lookOf(paragraph.lines, body);
    if (Object.keys(look).length > 0) block.look = look;
    if (isRecognised(paragraph.lines)) block.recognised = true;
    result.blocks.push(block);
    result.trace.set(id, segments);
  };
  let tables = 0;
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      add(piece.paragraph);
      continue;
    }
    tables += 1;
    const cells = piece.table.cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    for (const cell of cells) {
      for (const paragraph of cell.paragraphs) add(paragraph, toCell(cell, `t${tables}`));
    }
  }
  return result;
}

const noWords: Vocabulary = { has: () => false, hasWhole: () => false, breaksWords: false };

/** Headers, footers, watermarks and the like as blocks of their own numbering. */
export function toFurniture(lines: readonly Line[], body: number): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const { text } = toBlockText([line], noWords);
    if (text === '') continue;
    const id = `f${blocks.length + 1}`;
    const block: Block = { id, kind: 'paragraph', text, look: lookOf([line], body), place: placeOf([line]) };
    if (isRecognised([line])) block.recognised = true;
    blocks.push(block);
  }
  return blocks;
}

/** True where any of the words come from a page's picture: one page of a block that runs over two is enough. */
function isRecognised(lines: readonly Line[]): boolean {
  return lines.some((line) => line.runs.some((run) => run.recognised === true));
}

function toCell(cell: TableCell, table: string): Cell {
  const { row, column, rowSpan, columnSpan, header } = cell;
  return { table, row, column, rowSpan, columnSpan, header };
}

function placeOf(lines: readonly Line[]): Block['place'] {
  const page = lines[0]?.page ?? 1;
  const own = lines.filter((line) => line.page === page);
  const x0 = Math.min(...own.map((line) => line.x0));
  const x1 = Math.max(...own.map((line) => line.x1));
  const y0 = Math.min(...own.map((line) => line.y - 0.9 * line.size));
  const y1 = Math.max(...own.map((line) => line.y + 0.25 * line.size));
  const box: Box = { x: tenth(x0), y: tenth(y0), width: tenth(x1 - x0), height: tenth(y1 - y0) };
  return { kind: 'pdf', page, box };
}

function lookOf(lines: readonly Line[], body: number): Look {
  const look: Look = {};
  if (lines.every((line) => line.bold)) look.bold = true;
  if (lines.every((line) => line.italic)) look.italic = true;
  if (lines.every((line) => line.filled)) look.filled = true;
  if (lines.every((line) => line.faint)) look.faint = true;
  const size = Math.round(((lines[0]?.size ?? body) / body) * 100) / 100;
  if (Math.abs(size - 1) > 0.02) look.size = size;
  return look;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
