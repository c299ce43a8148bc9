import { changedByPerson, expiring } from '../../review/keep-until.ts';
import { usualKeepMonths } from '../../review/settings/settings.ts';
import type { Bench } from './bench.ts';

/** How long the review at hand is kept. */
export function keepingWork(bench: Bench) {
  const { services, get } = bench;
  return {
    /** The ISO day on which the review at hand expires, within the days of notice; undefined before, and where it never does. */
    async expiresOn(): Promise<string | undefined> {
      const { current } = get();
      if (!current || current.saving.kind === 'nothing-yet') return undefined;
      const { review, state } = current;
      const line = {
        id: review.id,
        planRef: state.planRef,
        updatedAt: review.changes.at(-1)?.at ?? review.createdAt,
        changedByPerson: changedByPerson(review),
        keep: state.keep,
      };
      const retained = await services.retention.read();
      const months = bench.settings.keepMonths ?? usualKeepMonths;
      return expiring([line], { months, today: services.today(), retained })[0]?.on;
    },
    /** To an ISO day, `always`, or as long as the settings say. */
    keepUntil(until: string | undefined): void {
      bench.held?.change({ kind: 'keep', ...(until !== undefined && { until }) });
      bench.set({ said: 'It is kept longer.' });
    },
  };
}
