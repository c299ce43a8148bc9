import { expect, test } from 'vitest';
import { buildPlan } from '../../../../plan/build-plan.ts';
import { head, makeReading, table } from '../make-reading.ts';

const rows = [
  [
    'A programme of language therapy in a quiet room',
    'Speech and language therapist',
    'Once a week, 45 minutes',
  ],
  ['Practice of the phrases taught in therapy', 'Teaching assistant', 'Every day, 15 minutes'],
];

test('provision in columns without heads is told by what the cells say', () => {
  const plan = buildPlan(
    makeReading([head('Section F: Special educational provision'), ...table(rows, false)], {
      source: 'page',
    }),
    { kind: 'plan' },
  );
  expect(plan.provisions.map(({ text, who, frequency }) => [text, who, frequency])).toEqual([
    [rows[0]?.[0], 'Speech and language therapist', 'Once a week'],
    [rows[1]?.[0], 'Teaching assistant', 'Every day'],
  ]);
});

test('columns of which none says how often are left as they are', () => {
  const plain = rows.map(([what = '', who = '']) => [what, who, 'A quiet room beside the hall']);
  const plan = buildPlan(
    makeReading([head('Section F: Special educational provision'), ...table(plain, false)], {
      source: 'page',
    }),
    { kind: 'plan' },
  );
  expect(plan.provisions.every(({ frequency }) => frequency === undefined)).toBe(true);
});
