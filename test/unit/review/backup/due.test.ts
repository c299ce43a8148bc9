import { expect, test } from 'vitest';
import { isBackupDue } from '../../../../review/backup/due.ts';

const review = (createdAt: string, updatedAt = createdAt) => ({
  createdAt: `${createdAt}T09:00:00.000Z`,
  updatedAt: `${updatedAt}T09:00:00.000Z`,
});
const last = (day: string) => ({ at: `${day}T09:00:00.000Z` });

test.each([
  ['there is no review', undefined, [], '2026-06-01', false],
  [
    'the oldest review is 30 days old',
    undefined,
    [review('2026-03-20'), review('2026-03-02')],
    '2026-04-01',
    false,
  ],
  [
    'the oldest review is 31 days old',
    undefined,
    [review('2026-03-20'), review('2026-03-01')],
    '2026-04-01',
    true,
  ],
  ['nothing changed since the last backup', last('2026-01-01'), [review('2025-12-01')], '2026-06-01', false],
  [
    'one of two changed, 31 days after it',
    last('2026-03-01'),
    [review('2026-02-01'), review('2026-02-01', '2026-03-05')],
    '2026-04-01',
    true,
  ],
  [
    'a review changed, 30 days after it',
    last('2026-03-02'),
    [review('2026-02-01', '2026-03-05')],
    '2026-04-01',
    false,
  ],
])('a reminder of a backup where %s', (_where, at, reviews, today, due) => {
  expect(isBackupDue(at, reviews, `${today}T09:00:00.000Z`)).toBe(due);
});
