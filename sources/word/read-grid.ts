import type { Piece } from './read-runs.ts';
import { childOf, elementsOf, switchOf, valOf, type XmlElement } from './xml-tree.ts';

/** One cell of a table in the table's own grid, with the content of merged parts left to its first cell. */
export type GridCell = {
  element: XmlElement;
  properties: XmlElement | undefined;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** In a row that Word repeats at the top of each page. */
  header: boolean;
  fate: Piece['fate'];
};

/** Word itself allows 63 columns. */
const widest = 63;

/** Lays a table's rows out in its grid: `gridBefore` and `gridSpan` move cells along, `vMerge` joins them downwards. */
export function readGrid(table: XmlElement): GridCell[] {
  const cells: GridCell[] = [];
  const open = new Map<number, GridCell>();
  partsOf(table, 'w:tr').forEach((rowElement, row) => {
    const properties = childOf(rowElement, 'w:trPr');
    const header = switchOf(properties, 'w:tblHeader') ?? false;
    const fate = childOf(properties, 'w:del') ? 'deleted' : childOf(properties, 'w:ins') ? 'added' : 'kept';
    let column = Math.min(Math.max(0, Math.floor(Number(valOf(properties, 'w:gridBefore'))) || 0), widest);
    for (const element of partsOf(rowElement, 'w:tc')) {
      const own = childOf(element, 'w:tcPr');
      const columnSpan = Math.min(Math.max(1, Math.floor(Number(valOf(own, 'w:gridSpan'))) || 1), widest);
      const merge = childOf(own, 'w:vMerge');
      const above = open.get(column);
      const continues = merge && merge.attributes.get('w:val') !== 'restart' && above;
      if (continues) {
        above.rowSpan = row - above.row + 1;
      } else {
        const cellFate = childOf(own, 'w:cellDel') ? 'deleted' : childOf(own, 'w:cellIns') ? 'added' : 'kept';
        const cell = {
          element,
          properties: own,
          row,
          column,
          rowSpan: 1,
          columnSpan,
          header,
          fate: fate === 'kept' ? cellFate : fate,
        } as const;
        const placed: GridCell = { ...cell };
        cells.push(placed);
        if (merge) open.set(column, placed);
        else open.delete(column);
      }
      column += columnSpan;
    }
  });
  return cells;
}

/** Rows of a table or cells of a row, also where content controls or other wrappers stand between. */
function partsOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del'].includes(child.name))
      return partsOf(child, name);
    return [];
  });
}
