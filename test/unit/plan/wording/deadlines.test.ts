import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../../plan/wording/deadlines.ts';

const about = { today: '2026-03-10', documentDate: '2026-03-10' };

describe('a day or month without its year is the next one', () => {
  test.each([
    ['Reads the register aloud by 30 September.', '2026-09-30', false],
    ['Visit the new school before the 15th of July.', '2026-07-15', false],
    ['By 27 March she pours her own drink.', '2026-03-27', true],
    ['Asks for the bill by 2nd Feb.', '2027-02-02', false],
    ['Counts coins to a pound before June.', '2026-06-30', true],
    ['Signs four colours by the end of Nov.', '2026-11-30', false],
  ])('%s', (text, ends, short) => {
    expect(findDeadlines(text, about)).toMatchObject([{ ends, short, loose: false }]);
  });

  test('a month with a year of two figures is that year', () => {
    expect(findDeadlines('Rides to town by Jul 27.', about)).toMatchObject([{ ends: '2027-07-31' }]);
  });

  test('a day that the month lacks gives no day', () => {
    expect(findDeadlines('Draws a map by 31 June.', about)[0]?.ends).toBeUndefined();
  });

  test('a text is read without a day to count from', () => {
    expect(() =>
      findDeadlines('Swims a length within 6 weeks.', { today: '', documentDate: '' }),
    ).not.toThrow();
  });
});
