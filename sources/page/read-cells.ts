import { inkOf, isFilled } from './look-of.ts';
import { shownIn } from './field-label.ts';
import { isEditor, isElement, isField } from './nodes.ts';
import { readEditor } from './read-field.ts';
import { readMarked } from './portals/read-marked.ts';
import type { PartMark } from './portals/use-portal.ts';
import { placeOfRow } from './row-in-disguise.ts';
import { gridOf } from './table-grid.ts';
import type { TermRows } from './term-rows.ts';
import type { Walk, Within } from './walk-state.ts';

/** Reads a table as cells of its own grid; a table of one cell is only a box around its content. */
export function readTable(walk: Walk, element: HTMLElement, within: Within): void {
  walk.flush(within);
  const caption = [...element.children].find((child) => child.localName === 'caption');
  if (caption) {
    const head = { ...within, heading: true, level: undefined };
    walk.children(caption, head);
    walk.flush(head);
  }
  const grid = gridOf(element);
  const isFrame = !within.editor && holdsPage(element);
  const reach = walk.openersOf(element);
  walk.walked.tables += 1;
  const table = `t${walk.walked.tables}`;
  for (const { element: found, ...position } of grid) {
    const row = found.parentElement;
    if (!isElement(found) || reach.isOutOfReach(found) || (row && reach.isOutOfReach(row))) continue;
    const inner: Within = { ...within, item: undefined, ink: inkOf(found, within.ink) };
    if (grid.length > 1 && !isFrame) {
      inner.cell = { table, ...position };
      inner.filled = isFilled(found) || (row !== null && isFilled(row));
    }
    const read = (within: Within) => {
      if (isEditor(found) && !within.editor) readEditor(walk, found, within);
      else walk.inside(found, within);
    };
    const mark = markOfCell(walk, found, element);
    if (mark) readMarked(walk, found, mark, inner, read);
    else read(inner);
    walk.flush(inner);
  }
}

/** More rows than this are a table's, whatever its cells hold. */
const mostRowsOfFrame = 4;

/** An old portal's page is laid out in a table: no heads of its own, and whole parts of a page in its cells. */
function holdsPage(table: HTMLElement): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (!/^table$/.test(table.localName) || table.querySelector(':scope > caption,:scope > thead'))
    return false;
  const rows = [...table.querySelectorAll(':scope > tr,:scope > tbody > tr')];
  if (rows.length > mostRowsOfFrame || rows.some((row) => row.querySelector(':scope > th'))) return false;
  return rows.some((row) => row.querySelector(':scope > td h1,:scope > td h2') !== null);
}

/** What the portal's description says of a cell, or of the row or group of rows that it stands in. */
function markOfCell({ walked }: Walk, cell: Element, table: Element): PartMark | undefined {
  for (let at: Element | null = cell; at && at !== table && walked.portal; at = at.parentElement) {
    const mark = walked.portal.marks.get(at);
    if (mark) {
      walked.reached.add(at);
      return mark;
    }
  }
  return undefined;
}

/** Reads a line that is a row of a table in all but its tags. */
export function readDisguised(walk: Walk, element: HTMLElement, pieces: HTMLElement[], within: Within): void {
  walk.flush(within);
  const place = placeOfRow(walk.walked, element);
  for (const [column, piece] of pieces.entries()) {
    const cell = { ...place, column, rowSpan: 1, columnSpan: 1, header: false };
    const inner = { ...within, cell, ink: inkOf(piece, within.ink) };
    walk.inside(piece, inner);
    walk.flush(inner);
  }
}

/** Reads cards with the same labels as one table, its labels as heads. */
export function readTermRows(walk: Walk, { heads, rows }: TermRows, within: Within): void {
  walk.flush(within);
  walk.walked.tables += 1;
  const table = `t${walk.walked.tables}`;
  for (const [row, cells] of [heads, ...rows].entries())
    for (const [column, element] of cells.entries()) {
      if (!element) continue;
      const cell = { table, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 };
      const inner = { ...within, item: undefined, cell, ink: inkOf(element, within.ink) };
      if (isField(element)) walk.lines(shownIn(element), { field: element }, inner.ink);
      else walk.inside(element, inner);
      walk.flush(inner);
    }
}
