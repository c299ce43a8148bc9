import { expect, test } from 'vitest';
import { migrate, reviewVersion } from '../../../review/migrations.ts';

const stored = Object.freeze({ version: 1, id: 'r', changes: Object.freeze([{ seq: 1 }]) });

test('a step that fails leaves the original as it is and says so', () => {
  const before = JSON.stringify(stored);
  const told = migrate(stored, {
    1: (value) => value,
    2: (value) => {
      value.changes = [];
      throw new Error('a change without a number');
    },
  });
  expect(told).toMatchObject({ ok: false });
  expect(told.ok ? '' : told.sentence).toMatch(
    /shape 2 could not be brought to shape 3 \(a change without a number\)\. It was left as it is/,
  );
  expect(JSON.stringify(stored)).toBe(before);
});

test('a step that is missing is told, not passed over', () => {
  expect(migrate(stored, {})).toEqual({
    ok: false,
    sentence: 'There is no way to read a review of shape 1. Nothing was changed.',
  });
});

test('each step is given what the step before it made', () => {
  const told = migrate(stored, {
    1: (value) => ({ ...value, one: true }),
    2: (value) => ({ ...value, two: value.one }),
    3: (value) => value,
  });
  expect(told).toEqual({
    ok: true,
    value: { version: reviewVersion, id: 'r', changes: [{ seq: 1 }], one: true, two: true },
  });
});
