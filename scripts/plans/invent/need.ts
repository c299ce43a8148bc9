import type { Dice } from '../dice.ts';
import type { AreaName } from '../words/areas.ts';
import { fill } from '../words/fill.ts';
import { centiles, circumstances, hardships, needPatterns, professions, seasons } from '../words/needs.ts';
import type { Child } from './child.ts';

/** Invents one need of an area. */
export function inventNeed(dice: Dice, child: Child, area: AreaName): string {
  const pattern = dice
    .pick(needPatterns)
    .replace('{hard}', dice.pick(hardships[area]))
    .replace('{when}', dice.pick(circumstances))
    .replace('{pro}', dice.pick(professions))
    .replace('{season}', dice.pick(seasons))
    .replace('{centile}', dice.pick(centiles));
  return fill(pattern, child);
}
