import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../review/state.ts';
import { undoTarget } from '../../../review/undo.ts';
import { withChange } from '../../../review/new-review.ts';
import {
  type Count,
  countedTo,
  idleAfter,
  minutesWord,
  stoppedAt,
  takenOut,
} from '../../../review/time-spent.ts';
import { makeReview } from './make-review.ts';

const start: Count = { counted: 0 };
const actsAt = (...times: number[]) => times.reduce(countedTo, start);

describe('time spent', () => {
  test('counts from one act to the next', () => {
    expect(actsAt(1000, 4000, 9000).counted).toBe(8000);
  });

  test('counts a long pause no longer than a minute', () => {
    expect(actsAt(0, 3_600_000).counted).toBe(idleAfter);
  });

  test('counts nothing while it stands still', () => {
    const stopped = stoppedAt(actsAt(0, 5000), 8000);
    expect(countedTo(stopped, 60_000).counted).toBe(8000);
  });

  test('counts nothing where the clock was set back', () => {
    expect(actsAt(10_000, 2000).counted).toBe(0);
  });

  test('is kept in whole seconds, and the rest counts on', () => {
    const { seconds, rest } = takenOut(actsAt(0, 2700));
    expect(seconds).toBe(2);
    expect(rest.counted).toBe(700);
  });

  test.each([
    [20, 'under 1 min'],
    [60, '1 min'],
    [899, '14 min'],
  ])('%i seconds are shown as “%s”', (seconds, words) => {
    expect(minutesWord(seconds)).toBe(words);
  });
});

test('time kept with a review adds up, and no undo takes it back', () => {
  let review = makeReview();
  for (const seconds of [300, 42])
    review = withChange(review, { at: '2026-03-02T10:00:00.000Z', what: { kind: 'time', seconds } });
  expect(stateOf(review).secondsSpent).toBe(342);
  expect(undoTarget(review)?.what.kind).not.toBe('time');
});
