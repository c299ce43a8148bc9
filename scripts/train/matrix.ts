import type { Dice } from '../plans/dice.ts';

/** What is trained: values with their slopes and the two running means that Adam keeps. Row by row. */
export type Parameter = {
  rows: number;
  columns: number;
  values: Float64Array;
  slopes: Float64Array;
  mean: Float64Array;
  square: Float64Array;
};

/** A parameter of zeros. */
export function zeros(rows: number, columns: number): Parameter {
  const fresh = () => new Float64Array(rows * columns);
  return { rows, columns, values: fresh(), slopes: fresh(), mean: fresh(), square: fresh() };
}

/** Evenly between plus and minus one over the root of what goes in, the usual start of a layer. */
export function even(rows: number, columns: number, goesIn: number, dice: Dice): Parameter {
  const made = zeros(rows, columns);
  const reach = 1 / Math.sqrt(goesIn);
  for (let at = 0; at < made.values.length; at += 1) made.values[at] = (2 * chance(dice) - 1) * reach;
  return made;
}

/** Bell-shaped around 0 (Box and Muller). */
export function bell(rows: number, columns: number, spread: number, dice: Dice): Parameter {
  const made = zeros(rows, columns);
  for (let at = 0; at < made.values.length; at += 1)
    made.values[at] =
      spread * Math.sqrt(-2 * Math.log(1 - chance(dice))) * Math.cos(2 * Math.PI * chance(dice));
  return made;
}

/** A number from 0 to 1, 1 excluded. */
export function chance(dice: Dice): number {
  return dice.int(0, 0xffffffff) / 0x100000000;
}
