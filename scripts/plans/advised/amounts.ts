import type { Dice } from '../dice.ts';

/** How much is given, as numbers that can be said in several ways. */
export type Given = {
  times: number;
  per: 'week' | 'fortnight' | 'half term' | 'term' | 'day';
  minutes: number;
};

const words = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];
const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

export function inventGiven(dice: Dice, rare = false): Given {
  return rare
    ? { times: dice.int(2, 4), per: dice.pick(['term', 'half term']), minutes: dice.pick([45, 60, 90]) }
    : dice.chance(0.15)
      ? { times: 1, per: 'day', minutes: dice.pick([10, 15, 20]) }
      : {
          times: dice.int(2, 4),
          per: dice.pick(['week', 'week', 'fortnight']),
          minutes: dice.pick([20, 30, 40]),
        };
}

/** One of the ways in which people say it. `whole`: only in all ("an hour a week"), where that can be said. */
export function sayGiven(dice: Dice, { times, per, minutes }: Given, isWhole = false): string {
  const each = dice.pick([`a ${per}`, `each ${per}`, `per ${per}`, `every ${per}`]);
  const total = times * minutes;
  if (isWhole && per !== 'day')
    return total % 60 === 0
      ? `${total / 60 === 1 ? 'one hour' : `${total / 60} hours`} ${each}`
      : `${total} minutes ${each}`;
  const long = dice.pick([`${minutes} minutes`, `${minutes} mins`]);
  const often = `${words[times]} ${each}`;
  return dice.pick([
    `${often} for ${long}`,
    `${often}, ${long} each time`,
    `for ${long} ${often}`,
    `${times} x ${minutes} minutes ${each}`,
    `${counts[times]} ${minutes}-minute sessions ${each}`,
  ]);
}
