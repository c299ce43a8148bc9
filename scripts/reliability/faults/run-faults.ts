import { listingOf } from '../../../review/listing.ts';
import type { Reviews } from '../../../review/reviews.ts';
import { browserReviews } from '../../../platform/reviews/browser-reviews.ts';
import { differences, type Expected, nothing } from './expected.ts';
import type { Fault } from './fault.ts';
import { struck, untilSilent } from './struck.ts';
import type { LifeStep } from './whole-life.ts';

/** What came of one life under one kind of fault. */
export type FaultRun = {
  fault: Fault;
  steps: number;
  /** Times something failed that would have been written. */
  struck: number;
  /** Changes the store acknowledged. */
  acknowledged: number;
  /** Faults that nobody was told of, since the store could go on. */
  survived: number;
  /** What was lost, torn or claimed wrongly, a sentence each. */
  wrong: string[];
};

/** Opens a window's store by its name. */
export type OpenStore = (name: string) => Reviews & { close(): void };

/** A window's store as the product opens it. */
export const productStore: OpenStore = (name) =>
  browserReviews({ listing: (review) => listingOf(review, undefined), name, patience: untilSilent });

let count = 0;

/**
 * Lives through the steps, and tries each with its first write failing, then its second and so on, until it comes
 * through; after each fault everything acknowledged is looked for from another window. Every write of the whole life fails
 * once.
 */
export async function runFaults(
  fault: Fault,
  steps: readonly LifeStep[],
  open: OpenStore = productStore,
): Promise<FaultRun> {
  count += 1;
  const name = `faults-${count}`;
  const run: FaultRun = { fault, steps: steps.length, struck: 0, acknowledged: 0, survived: 0, wrong: [] };
  const watcher = open(name);
  const store = open(name);
  let expected: Expected = nothing();
  for (const step of steps) {
    for (let nth = 1; ; nth += 1) {
      const { armed, answer } = await struck(fault, nth, () => step.ask(store));
      if (armed.fired()) run.struck += 1;
      const after = step.leaves(expected);
      const note = (sentences: string[]) =>
        run.wrong.push(...sentences.map((one) => `${step.says}, write ${nth}: ${one}`));
      if (!answer.ok && armed.silent()) {
        // It was not acknowledged, so it may be there or not, but whole; and trying again makes it once.
        const isThere = (await differences(watcher, after)).length === 0;
        if (!isThere) note(await differences(watcher, expected));
        if (!isThere) continue;
        const again = await step.ask(store);
        if (step.isOwnRetry && !again.ok) note([`trying again was refused: ${again.problem.sentence}`]);
        note((await differences(watcher, after)).map((one) => `after trying again: ${one}`));
        expected = after;
        break;
      }
      if (!answer.ok && !armed.fired()) {
        note([`refused without a fault: ${answer.problem.sentence}`]);
        break;
      }
      if (answer.ok) {
        expected = after;
        run.acknowledged += 1;
        if (armed.fired()) run.survived += 1;
      } else if (answer.problem.sentence.trim() === '') note(['no sentence says what happened']);
      if (armed.fired()) note(await differences(watcher, expected));
      if (answer.ok) break;
    }
    // The window that met the faults sees the same as the other one.
    run.wrong.push(...(await differences(store, expected)).map((one) => `after ${step.says}: ${one}`));
    if (run.wrong.length > 0) break;
  }
  watcher.close();
  store.close();
  return run;
}
