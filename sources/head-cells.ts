import type { Block, Cell } from '../plan/block.ts';

/** Longer than this a cell is content, however it is printed: bold provision is still provision. */
const longestLabel = 80;

/**
 * Marks the cells that head a column or a row by their look, where the document does not say so itself: councils'
 * templates shade or embolden heads and labels and hardly ever set a header row. Changes the blocks' cells.
 * A row whose two or more filled cells are all short and marked out heads its columns; a short marked-out cell
 * with plain cells to its right heads its row.
 */
export function markHeadCells(blocks: Block[]): void {
  for (const rows of tablesOf(blocks).values()) {
    const allMarked = [...rows.values()].every((row) => row.every(isMarked));
    if (allMarked) continue;
    for (const row of rows.values()) {
      const cells = row.sort((a, b) => a.cell.column - b.cell.column);
      const heads = cells.length > 1 && cells.every((entry) => isMarked(entry) && isShort(entry));
      cells.forEach((entry, index) => {
        const labels =
          isMarked(entry) && isShort(entry) && cells.slice(index + 1).some((other) => !isMarked(other));
        if (heads || labels) for (const block of entry.blocks) if (block.cell) block.cell.header = true;
      });
    }
  }
}

type Entry = { cell: Cell; blocks: Block[] };

function tablesOf(blocks: Block[]): Map<string, Map<number, Entry[]>> {
  const tables = new Map<string, Map<number, Entry[]>>();
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Entry[]>();
    tables.set(cell.table, rows);
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    const known = row.find((entry) => entry.cell.column === cell.column);
    if (known) known.blocks.push(block);
    else row.push({ cell, blocks: [block] });
  }
  return tables;
}

function isMarked(entry: Entry): boolean {
  return entry.blocks.every((block) => block.kind !== 'item' && (block.look?.bold || block.look?.filled));
}

function isShort(entry: Entry): boolean {
  return entry.blocks.reduce((sum, block) => sum + block.text.length, 0) <= longestLabel;
}
