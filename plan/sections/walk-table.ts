import { isDetailLabel, isDetailsTable } from './details.ts';
import { type FlowRow, type FlowTable, looksLikeHeading } from './flow.ts';
import { readHeading } from './heading.ts';
import { readPhase } from './labels.ts';
import { put, putAll, type Walk } from './put.ts';
import { readAdviceHeads } from './read-advice-heads.ts';
import { addHead, endsHead, goesOn, readCell, readHeadRow } from './read-columns.ts';
import { namesSection, readLetterRow } from './read-letter-row.ts';
import { readPairs } from './read-pairs.ts';
import { readPlainRow } from './read-plain-row.ts';
import { type RowMark, rowMarks } from './row-marks.ts';
import { enterTaught } from './enter-taught.ts';
import { isSignature } from './signature.ts';
import { walkLine } from './walk.ts';

/** Reads a table row by row: details, banners, column heads, rows under heads, and rows of label and value. */
export function walkTable(walk: Walk, table: FlowTable): void {
  const { state } = walk;
  const cells = table.rows.flatMap((row) => row.cells);
  const [first] = cells.flatMap((cell) => cell.blocks);
  if (first) enterTaught(state, first);
  const isTold = cells.some(({ blocks }) => blocks.some(({ id }) => walk.told.has(id)));
  if (isTold && state.zone !== 'plan') state.zone = 'front';
  const inPlan = state.zone === 'plan' && state.sections.length > 0;
  if (
    !isTold &&
    isDetailsTable(cells.map((cell) => cell.text)) &&
    detailShare(table) >= (inPlan ? 0.75 : 0.5) &&
    !holdsText(table, inPlan)
  ) {
    for (const cell of cells) for (const block of cell.blocks) put(walk, block, 'detail');
    return;
  }
  if (state.columns && !goesOn(walk, table)) delete state.columns;
  const marks = rowMarks(table);
  const labelled = hasLabelColumn(table);
  for (const row of table.rows) walkRow(walk, table, row, marks, labelled);
  if (state.sections.length === 1 && state.sections[0] === 'K' && table.columns > 1) state.listed = true;
}

function walkRow(
  walk: Walk,
  table: FlowTable,
  row: FlowRow,
  marks: Map<number, RowMark>,
  labelled: boolean,
): void {
  const { state } = walk;
  const settled = settledRole(walk, row);
  if (settled) {
    putAll(walk, row, settled);
    return;
  }
  if (readPairs(walk, table, row)) return;
  if (readLetterRow(walk, row) || readAdviceHeads(walk, table, row) || readHeadRow(walk, table, row)) return;
  const [first, second] = row.cells;
  if (!first) return;
  if (!second) {
    const inColumn = state.columns?.map.get(first.column);
    const wide = first.columnSpan > 1 && first.columnSpan >= table.columns - 1;
    if (first.header && (addHead(walk, first) || endsHead(walk, first))) return;
    const labels = first.header && readPhase(first.text) !== undefined;
    if (labels) delete state.columns;
    if (inColumn && !wide && !labels) {
      readCell(walk, table, first, marks, inColumn);
      return;
    }
    for (const [index, block] of first.blocks.entries()) {
      const banner = wide || table.columns === 1 || first.header || index === 0;
      walkLine(walk, block, undefined, banner && block.text.split(' ').length <= 30);
    }
    return;
  }
  const labels = readPhase(first.text) && (first.header || first.blocks.every(looksLikeHeading));
  if (labels) delete state.columns;
  if (state.columns) {
    for (const cell of row.cells)
      readCell(
        walk,
        table,
        cell,
        marks,
        state.columns.map.get(cell.column) ?? { role: 'text', sections: [] },
      );
    return;
  }
  if (state.zone === 'plan') readPlainRow(walk, table, row, labelled);
  else
    putAll(
      walk,
      row,
      state.zone === 'sign-off' ? 'sign-off' : isDetailLabel(first.text) ? 'detail' : 'front',
    );
}

/** Rows that need no reading: behind the end of the plan, details, and the signature block, which ends the plan. */
function settledRole(walk: Walk, row: FlowRow): 'outside' | 'detail' | 'sign-off' | undefined {
  const { state } = walk;
  if (state.zone === 'outside') return 'outside';
  if (row.cells.filter((cell) => isDetailLabel(cell.text)).length >= 2 && detailRow(row)) return 'detail';
  if (state.seen.size === 0 || row.cells.length < 2 || !isSignature(row.cells[0]?.text ?? ''))
    return undefined;
  state.zone = 'sign-off';
  state.sections = [];
  return 'sign-off';
}

/** True where the first column holds short labels and the second what they ask for. */
function hasLabelColumn(table: FlowTable): boolean {
  const rows = table.rows.filter((row) => row.cells.length === 2 && row.cells[0]?.column === 0);
  if (rows.length === 0 || rows.length < table.rows.length * 0.5) return false;
  const labels = rows.filter(
    ({ cells: [first] }) => first && first.text.split(' ').length <= 12 && !/[.;]$/.test(first.text),
  );
  return labels.length >= rows.length * 0.8;
}

/** A form may run its block of details into the box that holds a section's text: such a table is read row by row. */
function holdsText(table: FlowTable, inPlan: boolean): boolean {
  return table.rows.some(
    ({ cells: [only, second] }) =>
      namesSection(only?.text ?? '', second?.text ?? '') ||
      (only &&
        !second &&
        (inPlan ? only.text.split(' ').length > 4 : readHeading(only.text)?.by === 'letter')),
  );
}

function detailShare(table: FlowTable): number {
  const rows = table.rows.filter((row) => row.cells.length > 1);
  return rows.length === 0
    ? 0
    : rows.filter((row) => row.cells.some((cell) => isDetailLabel(cell.text))).length / rows.length;
}

function detailRow(row: FlowRow): boolean {
  return (
    row.cells.length % 2 === 0 &&
    row.cells.every((cell, index) => index % 2 === 1 || isDetailLabel(cell.text))
  );
}
