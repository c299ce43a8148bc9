import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { browserReviews } from '../../platform/reviews/browser-reviews.ts';
import { listingOf } from '../../review/listing.ts';
import { allFaults } from '../../scripts/reliability/faults/fault.ts';
import { type OpenStore, runFaults } from '../../scripts/reliability/faults/run-faults.ts';
import { wholeLife } from '../../scripts/reliability/faults/whole-life.ts';

describe('a whole review in which every write fails once', () => {
  test.each(allFaults)('%s: everything acknowledged is there, and the next try works', async (fault) => {
    const { wrong, struck, steps } = await runFaults(fault, wholeLife());
    expect(wrong).toEqual([]);
    expect(struck).toBeGreaterThanOrEqual(steps - 1);
  });

  test('a store that says “saved” before it is would be found out', async () => {
    const hasty: OpenStore = (name) => {
      const store = browserReviews({ listing: (review) => listingOf(review, undefined), name });
      return {
        ...store,
        async append(id, draft) {
          const before = await store.open(id);
          void store.append(id, draft);
          const seq = before.ok ? before.value.changes.length + 1 : 0;
          return { ok: true, value: { ...draft, seq } };
        },
      };
    };
    const { wrong } = await runFaults('out of space at the end of a transaction', wholeLife(), hasty);
    expect(wrong).not.toEqual([]);
  });
});
