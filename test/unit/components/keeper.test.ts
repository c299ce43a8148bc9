import { expect, test } from 'vitest';
import { keeper } from '../../../components/session/keeper.ts';
import { memoryReviews } from '../../../platform/reviews/memory-reviews.ts';
import type { ChangeDraft, What } from '../../../review/change.ts';
import { listingOf } from '../../../review/listing.ts';
import type { Reviews } from '../../../review/reviews.ts';
import { stateOf } from '../../../review/state.ts';
import { makeReview } from '../review/make-review.ts';
import { smallFramework } from './small-plan.ts';

const at = '2026-03-03T09:00:00.000Z';
const renamed = (planRef: string): What => ({ kind: 'rename', planRef });
const level: What = {
  kind: 'score',
  criterion: 'P-01',
  score: { kind: 'level', level: 2, value: '2', scale: 'levels' },
};

/** A store in which another window writes right before each change of this one that `between` names. */
async function kept(between: readonly ChangeDraft[]) {
  const reviews = memoryReviews((review) => listingOf(review, smallFramework));
  const review = makeReview();
  await reviews.add(review);
  const others = [...between];
  const shared: Reviews = {
    ...reviews,
    async append(id, draft) {
      const other = others.shift();
      if (other) await reviews.append(id, other);
      return reviews.append(id, draft);
    },
  };
  const held = keeper(review, true, {
    reviews: shared,
    now: () => at,
    by: () => undefined,
    onChange: () => undefined,
  });
  return { held, stored: async () => reviews.open(review.id) };
}

test('an undo made before its change was written takes back that change, never one of another window', async () => {
  const { held, stored } = await kept([
    { at, what: renamed('Feather-1') },
    { at, what: { kind: 'override', level: 3, reason: 'Theirs', forExport: 'Theirs' } },
  ]);
  held.change(level);
  const seq = held.review().changes.at(-1)?.seq ?? 0;
  held.change({ kind: 'undo', seq });
  await held.settled();
  const review = await stored();
  if (!review.ok) throw new Error(review.problem.sentence);
  const state = stateOf(review.value);
  expect(state.planRef).toBe('Feather-1');
  expect(state.override?.reason).toBe('Theirs');
  expect(state.scores.size).toBe(0);
});

test('an undo of the second of two waiting changes takes back the second', async () => {
  const { held, stored } = await kept([{ at, what: renamed('Feather-1') }]);
  held.change(level);
  held.change(renamed('Lantern-7'));
  held.change({ kind: 'undo', seq: held.review().changes.at(-1)?.seq ?? 0 });
  await held.settled();
  const review = await stored();
  if (!review.ok) throw new Error(review.problem.sentence);
  const state = stateOf(review.value);
  expect(state.planRef).toBe('Feather-1');
  expect(state.scores.size).toBe(1);
});

test('a new review of which it was not heard that it was added is taken for added when it is tried again', async () => {
  const reviews = memoryReviews((review) => listingOf(review, smallFramework));
  const review = makeReview();
  let isHeard = false;
  const unheard: Reviews = {
    ...reviews,
    async add(given) {
      const answer = await reviews.add(given);
      if (isHeard) return answer;
      isHeard = true;
      return { ok: false, problem: { code: 'failed', sentence: 'The store did not answer.' } };
    },
  };
  const held = keeper(review, false, {
    reviews: unheard,
    now: () => at,
    by: () => undefined,
    onChange: () => undefined,
  });
  held.change(level);
  await held.settled();
  expect(held.saving().kind).toBe('failed');
  await held.retry();
  expect(held.saving().kind).toBe('saved');
  const stored = await reviews.open(review.id);
  expect(stored.ok && stored.value.changes).toHaveLength(review.changes.length + 1);
});
