import type { Block } from '../block.ts';
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
