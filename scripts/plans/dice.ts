/**
 * Chance that can be repeated. The same seed gives the same throws for ever, on every machine; `fork` gives dice of
 * their own to one document or one part, so that a change in one leaves all others as they were.
 */
export type Dice = {
  seed: number;
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** True in `share` of the throws (0 to 1). */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different entries, in random order. */
  some<T>(list: readonly T[], count: number): T[];
  fork(label: string): Dice;
};

/** Dice from a seed. Throws if asked to pick from an empty list: that is a mistake in a word bank. */
export function throwDice(seed: number): Dice {
  let state = seed >>> 0;
  // mulberry32: small, well mixed, and more than random enough for choosing words.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const dice: Dice = {
    seed,
    int,
    chance: (share) => next() < share,
    pick(list) {
      const chosen = list[int(0, list.length - 1)];
      if (chosen === undefined) throw new Error('There is nothing to pick from.');
      return chosen;
    },
    some(list, count) {
      const left = [...list];
      const taken = [];
      while (left.length > 0 && taken.length < count) taken.push(...left.splice(int(0, left.length - 1), 1));
      return taken;
    },
    fork: (label) => throwDice(mixIn(seed, label)),
  };
  return dice;
}

/** FNV-1a over the label, begun with the seed. */
function mixIn(seed: number, label: string): number {
  let hash = (2166136261 ^ seed) >>> 0;
  for (const letter of label) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}
