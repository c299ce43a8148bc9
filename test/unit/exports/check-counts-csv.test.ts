import { expect, test } from 'vitest';
import { checkCountsCsv } from '../../../exports/check-counts-csv.ts';

test('the counts of checks are a row each, with n beside every number of false hits', () => {
  const { text, name } = checkCountsCsv([
    {
      framework: 'ehc-plan',
      version: '1.0',
      check: 'vague-wording',
      criterion: 'P-F3',
      reviews: 4,
      queries: 31,
      answered: 12,
      falseHits: 5,
    },
  ]);
  expect(name).toMatch(/\.csv$/);
  expect(text).toBe(
    '\uFEFFframework,version,criterion,check,reviews,queries,answered,falseHits\r\nehc-plan,1.0,P-F3,vague-wording,4,31,12,5\r\n',
  );
});

test('with nothing counted the file has its head and no row', () => {
  expect(checkCountsCsv([]).text.trim().split('\r\n')).toHaveLength(1);
});
