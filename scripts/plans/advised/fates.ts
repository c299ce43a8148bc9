import type { Dice } from '../dice.ts';
import type { Given } from './amounts.ts';

/** What a plan made of a recommendation. `units`: as much, said as a total. */
export const fates = [
  'kept',
  'units',
  'rarer',
  'shorter',
  'no-amount',
  'ratio-lost',
  'less-expert',
  'training-lost',
  'may',
  'dropped',
] as const;
export type Fate = (typeof fates)[number];

/** A recommendation before it is put in words. */
export type Advised = { given?: Given; who: string; training?: string; ratio?: string; duty: 'will' | 'may' };

export const isDiluted = (fate: Fate) => !['kept', 'units', 'dropped'].includes(fate);

/** What is left of a recommendation. Fates that it cannot have leave it as it is and are called kept. */
export function meet(dice: Dice, advised: Advised, fate: Fate): { fate: Fate; left: Advised } {
  const { given } = advised;
  switch (fate) {
    case 'rarer':
      if (!given || given.times < 2) break;
      return { fate, left: { ...advised, given: { ...given, times: given.times - 1 } } };
    case 'shorter':
      if (!given) break;
      return {
        fate,
        left: {
          ...advised,
          given: { ...given, minutes: given.minutes - dice.pick([5, 10]) + (given.minutes > 10 ? 0 : 5) },
        },
      };
    case 'no-amount': {
      const { given: _, ...rest } = advised;
      return { fate, left: rest };
    }
    case 'ratio-lost': {
      if (!advised.ratio) break;
      const { ratio: _, ...rest } = advised;
      return { fate, left: dice.chance(0.5) ? rest : { ...rest, ratio: 'in a small group' } };
    }
    case 'less-expert': {
      const { training: _, ...rest } = advised;
      if (/assistant|worker|mentor|adult|lead$|person|reader|buddy|volunteer/.test(advised.who))
        return { fate, left: { ...rest, who: 'staff' } };
      return { fate, left: { ...rest, who: dice.pick(['teaching assistant', 'member of staff']) } };
    }
    case 'training-lost': {
      if (!advised.training) break;
      const { training: _, ...rest } = advised;
      return { fate, left: rest };
    }
    case 'may':
      return { fate, left: { ...advised, duty: 'may' } };
    case 'units':
      if (!given || given.per === 'day') break;
      return { fate, left: advised };
    default:
      return { fate, left: advised };
  }
  return { fate: 'kept', left: advised };
}
