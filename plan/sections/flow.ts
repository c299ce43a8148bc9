import type { Block } from '../block.ts';

/** One cell of a table with its blocks in reading order. */
export type FlowCell = {
  column: number;
  columnSpan: number;
  row: number;
  rowSpan: number;
  header: boolean;
  blocks: Block[];
  text: string;
};
/** One row of a table, its cells from left to right. */
export type FlowRow = { row: number; cells: FlowCell[] };
/** A table as it stands in the flow; `key` is the reading's own. */
export type FlowTable = { kind: 'table'; key: string; rows: FlowRow[]; columns: number };
/** The document as read down the page: lines outside tables, and tables as rows of cells. */
export type FlowNode = { kind: 'line'; block: Block } | FlowTable;

/** Groups blocks into lines and tables. A table that is interrupted by a line goes on as a second node with the same key. */
export function toFlow(blocks: Block[]): FlowNode[] {
  const nodes: FlowNode[] = [];
  let open: { key: string; blocks: Block[] } | undefined;
  const close = () => {
    if (open) nodes.push(tableOf(open.key, open.blocks));
    open = undefined;
  };
  for (const block of blocks) {
    if (block.text === '') continue;
    if (!block.cell) {
      close();
      nodes.push({ kind: 'line', block });
      continue;
    }
    if (open?.key !== block.cell.table) close();
    open ??= { key: block.cell.table, blocks: [] };
    open.blocks.push(block);
  }
  close();
  return nodes;
}

/** True where a block's look sets it off from body text: marked as heading, or short and bold, filled or large. */
export function looksLikeHeading(block: Block): boolean {
  const { bold, filled, size, italic } = block.look ?? {};
  const words = block.text.split(' ').length;
  if (block.kind === 'heading') return words <= 45;
  if (block.kind === 'item' || words > 30 || /[.;,]$/.test(block.text)) return false;
  if (italic === true && words <= 8 && !/[!?:]$/.test(block.text)) return true;
  return bold === true || (filled === true && words <= 20) || (size ?? 1) >= 1.15;
}

function tableOf(key: string, blocks: Block[]): FlowNode {
  const rows = new Map<number, Map<number, FlowCell>>();
  let columns = 0;
  for (const block of blocks) {
    const cell = block.cell;
    if (!cell) continue;
    columns = Math.max(columns, cell.column + cell.columnSpan);
    const row = rows.get(cell.row) ?? new Map<number, FlowCell>();
    rows.set(cell.row, row);
    const found = row.get(cell.column);
    if (found) {
      found.blocks.push(block);
      found.text += ` ${block.text}`;
    } else {
      const { column, columnSpan, row: index, rowSpan, header } = cell;
      row.set(column, { column, columnSpan, row: index, rowSpan, header, blocks: [block], text: block.text });
    }
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    kind: 'table',
    key,
    columns,
    rows: sorted.map(([row, cells]) => ({
      row,
      cells: [...cells.values()].sort((a, b) => a.column - b.column),
    })),
  };
}
