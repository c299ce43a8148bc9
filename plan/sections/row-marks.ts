import { type SectionId, sectionIds } from '../plan.ts';
import { readArea, type Strand } from './areas.ts';
import type { FlowCell, FlowTable } from './flow.ts';
import { ownWords } from './own-words.ts';
import { strandOfSection } from './state.ts';

/** What marks a row of a mixed table: a tag before its provision ("H1: ...", "[G] ...") or a word in a column of areas. */
export type RowMark = { strand?: Strand; tag?: SectionId; area?: string };

/** Marks by row number. */
export function rowMarks(table: FlowTable): Map<number, RowMark> {
  const found = tickedRows(table);
  for (const { row, cells } of table.rows)
    for (const cell of cells) {
      const tag = (cell.blocks[0] && ownWords(cell.blocks[0]).tag) ?? tagInCell(cell.text);
      const area = cell.text.length < 60 ? readArea(cell.text) : undefined;
      const strand = tag ? strandOfSection(tag) : cell.text.length < 20 ? area?.strand : undefined;
      const before = found.get(row);
      const more = { ...before, ...(area && !before?.area && { area: area.name }) };
      if (strand && !before?.tag) found.set(row, { ...more, strand, ...(tag && { tag }) });
      else if (more.area) found.set(row, more);
      // An area merged down over several rows is that of each.
      for (let under = row + 1; area && under < row + cell.rowSpan; under++)
        found.set(under, { area: area.name, ...found.get(under) });
    }
  return found;
}

const tick = /^(?:[\u2611\u2612\u2713\u2714\u2717\u2718\u25cf\u25a0*]|x|y|yes|\[x\])$/i;
const noTick = /^(?:[\u2610\u25a1-]|n|no|\[ ?\])$/i;

/** Columns headed "H1" and "H2" (or F and G) that hold nothing but ticks: they say of each row which section it is. */
export function tickColumns(table: FlowTable): Map<number, SectionId> {
  const columns = new Map<number, SectionId>();
  for (const { cells, row } of table.rows)
    for (const cell of cells) {
      const tag = tagInCell(cell.text.replace(/^section\s+/i, ''));
      if (!tag) continue;
      const below = table.rows.flatMap((other) =>
        other.row > row ? other.cells.filter(({ column }) => column === cell.column) : [],
      );
      const only = below.every(({ text }) => tick.test(text.trim()) || noTick.test(text.trim()));
      if (only) columns.set(cell.column, tag);
    }
  return columns.size > 1 ? columns : new Map();
}

function tickedRows(table: FlowTable): Map<number, RowMark> {
  const columns = tickColumns(table);
  const found = new Map<number, RowMark>();
  for (const { row, cells } of table.rows)
    for (const { column, text } of cells) {
      const tag = columns.get(column);
      if (tag && tick.test(text.trim())) found.set(row, { strand: strandOfSection(tag), tag });
    }
  return found;
}

/** The mark of any row that the cell spans. */
export function markOf(marks: Map<number, RowMark>, cell: FlowCell): RowMark | undefined {
  for (let row = cell.row; row < cell.row + Math.max(1, cell.rowSpan); row++) {
    const mark = marks.get(row);
    if (mark) return mark;
  }
  return undefined;
}

/** "Care (H1)", "Health - G", "H2": a cell of the column of areas that gives the letter as well. */
function tagInCell(text: string): SectionId | undefined {
  const letter = /^(?:(?:education(?:al)?|health|(?:social )?care)\s*[(:/-]?\s*)?(F|G|H1|H2)\)?$/i.exec(
    text.trim(),
  )?.[1];
  return sectionIds.find((id) => id === letter?.toUpperCase());
}
