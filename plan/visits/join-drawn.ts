import type { Block } from '../block.ts';

/**
 * Joins tables that a viewer's pages cut in two. The reader of drawn pages names a table by where its columns begin
 * ("t3@0,224,332"); one that ends a page and one that begins the next with the same columns are one table. Repeated
 * heads are left out, and a row that was cut goes on.
 */
export function joinDrawn(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  let from = 0;
  while (from < blocks.length) {
    const to = tableEnd(blocks, from);
    const table = blocks.slice(from, to);
    const last = joined.at(-1);
    if (last && isRest(last, table[0])) joined.push(...asRest(joined, table));
    else joined.push(...table);
    from = to;
  }
  return joined;
}

/** The end of the table that a block begins; the next block where it stands in none. */
function tableEnd(blocks: Block[], from: number): number {
  const table = blocks[from]?.cell?.table;
  let to = from + 1;
  while (table !== undefined && blocks[to]?.cell?.table === table) to += 1;
  return to;
}

function isRest(last: Block, first: Block | undefined): boolean {
  if (!last.cell || !first?.cell || last.part === first.part) return false;
  const columns = columnsOf(last.cell.table);
  return columns !== undefined && columns === columnsOf(first.cell.table);
}

function columnsOf(table: string): string | undefined {
  const at = table.indexOf('@');
  return at < 0 ? undefined : table.slice(at + 1);
}

function asRest(before: Block[], rest: Block[]): Block[] {
  const table = before.at(-1)?.cell?.table ?? '';
  const own = before.filter(({ cell }) => cell?.table === table);
  const rowOf = (blocks: Block[], row: number) => blocks.filter(({ cell }) => cell?.row === row);
  const words = (blocks: Block[]) => blocks.map(({ text, cell }) => `${cell?.column} ${text}`).join('|');
  const isHead = words(rowOf(own, 0)) === words(rowOf(rest, 0));
  const fresh = isHead ? rest.filter(({ cell }) => cell?.row !== 0) : rest;
  const [firstRow = 0] = fresh.map(({ cell }) => cell?.row ?? 0);
  const lastRow = Math.max(...own.map(({ cell }) => cell?.row ?? 0));
  const goesOn = isCut(rowOf(own, lastRow), rowOf(fresh, firstRow));
  const shift = lastRow - firstRow + (goesOn ? 0 : 1);
  const moved = fresh.map(
    (block): Block =>
      block.cell ? { ...block, cell: { ...block.cell, table, row: block.cell.row + shift } } : block,
  );
  if (!goesOn) return moved;
  // Words of a cell that was cut go on in the same sentence.
  return moved.filter((block) => {
    const begun = own.findLast(({ cell }) => cell?.row === lastRow && cell.column === block.cell?.column);
    if (block.cell?.row !== lastRow || !begun || /[.!?]$/.test(begun.text)) return true;
    const at = before.indexOf(begun);
    before[at] = { ...begun, text: `${begun.text} ${block.text}` };
    return false;
  });
}

/** A row goes on over the page where its first cell has nothing more to say, or goes on in small letters. */
function isCut(last: Block[], first: Block[]): boolean {
  const [head] = first.filter(({ cell }) => cell?.column === 0);
  if (!head) return last.length > 0;
  const begun = last.findLast(({ cell }) => cell?.column === 0);
  return /^\p{Ll}/u.test(head.text) && begun !== undefined && !/[.!?]$/.test(begun.text);
}
