import type { Block } from '../block.ts';

/** Fewest cells of a kind in one column. */
const enoughCells = 2;

/** Heads of table columns whose cells are mostly of a kind ("reads like an outcome"), the fullest first. */
export function columnsLike(blocks: Block[], isLike: (text: string) => boolean): Block[] {
  const columns = new Map<string, Block[]>();
  for (const block of blocks) {
    if (!block.cell || block.text === '') continue;
    const key = `${block.cell.table}|${block.cell.column}`;
    columns.set(key, [...(columns.get(key) ?? []), block]);
  }
  return [...columns.values()]
    .flatMap(([head, ...cells]) => {
      const like = cells.filter(({ text }) => isLike(text)).length;
      const isColumn = head && !isLike(head.text) && head.cell?.columnSpan === 1;
      return isColumn && like >= enoughCells && like >= cells.length * 0.5 ? [{ head, like }] : [];
    })
    .toSorted((one, other) => other.like - one.like)
    .map(({ head }) => head);
}
