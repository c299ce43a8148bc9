import type { Block } from '../block.ts';

/** What two readings of the same words have in common, wherever they stand on the page. */
export function blockKey({ text, was, field, cell }: Block): string {
  return `${field ?? ''}|${cell ? `${cell.row},${cell.column}` : ''}|${text}|${was ?? ''}`;
}
