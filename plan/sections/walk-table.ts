import type { SectionId } from '../plan.ts';
import { readArea, type Strand } from './areas.ts';
import { type Column, readColumn } from './columns.ts';
import { isDetailLabel, isDetailsTable } from './details.ts';
import { type FlowCell, type FlowNode, type FlowRow, looksLikeHeading } from './flow.ts';
import { readHeading } from './heading.ts';
import { isGuidance } from './guidance.ts';
import { readPhase } from './labels.ts';
import { ownWords } from './own-words.ts';
import { readHeads } from './read-heads.ts';
import { isLabelInCell, place, readPlainRow } from './read-plain-row.ts';
import { enterSections, leaveFor, needsOf, provisionOf, sectionsHere, strandOfSection } from './state.ts';
import { titleSuits } from './titles.ts';
import { put, putContent, type Walk, walkLine } from './walk.ts';

type Table = Extract<FlowNode, { kind: 'table' }>;

/** Reads a table row by row: details, banners, column heads, rows under heads, and rows of label and value. */
export function walkTable(walk: Walk, table: Table): void {
  const { state } = walk;
  const cells = table.rows.flatMap((row) => row.cells);
  if (isDetailsTable(cells.map((cell) => cell.text)) && detailShare(table) >= 0.5) {
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
  table: Table,
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
  if (readLetterRow(walk, row) || readHeadRow(walk, table, row)) return;
  const [first, second] = row.cells;
  if (!first) return;
  if (!second) {
    const inColumn = state.columns?.map.get(first.column);
    const wide = first.columnSpan > 1 && first.columnSpan >= table.columns - 1;
    if (first.header && addHead(walk, first)) return;
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
  if (
    state.seen.size === 0 ||
    row.cells.length < 2 ||
    !/^(?:sign(?:ed|[- ]?off|ature))/i.test(row.cells[0]?.text ?? '')
  )
    return undefined;
  state.zone = 'sign-off';
  state.sections = [];
  return 'sign-off';
}

/** "A1 | Summary of the child's history", "Section B | My special educational needs", "H1 | ...": letter and title in neighbouring cells. */
function readLetterRow(walk: Walk, row: FlowRow): boolean {
  const { state } = walk;
  const [first, second] = row.cells;
  const block = first?.blocks[0];
  if (!first || !block) return false;
  const heading = readHeading(first.text);
  if (!heading || heading.by === 'title') return false;
  if (walk.decoys.has(block.id)) {
    state.sections = [];
    state.zone = 'front';
    putAll(walk, row, 'front');
    return true;
  }
  const [section] = heading.sections;
  if (!second || section === undefined || row.cells.length > 2 || heading.title !== '') return false;
  const titled =
    titleSuits(section, second.text.toLowerCase()) &&
    second.text.split(' ').length <= 40 &&
    !/[.;]$/.test(second.text);
  if (heading.by === 'bare' && !titled) return false;
  enterSections(state, heading.sections);
  state.rank = { ...(block.look?.size && { size: block.look.size }) };
  for (const each of first.blocks) put(walk, each, 'heading', { sections: heading.sections, by: 'letter' });
  for (const each of second.blocks)
    if (titled && (second.blocks.length === 1 || looksLikeHeading(each)))
      put(walk, each, 'heading', { sections: heading.sections, by: 'letter' });
    else putContent(walk, each, sectionsHere(state));
  return true;
}

/** A row of column heads opens its columns for the rows below, also over a page break. */
function readHeadRow(walk: Walk, table: Table, row: FlowRow): boolean {
  const { state } = walk;
  const heads = readHeads(row, row === table.rows[0]);
  if (!heads) return false;
  state.columns = {
    map: new Map(heads.map(({ cell, column }) => [cell.column, column ?? { role: 'text', sections: [] }])),
    width: table.columns,
    table: table.key,
  };
  const lettered = heads.flatMap(({ column }) => (column?.by === 'letter' ? column.sections : []));
  if (lettered.length > 1 && !fixed(walk) && state.zone !== 'outside') leaveFor(state, lettered);
  for (const { cell, column } of heads) {
    const sections = column?.by && !fixed(walk) && state.zone !== 'outside' ? headSections(walk, column) : [];
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
function addHead(walk: Walk, cell: FlowCell): boolean {
  const { columns } = walk.state;
  const known = columns?.map.get(cell.column);
  const column = readColumn(cell.text);
  if (!columns || !column || (known && known.role !== 'text') || cell.columnSpan > 1) return false;
  columns.map.set(cell.column, column);
  for (const block of cell.blocks) put(walk, block, 'label');
  return true;
}

/** A table under a table with the same columns goes on with its heads, unless it opens with a banner of its own. */
function goesOn(walk: Walk, table: Table): boolean {
  const { columns } = walk.state;
  if (!columns || columns.table === table.key) return true;
  return columns.width === table.columns && (table.rows[0]?.cells.length ?? 0) > 1;
}

/** Heads with letters say their sections themselves; titles alone mean those of the area and strand that are open. */
function headSections(walk: Walk, column: Column): SectionId[] {
  if (column.sections.length > 0) return column.sections;
  return walk.state.zone === 'plan' ? sectionsOf(walk, column, walk.state.strand) : [];
}

function readCell(
  walk: Walk,
  table: Table,
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
  const more = { ...place(table, cell), column: column.role };
  const mark = markOf(marks, cell);
  const open = fixed(walk) ? state.sections : sectionsOf(walk, column, mark?.strand ?? state.strand);
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
    case 'what':
    case 'who':
    case 'when':
    case 'who-when':
    case 'ratio':
    case 'pointer':
      return column.sections.length > 1
        ? column.sections.filter((section) => provisionOf(strand).includes(section))
        : provisionHere(walk, strand);
    case 'text':
      return sectionsHere(state);
    default:
      return [];
  }
}

/** Under an area of health or care that area decides; otherwise the section that is open. */
function provisionHere(walk: Walk, strand: Strand): SectionId[] {
  return sectionsHere(walk.state, 'provision', strand);
}

function fixed(walk: Walk): boolean {
  const { sections } = walk.state;
  return sections.length === 1 && (sections[0] === 'I' || sections[0] === 'J' || sections[0] === 'K');
}

/** What marks a row of a mixed table: a tag before its provision ("H1: ...", "[G] ...") or a word in a column of areas. */
type RowMark = { strand: Strand; tag?: SectionId };

function rowMarks(table: Table): Map<number, RowMark> {
  const found = new Map<number, RowMark>();
  for (const { row, cells } of table.rows)
    for (const cell of cells) {
      const tag = cell.blocks[0] && ownWords(cell.blocks[0]).tag;
      const strand = tag
        ? strandOfSection(tag)
        : cell.text.length < 20
          ? readArea(cell.text)?.strand
          : undefined;
      if (strand && !found.get(row)?.tag) found.set(row, { strand, ...(tag && { tag }) });
    }
  return found;
}

/** The mark of any row that the cell spans. */
function markOf(marks: Map<number, RowMark>, cell: FlowCell): RowMark | undefined {
  for (let row = cell.row; row < cell.row + Math.max(1, cell.rowSpan); row++) {
    const mark = marks.get(row);
    if (mark) return mark;
  }
  return undefined;
}

/** True where the first column holds short labels and the second what they ask for. */
function hasLabelColumn(table: Table): boolean {
  const rows = table.rows.filter((row) => row.cells.length === 2 && row.cells[0]?.column === 0);
  if (rows.length === 0 || rows.length < table.rows.length * 0.5) return false;
  const labels = rows.filter(
    ({ cells: [first] }) => first && first.text.split(' ').length <= 12 && !/[.;]$/.test(first.text),
  );
  return labels.length >= rows.length * 0.8;
}

function detailShare(table: Table): number {
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

function putAll(walk: Walk, row: FlowRow, role: 'detail' | 'front' | 'outside' | 'sign-off'): void {
  for (const cell of row.cells) for (const block of cell.blocks) put(walk, block, role);
}
