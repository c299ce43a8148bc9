import { backups } from './backups.ts';
import { faults } from './faults.ts';
import { fuzz } from './fuzz.ts';
import { identifiers } from './identifiers.ts';
import { kills } from './kills.ts';
import { mutants } from './mutants.ts';

/** One thing that was measured, in a sentence with its numbers; `holds` where it is a promise and not only a figure. */
export type Figure = { says: string; holds?: boolean };

/** A way to measure one promise. A seed gives the same run again; `long` takes as long as it likes, otherwise about a minute. */
export type Measure = {
  name: string;
  title: string;
  measure(run: { seed: number; long: boolean }): Promise<Figure[]>;
};

/** Everything that is measured, in the order in which it is printed. Each is a file of its own beside this one. */
export const measures: readonly Measure[] = [backups, faults, kills, fuzz, identifiers, mutants];
