import { roleOf } from './nodes.ts';

/** One cell of a table in the table's own grid. */
export type GridCell = {
  element: Element;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  header: boolean;
};

/** Spans beyond this are mistakes; browsers stop at the same number of columns. */
const widest = 1000;

/** Whether an element is a table of cells: a real one or one by role, and not one used only to place things. */
export function isTable(element: Element): boolean {
  const role = roleOf(element);
  if (['table', 'grid', 'treegrid'].includes(role)) return true;
  return element.localName === 'table' && !/^(presentation|none)$/.test(role);
}

/** Lays the cells out: a cell that spans rows pushes those of the next rows along. */
export function gridOf(table: Element): GridCell[] {
  const cells: GridCell[] = [];
  const taken: number[] = [];
  rowsOf(table).forEach((rowElement, row) => {
    let column = 0;
    for (const element of partsOf(rowElement, isCell)) {
      while ((taken[column] ?? 0) > row) column += 1;
      const columnSpan = spanOf(element, 'colspan');
      const rowSpan = spanOf(element, 'rowspan');
      for (let at = column; at < column + columnSpan; at += 1) taken[at] = row + rowSpan;
      cells.push({ element, row, column, rowSpan, columnSpan, header: isHead(element) });
      column += columnSpan;
    }
  });
  return cells;
}

function rowsOf(table: Element): Element[] {
  return partsOf(table, (element) => element.localName === 'tr' || roleOf(element) === 'row');
}

/** The nearest elements of a kind below another; other tables inside keep their own. */
function partsOf(parent: Element, wanted: (element: Element) => boolean): Element[] {
  return [...parent.children].flatMap((child) => {
    if (wanted(child)) return [child];
    return isTable(child) || child.localName === 'td' || child.localName === 'caption'
      ? []
      : partsOf(child, wanted);
  });
}

function isCell(element: Element): boolean {
  return (
    /^t[dh]$/.test(element.localName) || /^(cell|gridcell|columnheader|rowheader)$/.test(roleOf(element))
  );
}

function isHead(element: Element): boolean {
  return (
    element.localName === 'th' ||
    /header$/.test(roleOf(element)) ||
    element.parentElement?.parentElement?.localName === 'thead'
  );
}

function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(element.getAttribute(name) ?? element.getAttribute(`aria-${name}`));
  return span >= 1 && span <= widest ? Math.floor(span) : 1;
}
