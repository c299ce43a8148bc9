import type { Block } from '../block.ts';
import type { FlowTable } from './flow.ts';
import { enterSections, type State } from './state.ts';

/** Goes where the portal's description says that a block stands: into its sections, or out of them all. True where it opens sections. */
export function enterTaught(state: State, block: Block): boolean {
  const word = block.taught?.join(' ');
  if (word === state.taught) return false;
  state.taught = word;
  if (block.taught === undefined || state.zone === 'outside') return false;
  enterSections(state, block.taught);
  if (block.taught.length === 0) state.zone = 'front';
  return block.taught.length > 0;
}

/** True where the portal's description puts the cells of one table in different sections: the cells then are its texts. */
export function isTaughtByCell(table: FlowTable): boolean {
  const words = new Set(blocksOf(table).map(({ taught }) => taught?.join(' ')));
  return words.size > 1;
}

/** A table's blocks, cell by cell. */
export function blocksOf(table: FlowTable): Block[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
}
