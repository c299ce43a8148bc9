import { type Column, readColumn } from './columns.ts';
import { type FlowCell, type FlowRow, looksLikeHeading } from './flow.ts';
import { isGuidanceBlock } from './guidance.ts';
import { readHeading } from './heading.ts';

/** A row of column heads, cell by cell; a cell that says nothing of its column has none. */
export type Head = { cell: FlowCell; column: Column | undefined };

/** Words of the longest head: H1's names an Act of Parliament. */
const longestHead = 34;

/** Reads a row as column heads; undefined for rows of content. Guidance printed under a head in the same cell is passed over. */
export function readHeads(row: FlowRow, isFirst: boolean): Head[] | undefined {
  const cells = row.cells;
  if (cells.length < 2) return undefined;
  if (cells.length === 2 && isLetterAlone(cells[0]?.text ?? '')) return undefined;
  const read = cells.map((cell) => ({ cell, text: headText(cell) }));
  if (read.some(({ text }) => text.split(' ').length > longestHead)) return undefined;
  const heads = read.map(({ cell, text }) => ({ cell, column: readColumn(text) }));
  const known = heads.filter(({ column }) => column !== undefined).length;
  const marked = cells.filter((cell) => cell.header || looksHead(cell)).length;
  const lettered = heads.filter(({ column }) => (column?.sections.length ?? 0) > 0).length;
  if (known < 2 || known < cells.length * 0.5) return undefined;
  const allMarked = marked >= (cells.length > 2 ? cells.length - 1 : cells.length);
  const sure = lettered >= 2 || (known >= 3 && (isFirst || marked > 0)) || (allMarked && marked > 0);
  if (!sure && !(isFirst && known === cells.length && read.every(({ text }) => text.split(' ').length <= 8)))
    return undefined;
  nameWhatColumn(heads);
  return heads;
}

function headText(cell: FlowCell): string {
  const own = cell.blocks.filter((block) => !isGuidanceBlock(block));
  return (own.length > 0 ? own : cell.blocks).map(({ text }) => text).join(' ');
}

/** "Section B | My special educational needs" names one section, not two columns. */
function isLetterAlone(text: string): boolean {
  const heading = readHeading(text);
  return heading !== undefined && heading.by !== 'title' && heading.title === '';
}

function looksHead(cell: FlowCell): boolean {
  const [first] = cell.blocks;
  return first !== undefined && looksLikeHeading(first);
}

/** Beside columns of who and when, the first column without a meaning of its own says what is provided. */
function nameWhatColumn(heads: Head[]): void {
  const roles = heads.map(({ column }) => column?.role);
  if (
    roles.includes('what') ||
    !roles.some((role) => role === 'who' || role === 'when' || role === 'who-when')
  )
    return;
  const first = heads.find(({ column }) => column === undefined || column.role === 'text');
  if (first) first.column = { role: 'what', sections: [] };
}
