import type { Block } from '../block.ts';
import type { Walk } from './put.ts';

/** Fewest items between two such labels: one step, and the outcome that the second label speaks of. */
const fewest = 2;

/**
 * Before a label such as "Steps towards this outcome" stands the outcome. Where the same label stood above the last few
 * items as well and no heading parts them, the last of these is no step but that outcome.
 */
export function takeBackOutcome(walk: Walk, label: Block): void {
  if (label.cell) return;
  const { placed } = walk;
  let at = placed.length - 1;
  while (placed[at]?.role === 'content' && placed[at]?.phase === 'steps' && !placed[at]?.block.cell) at -= 1;
  const above = placed[at];
  const last = placed.at(-1);
  if (!above || !last || placed.length - 1 - at < fewest) return;
  if (above.role === 'label' && above.block.text === label.text && !last.own.step) last.phase = 'outcomes';
}
