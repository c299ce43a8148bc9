import { allFaults } from './faults/fault.ts';
import { runLockFaults } from './faults/lock-faults.ts';
import { runFaults } from './faults/run-faults.ts';
import { wholeLife } from './faults/whole-life.ts';
import type { Measure } from './measures.ts';

/** Every write of a whole review fails once, in every way we know; what the store acknowledged is looked for after each. */
export const faults: Measure = {
  name: 'faults',
  title: 'Every write fails once',
  async measure() {
    const figures = [];
    let struck = 0;
    let acknowledged = 0;
    const wrong: string[] = [];
    for (const fault of allFaults) {
      const run = await runFaults(fault, wholeLife());
      struck += run.struck;
      acknowledged += run.acknowledged;
      wrong.push(...run.wrong);
      figures.push({
        says: `${fault}: ${run.steps} steps, ${run.struck} faults, ${run.wrong.length} wrong${run.wrong[0] ? ` (${run.wrong[0]})` : ''}`,
      });
    }
    const says = `${struck} faults over ${acknowledged} acknowledged changes: ${wrong.length} lost, torn or claimed and not there`;
    let onAll = 0;
    const wrongOnAll: string[] = [];
    for (const fault of allFaults) {
      const run = await runLockFaults(fault);
      onAll += run.struck;
      wrongOnAll.push(...run.wrong);
    }
    return [
      ...figures,
      { says, holds: wrong.length === 0 },
      {
        says: `${onAll} faults while a passphrase was set, changed or taken away and a backup put back: ${wrongOnAll.length} times something was lost or no passphrase opened it${wrongOnAll[0] ? ` (${wrongOnAll[0]})` : ''}`,
        holds: wrongOnAll.length === 0,
      },
    ];
  },
};
