import type { Patience } from '../../../platform/reviews/patience.ts';
import { type Armed, arm, type Fault } from './fault.ts';

/** The fault that lies in wait now. */
let lying: Armed | undefined;

/** Does something of which the `nth` write or transaction goes wrong. */
export async function struck<T>(
  fault: Fault,
  nth: number,
  work: () => Promise<T>,
): Promise<{ answer: T; armed: Armed }> {
  const armed = arm(fault, nth);
  lying = armed;
  try {
    return { answer: await work(), armed };
  } finally {
    lying = undefined;
    armed.disarm();
  }
}

/** A store stops waiting as soon as nothing more will be heard, instead of after half a minute. */
export const untilSilent: Patience = (onEnd) => {
  let quiet = 0;
  let going = true;
  const look = () => {
    if (!going) return;
    if (lying?.silent()) quiet += 1;
    if (quiet < turnsOfSilence) setImmediate(look);
    else onEnd();
  };
  look();
  return () => {
    going = false;
  };
};

/** Turns of the event loop after which a store that has nothing to wait for would have answered. */
const turnsOfSilence = 200;
