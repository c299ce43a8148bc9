import type { Block } from '../block.ts';
import { placeBlocks } from './walk.ts';
import type { Placed } from './placed.ts';

/** Reads advice and reviews by their labels alone (needs, outcomes, provision), as if they stood inside one education strand. */
export function placeAdvice(blocks: Block[]): Placed[] {
  return placeBlocks(blocks, true);
}
