import type { Dice } from '../dice.ts';
import { long, longer, often, seldom } from './amounts.ts';

/** How often and how long, as printed; `run` is both in one phrase, as they stand in a sentence or a cell. */
export type Amount = { frequency: string; duration?: string; run: string };

/** Invents an amount. A rare service comes seldom and stays longer. */
export function inventAmount(dice: Dice, rare = false): Amount {
  const shape = dice.int(0, 9);
  const duration = dice.pick(rare && dice.chance(0.5) ? longer : long);
  if (shape === 0 && !rare) {
    const count = dice.pick(['two', 'three', 'four', '2', '3']);
    const minutes = `${dice.pick([10, 15, 20, 25, 30, 40, 45])}-minute`;
    const frequency = `${count} ${minutes} sessions ${dice.pick(['a week', 'each week', 'per week', 'every week'])}`;
    return { frequency, duration: minutes, run: frequency };
  }
  if (shape === 1 && !rare) {
    const minutes = `${dice.pick([10, 15, 20, 30, 45])} ${dice.pick(['minutes', 'mins'])}`;
    const times = `${dice.int(1, 5)} x ${minutes} ${dice.pick(['weekly', 'per week', 'a week'])}`;
    return { frequency: times, duration: minutes, run: times };
  }
  const frequency = dice.pick(rare ? seldom : often);
  if (shape === 2) return { frequency, run: frequency };
  const run = dice.pick([
    `${frequency}, for ${duration}`,
    `${frequency} for ${duration}`,
    `for ${duration} ${frequency}`,
    `${frequency}, ${duration} each time`,
    `${frequency} in sessions of ${duration}`,
    `${duration} ${frequency}`,
  ]);
  return { frequency, duration, run };
}
