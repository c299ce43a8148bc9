import type { Node } from '../drawn/node.ts';
import { grid } from './l01-grid.ts';
import { lettered } from './l03-lettered.ts';
import { cards } from './l05-cards.ts';
import type { Sheet } from './parts.ts';

/** A layout: how it draws, and whether it lies on its side. */
export type Layout = { draw: (sheet: Sheet) => Node[]; landscape?: boolean };

/** Every layout by its name in the field guide of layouts. */
export const layouts: Record<string, Layout> = {
  L1: { draw: grid, landscape: true },
  L3: { draw: lettered },
  L5: { draw: cards },
};
