import type { SectionId } from '../plan.ts';
import type { Strand } from './areas.ts';
import { type Column, readColumn } from './columns.ts';
import { type FlowCell, type FlowRow, type FlowTable, looksLikeHeading } from './flow.ts';
import { isGuidance } from './guidance.ts';
import { put, putContent, type Walk } from './put.ts';
import { readHeads } from './read-heads.ts';
import { isLabelInCell, place } from './read-plain-row.ts';
import { markOf, type RowMark, tickColumns } from './row-marks.ts';
import { isFixed, leaveFor, needsOf, provisionOf, sectionsHere } from './state.ts';

/** A row of column heads opens its columns for the rows below, also over a page break. */
export function readHeadRow(walk: Walk, table: FlowTable, row: FlowRow): boolean {
  const { state } = walk;
  const heads = readHeads(row, row === table.rows[0]);
  if (!heads) return false;
  const ticked = tickColumns(table);
  for (const head of heads) if (ticked.has(head.cell.column)) head.column = { role: 'area', sections: [] };
  state.columns = {
    map: new Map(heads.map(({ cell, column }) => [cell.column, column ?? { role: 'text', sections: [] }])),
    width: table.columns,
    table: table.key,
  };
  const lettered = heads.flatMap(({ column }) => (column?.by === 'letter' ? column.sections : []));
  if (lettered.length > 1 && !isFixed(state) && state.zone !== 'outside') leaveFor(state, lettered);
  for (const { cell, column } of heads) {
    const sections =
      column?.by && !isFixed(state) && state.zone !== 'outside' ? headSections(walk, column) : [];
    for (const section of sections) state.seen.add(section);
    if (sections.length > 0 && state.zone === 'front') state.zone = 'plan';
    for (const block of cell.blocks)
      if (isGuidance(block.text)) put(walk, block, 'guidance', { sections });
      else
        put(walk, block, sections.length > 0 ? 'heading' : 'label', {
          sections,
          ...(column?.by && { by: column.by }),
        });
  }
  return true;
}

/** A row of heads cut by a page break leaves its last heads in a row of their own. */
export function addHead(walk: Walk, cell: FlowCell): boolean {
  const { columns } = walk.state;
  const known = columns?.map.get(cell.column);
  const column = readColumn(cell.text);
  if (!columns || !column || (known && known.role !== 'text') || cell.columnSpan > 1) return false;
  columns.map.set(cell.column, column);
  for (const block of cell.blocks) put(walk, block, 'label');
  return true;
}

/** The last words of a head ("responsible" under "Person") that a page break has put in a row of their own. */
export function endsHead(walk: Walk, cell: FlowCell): boolean {
  const under = walk.state.columns?.map.has(cell.column) && cell.columnSpan === 1;
  if (!under || !/^\p{Ll}/u.test(cell.text) || cell.text.split(' ').length > 4) return false;
  for (const block of cell.blocks) put(walk, block, 'label');
  return true;
}

/** A table under a table with the same columns goes on with its heads, unless it opens with a banner of its own. */
export function goesOn(walk: Walk, table: FlowTable): boolean {
  const { columns } = walk.state;
  if (!columns || columns.table === table.key) return true;
  return columns.width === table.columns && (table.rows[0]?.cells.length ?? 0) > 1;
}

/** Heads with letters say their sections themselves; titles alone mean those of the area and strand that are open. */
function headSections(walk: Walk, column: Column): SectionId[] {
  if (column.sections.length > 0) return column.sections;
  return walk.state.zone === 'plan' ? sectionsOf(walk, column, walk.state.strand) : [];
}

/** One cell of a row under column heads. */
export function readCell(
  walk: Walk,
  table: FlowTable,
  cell: FlowCell,
  marks: Map<number, RowMark>,
  column: Column,
): void {
  const { state } = walk;
  if (state.zone !== 'plan') {
    for (const block of cell.blocks)
      put(
        walk,
        block,
        state.zone === 'outside' ? 'outside' : state.zone === 'sign-off' ? 'sign-off' : 'front',
      );
    return;
  }
  const mark = markOf(marks, cell);
  const more = { ...place(table, cell), column: column.role, ...(mark?.area && { area: mark.area }) };
  const open = isFixed(state) ? state.sections : sectionsOf(walk, column, mark?.strand ?? state.strand);
  const sections = mark?.tag && open.includes(mark.tag) ? [mark.tag] : open;
  for (const block of cell.blocks) {
    if (column.sections.length > 0 && isLabelInCell(block.text) && looksLikeHeading(block)) {
      put(walk, block, 'label', more);
      continue;
    }
    if (sections.length === 0) put(walk, block, column.role === 'number' ? 'label' : 'monitoring', more);
    else
      putContent(walk, block, sections, {
        ...more,
        ...(column.role === 'step' && { phase: 'steps' }),
        ...(column.role === 'outcome' && { phase: 'outcomes' }),
      });
  }
}

function sectionsOf(walk: Walk, column: Column, strand: Strand): SectionId[] {
  const { state } = walk;
  if (column.sections.length === 1) return column.sections;
  switch (column.role) {
    case 'need':
      return column.sections.length > 1
        ? column.sections.filter((section) => section === needsOf(strand))
        : sectionsHere(state, 'needs', strand);
    case 'outcome':
    case 'step':
      return sectionsHere(state, 'outcomes', strand);
    case 'who':
    case 'when':
    case 'who-when':
      // Beside outcomes alone these say when an outcome is due and who looks at it, not how provision is given.
      if (!givesProvision(state.columns?.map)) return [];
      return provisionIn(walk, column, strand);
    case 'what':
    case 'ratio':
    case 'pointer':
      return provisionIn(walk, column, strand);
    case 'text':
      return sectionsHere(state);
    default:
      return [];
  }
}

function givesProvision(columns: Map<number, Column> | undefined): boolean {
  const roles = [...(columns?.values() ?? [])].map(({ role }) => role);
  return roles.includes('what') || !roles.includes('outcome');
}

function provisionIn(walk: Walk, column: Column, strand: Strand): SectionId[] {
  return column.sections.length > 1
    ? column.sections.filter((section) => provisionOf(strand).includes(section))
    : provisionHere(walk, strand);
}

/** Under an area of health or care that area decides; otherwise the section that is open. */
function provisionHere(walk: Walk, strand: Strand): SectionId[] {
  return sectionsHere(walk.state, 'provision', strand);
}
