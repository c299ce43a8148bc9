import { expect, test, vi } from 'vitest';
import { gathered } from '../../../components/retention/gathered.ts';
import {
  deleteDue,
  lookAtRetention,
  noteAnnounced,
  trustDate,
} from '../../../components/retention/retention-work.ts';
import { parseRetained } from '../../../review/parse-retained.ts';
import { give, makeReview } from '../review/make-review.ts';
import { memoryReviews } from '../../../platform/reviews/memory-reviews.ts';
import { listingOf } from '../../../review/listing.ts';
import type { Retained } from '../../../review/keep-until.ts';

/** One review that was last changed on 1 March 2026, seen on the given day. */
async function onDay(first: string) {
  let day = first;
  let retained: Retained = { notices: {} };
  const held = new Set<string>();
  const reviews = memoryReviews((review) => listingOf(review, undefined));
  await reviews.add(makeReview(give('P-01', 3)));
  const asked = {
    reviews,
    today: () => day,
    settings: {
      read: async () => ({}),
      write: async () => ({ ok: true as const, value: true }),
      onChange: () => () => undefined,
      save: () => ({ ok: true as const, value: { name: '' } }),
    },
    retention: {
      read: async () => retained,
      write: async (next: Retained) => {
        retained = next;
      },
      holdOpen: (review: string) => {
        held.add(review);
        return () => void held.delete(review);
      },
      unlessOpen: async <T>(review: string, work: () => Promise<T>) =>
        held.has(review) ? undefined : work(),
    },
  };
  return {
    services: asked,
    /** Opens the list of reviews on a day: what is due goes, what is left is announced. */
    async open(today: string) {
      day = today;
      const gone = await deleteDue(asked, await lookAtRetention(asked));
      await noteAnnounced(asked, await lookAtRetention(asked));
      return gone.map(({ id }) => id);
    },
  };
}

test('a review is deleted at the first opening after its day, if that was said at least 14 days before', async () => {
  const { open } = await onDay('2028-02-10');
  expect(await open('2028-02-10')).toEqual([]);
  expect(await open('2028-02-29')).toEqual([]);
  expect(await open('2028-03-01')).toEqual(['r1']);
});

test('a review nobody was told of is told of first', async () => {
  const { open } = await onDay('2028-06-01');
  expect(await open('2028-06-01')).toEqual([]);
  expect(await open('2028-06-14')).toEqual([]);
  expect(await open('2028-06-15')).toEqual(['r1']);
});

test('a review that is open in some window is not deleted', async () => {
  const { services, open } = await onDay('2028-02-10');
  await open('2028-02-10');
  const stop = services.retention.holdOpen('r1');
  expect(await open('2028-03-05')).toEqual([]);
  stop();
  expect(await open('2028-03-05')).toEqual(['r1']);
});

test('years ahead nothing is deleted until a person says the date is right, and then with notice', async () => {
  const { services, open } = await onDay('2028-02-10');
  await open('2028-02-10');
  expect(await open('2031-03-01')).toEqual([]);
  expect((await lookAtRetention(services)).doubt?.kind).toBe('ahead');
  await trustDate(services);
  expect(await open('2031-03-01')).toEqual([]);
  expect(await open('2031-03-15')).toEqual(['r1']);
});

test('behind a passphrase nothing expires and nothing is announced', async () => {
  const { services, open } = await onDay('2028-02-10');
  await open('2028-02-10');
  const locked = {
    ...services,
    today: () => '2028-03-05',
    reviews: {
      ...services.reviews,
      list: async () => ({ ok: false as const, problem: { code: 'locked' as const, sentence: 'Locked.' } }),
    },
  };
  expect(await deleteDue(locked, await lookAtRetention(locked))).toEqual([]);
});

test.each([undefined, 'x', { notices: { r1: 'soon' } }, { notices: [] }])(
  'notices that cannot be read count as never given',
  (stored) => {
    expect(parseRetained(stored)).toEqual({ notices: {} });
  },
);

test('what stands in the list of reviews is looked at once for a hundred changes of the store, and once more for later ones', async () => {
  vi.useFakeTimers();
  let looked = 0;
  const { ask, stop } = gathered(async () => {
    looked += 1;
  });
  for (let time = 0; time < 100; time += 1) ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(looked).toBe(1);
  ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(looked).toBe(2);
  ask();
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(looked).toBe(2);
  vi.useRealTimers();
});
