/** Chance from a seed (mulberry32): the same seed gives the same texts again. */
export type Dice = {
  next(): number;
  upTo(limit: number): number;
  one<T>(from: readonly T[]): T;
  chance(of: number): boolean;
};

/** Dice of one seed. `upTo(n)` is a whole number from 0 to n - 1; `one` throws on an empty list, which is our own mistake. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    upTo,
    chance: (of) => next() < of,
    one: (from) => {
      const chosen = from[upTo(from.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}
