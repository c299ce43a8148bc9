import type { Block, Cell } from '../../plan/block.ts';

/** A cell as it is shown: its blocks, or none for a cell that is empty in the document. */
export type ShownCell = Pick<Cell, 'rowSpan' | 'columnSpan' | 'header'> & { blocks: Block[] };

/** Rows of one table from its blocks, with empty cells put back so that no column shifts. */
export function tableRows(blocks: Block[]): ShownCell[][] {
  const cells = new Map<string, { cell: Cell; blocks: Block[] }>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const key = `${block.cell.row},${block.cell.column}`;
    const known = cells.get(key);
    if (known) known.blocks.push(block);
    else cells.set(key, { cell: block.cell, blocks: [block] });
  }
  const all = [...cells.values()];
  const height = Math.max(0, ...all.map(({ cell }) => cell.row + cell.rowSpan));
  const width = Math.max(0, ...all.map(({ cell }) => cell.column + cell.columnSpan));
  const taken = new Set<string>();
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column): ShownCell[] => {
      const found = cells.get(`${row},${column}`);
      if (taken.has(`${row},${column}`)) return [];
      if (!found) return [{ blocks: [], rowSpan: 1, columnSpan: 1, header: false }];
      const { rowSpan, columnSpan, header } = found.cell;
      for (let down = 0; down < rowSpan; down += 1)
        for (let along = 0; along < columnSpan; along += 1) taken.add(`${row + down},${column + along}`);
      return [{ blocks: found.blocks, rowSpan, columnSpan, header }];
    }).flat(),
  );
}
