import { isDetailLabel } from './details.ts';
import { type ColumnRole, readColumn } from './columns.ts';
import { type FlowCell, type FlowRow, type FlowTable, looksLikeHeading } from './flow.ts';
import { readArea } from './areas.ts';
import { readPhase } from './labels.ts';
import { isFixed, sectionsHere } from './state.ts';
import { put, putContent, type Walk } from './put.ts';
import { readLabelLine } from './read-label-line.ts';

/** A row without column heads (`paired`: its first cell is known to be the label of the rest): a label with its value, as on outcome and provision cards, or cells of content. */
export function readPlainRow(
  walk: Walk,
  table: FlowTable,
  row: FlowRow,
  labelled: boolean,
  paired = false,
): void {
  const { state } = walk;
  const [first] = row.cells;
  if (!first) return;
  const isK = state.sections.length === 1 && state.sections[0] === 'K';
  // A number merged down a card stands before the labels of its rows.
  const leads = first.column === 0 || (first.column === 1 && row.cells.length === 2);
  const isLabel = !isK && (paired || (leads && (labelled || isLabelCell(first))));
  const role = isLabel ? roleOfLabel(walk, first.text) : undefined;
  if (isLabel)
    for (const block of first.blocks) {
      if (readLabelLine(walk, block)) continue;
      state.label = first.text;
      put(walk, block, 'label');
    }
  const lettered = isLabel ? readColumn(first.text) : undefined;
  const [told] = lettered?.by === 'letter' && lettered.sections.length === 1 ? lettered.sections : [];
  if (told && !isFixed(state)) {
    state.seen.add(told);
    const phase = told === 'E' ? { phase: 'outcomes' as const } : {};
    for (const cell of row.cells.slice(1))
      for (const block of cell.blocks) putContent(walk, block, [told], { ...place(table, cell), ...phase });
    return;
  }
  if (role === 'what') state.card = row.row;
  for (const cell of isLabel ? row.cells.slice(1) : row.cells) {
    if (readHeadedCell(walk, table, cell)) continue;
    for (const block of cell.blocks) {
      const at = { ...place(table, cell), ...(role && { column: role, row: state.card ?? cell.row }) };
      if (role === 'number') put(walk, block, 'label', at);
      else if (role === 'review' || role === 'resource') put(walk, block, 'monitoring', at);
      else if (!isK && isLabelInCell(block.text) && readLabelLine(walk, block)) continue;
      else putContent(walk, block, sectionsHere(state, role ? 'provision' : state.phase), at);
    }
  }
}

/** A cell that bears its own section over its text ("Outcomes (E)"), as boxes set side by side do. */
function readHeadedCell(walk: Walk, table: FlowTable, cell: FlowCell): boolean {
  const [head, ...below] = cell.blocks;
  const column = head && below.length > 0 && looksLikeHeading(head) ? readColumn(head.text) : undefined;
  const [section] = column?.sections ?? [];
  if (!head || column?.by !== 'letter' || column.sections.length !== 1 || section === undefined) return false;
  walk.state.seen.add(section);
  put(walk, head, 'heading', { sections: [section], by: 'letter' });
  const phase = section === 'E' ? { phase: 'outcomes' as const } : {};
  for (const block of below)
    if (isLabelInCell(block.text)) put(walk, block, 'label');
    else putContent(walk, block, [section], { ...place(table, cell), ...phase });
  return true;
}

const cardRoles: ColumnRole[] = ['what', 'who', 'when', 'who-when', 'ratio', 'number', 'review', 'resource'];

/** What a label says of its value on a card; only in sections that hold items. */
function roleOfLabel(walk: Walk, text: string): ColumnRole | undefined {
  const [section] = walk.state.sections;
  if (section === undefined || 'AIJK'.includes(section)) return undefined;
  if (/^\d{1,2}[.)]?$/.test(text.trim()) && section !== 'B' && section !== 'E') return 'what';
  const role = readColumn(text)?.role;
  return role && cardRoles.includes(role) ? role : undefined;
}

function isLabelCell(cell: FlowCell): boolean {
  return (
    readPhase(cell.text) !== undefined ||
    cell.header ||
    isDetailLabel(cell.text) ||
    cell.blocks.every(looksLikeHeading)
  );
}

/** A short label inside a cell: an area of need or the name of a phase. */
export function isLabelInCell(text: string): boolean {
  return text.split(' ').length <= 12 && (readPhase(text) !== undefined || readArea(text) !== undefined);
}

/** Where a cell's items stand: the row links need, outcome and provision. */
export function place(table: FlowTable, cell: FlowCell) {
  return {
    table: table.key,
    row: cell.row,
    cell: `${table.key}:${cell.row}:${cell.column}`,
    rowSpan: cell.rowSpan,
  };
}
