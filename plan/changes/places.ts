import type { Block } from '../block.ts';
import { stretchesOf } from './stretches.ts';

/** Whether a block's look belongs to its place and marks nothing: a heading, the head of a table, a label. */
export type IsPlace = (block: Block) => boolean;

/** Share of a table's first cells in bold that makes the first column its labels. */
const shareOfLabels = 0.6;

/** Type larger than body text by this factor is a heading's. */
const headingSize = 1.05;

/**
 * Tells the blocks of one document whose look belongs to their place. A short line in bold that ends like a title is a
 * sub-heading; a short bold cell is a label only where the other cells of its column are bold too.
 */
export function findPlaces(blocks: readonly Block[]): IsPlace {
  const labelled = labelledTables(blocks);
  const headed = headedTables(blocks);
  return (block) => {
    if (block.cell?.row === 0 && headed.has(block.cell.table)) return true;
    // Where a file marks no headings, a reader takes what is bold for one: a sentence or a cell may be so by mistake.
    const isMarked = block.level !== undefined && !block.cell;
    if (block.kind === 'heading' && (isMarked || !isWeighty(block))) return true;
    if ((block.look?.size ?? 1) > headingSize && !block.cell) return true;
    const words = block.text || block.was || '';
    if (words.length <= 60 && /:$/.test(words)) return true;
    if (!isWeighty(block)) return false;
    if (block.cell) return block.cell.column === 0 && labelled.has(block.cell.table);
    const isTitle = words.split(' ').length <= 9 || /^(?:section|part|appendix)\b/i.test(words);
    return isTitle && !/[.!?]["'\u2019\u201d)]*$/.test(words);
  };
}

/** Tables of several rows whose first row is short lines that are all heads or all bold. */
function headedTables(blocks: readonly Block[]): Set<string> {
  const tables = Map.groupBy(
    blocks.filter(({ cell }) => cell),
    ({ cell }) => cell?.table ?? '',
  );
  return new Set(
    [...tables].flatMap(([table, cells]) => {
      const first = cells.filter(({ cell }) => cell?.row === 0);
      const isShort = first.every((block) => (block.text || block.was || '').split(' ').length <= 9);
      const isHead = first.every((block) => block.cell?.header) || first.every(isWeighty);
      return isShort && isHead && cells.length > first.length ? [table] : [];
    }),
  );
}

function labelledTables(blocks: readonly Block[]): Set<string> {
  const first = blocks.filter(({ cell }) => cell && cell.column === 0 && cell.row > 0);
  const tables = Map.groupBy(first, ({ cell }) => cell?.table ?? '');
  return new Set(
    [...tables].flatMap(([table, cells]) =>
      cells.filter(isWeighty).length >= shareOfLabels * cells.length ? [table] : [],
    ),
  );
}

/** Bold or underlined throughout, in whatever colour. */
function isWeighty(block: Block): boolean {
  return stretchesOf(block).every((stretch) => stretch.bold || stretch.underlined);
}
