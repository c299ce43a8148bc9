import type fc from 'fast-check';

/**
 * A parser as it is fuzzed: what is thrown at it, and what must be true of whatever comes back. `check` throws where it is
 * not. A parser that throws, loops or reaches into the language's own objects fails without a word of its own.
 */
export type Target<Input = unknown> = {
  name: string;
  inputs: fc.Arbitrary<Input>;
  check: (input: Input) => void | Promise<void>;
};

/** A target whose kind of input nobody needs to know: it can be sampled, run and shown. */
export type AnyTarget = { name: string; run: (budget: Budget) => Promise<Fuzzed> };

/** `runs` at most, and no longer than `milliseconds`; a seed gives the same inputs again. */
export type Budget = { seed: number; runs: number; milliseconds: number };

/** What came of it. `failure`: in words with the smallest input that was found and the path that leads to it again. */
export type Fuzzed = {
  name: string;
  inputs: number;
  failure?: { says: string; path: string; input: string };
};
