import { expect, test } from 'vitest';
import { dateOf } from '../../../../plan/wording/dates.ts';

test.each([
  ['12/03/2019', '2019-03-12'],
  ['Thursday 4 June 2026', '2026-06-04'],
  ['Dated: 4 June 2026.', '2026-06-04'],
  ['(4 June 2026)', '2026-06-04'],
  ['June 2026', undefined],
  ['4 June 2026 to 5 June 2026', undefined],
  ['4 June 2026 at school', undefined],
  ['by 4 June 2026', undefined],
  ['31 June 2026', undefined],
  ['', undefined],
])('“%s” as a value is the date %s', (value, iso) => {
  expect(dateOf(value)).toBe(iso);
});
