import type { Exception } from '../../review/exception.ts';
import { fieldOf } from '../../review/process-events.ts';
import type { EventName } from '../../rubric/dates/statutory-steps.ts';
import type { Bench } from './bench.ts';
import { forExport, maskFor } from './masking.ts';

/** The dates of the process that a person confirms or enters, and the exceptions they record. Nothing found is kept by itself. */
export function datesWork(bench: Bench) {
  return {
    /** Keeps a date (ISO day) as the reviewer's own word; none clears it. */
    setDate(event: EventName, date: string | undefined): void {
      const { [fieldOf[event]]: _before, ...others } = bench.get().current?.state.details.dates ?? {};
      const dates = date === undefined ? others : { ...others, [fieldOf[event]]: date };
      const isNone = Object.keys(dates).length === 0;
      bench.held?.change({
        kind: 'details',
        ...(isNone ? { set: {}, clear: ['dates'] } : { set: { dates } }),
      });
    },
    /** Records which exception holds for a step, with the reason; none takes it back. */
    recordException(step: string, given: Pick<Exception, 'which' | 'reason'> | undefined): void {
      const { document, child, advice } = bench.get();
      const exception = given && {
        ...given,
        forExport: forExport(given.reason, maskFor(document, child, advice?.documents)),
      };
      bench.held?.change({ kind: 'exception', step, ...(exception && { exception }) });
    },
  };
}
