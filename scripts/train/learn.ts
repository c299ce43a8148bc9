import type { Dice } from '../plans/dice.ts';
import { adamStep } from './adam.ts';
import type { Parameter } from './matrix.ts';

/** Examples that are looked at before each step. */
const batch = 32;
const rate = 2e-3;
const decay = 1e-2;

/**
 * Goes through all examples `rounds` times, each time in another order, in ever smaller steps. `pass` adds the slopes of
 * a batch to the parameters and gives its loss.
 */
export function learn<Example>(
  parameters: readonly Parameter[],
  examples: readonly Example[],
  rounds: number,
  dice: Dice,
  pass: (batch: Example[]) => number,
  tell: (line: string) => void,
): void {
  const perRound = Math.ceil(examples.length / batch);
  let step = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const order = shuffled(examples, dice);
    let loss = 0;
    for (let from = 0; from < order.length; from += batch) {
      loss += pass(order.slice(from, from + batch));
      adamStep(parameters, step + 1, rate * (1 - step / (rounds * perRound)), decay);
      step += 1;
    }
    tell(`round ${round} of ${rounds}, loss ${(loss / perRound).toFixed(3)}`);
  }
}

function shuffled<Entry>(list: readonly Entry[], dice: Dice): Entry[] {
  return list
    .map((entry) => ({ entry, place: dice.int(0, 0xffffffff) }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}
