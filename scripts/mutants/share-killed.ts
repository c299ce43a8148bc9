import type { Mutant } from './run-stryker.ts';

/** A share of mutants, with the bounds in which the share of the whole room lies 95 times in a hundred. */
export type Share = { killed: number; of: number; share: number; least: number; most: number };

/** 95 % of a normal distribution lies within so many standard deviations. */
const z = 1.96;

/**
 * How many of these mutants a test noticed. Lines were drawn, not mutants, and the mutants of one line share its fate, so
 * the interval (Wilson's) is widened by how much more the lines differ than single draws would.
 */
export function shareKilled(mutants: readonly Mutant[]): Share {
  const isKilled = ({ fate }: Mutant) => fate === 'killed' || fate === 'timed-out';
  const killed = mutants.filter(isKilled).length;
  const of = mutants.length;
  if (of === 0) return { killed, of, share: 0, least: 0, most: 1 };
  const share = killed / of;
  const lines = Map.groupBy(mutants, ({ file, line }) => `${file}:${line}`);
  let apart = 0;
  for (const some of lines.values()) apart += (some.filter(isKilled).length - share * some.length) ** 2;
  const asDrawn = of * share * (1 - share);
  const widened = asDrawn === 0 ? 1 : Math.max(1, apart / asDrawn);
  const n = of / widened;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { killed, of, share, least: Math.max(0, middle - half), most: Math.min(1, middle + half) };
}
