import { describe, expect, test } from 'vitest';
import { addMonths, dateOf, findDates } from '../../../../plan/wording/dates.ts';

describe('dates as British documents print them', () => {
  test.each([
    ['3/6/2019', '2019-06-03'],
    ['03.06.19', '2019-06-03'],
    ['3rd June 2019', '2019-06-03'],
    ['3rd of June, 2019', '2019-06-03'],
    ['3 Jun 19', '2019-06-03'],
    ['June 3, 2019', '2019-06-03'],
    ['2019-06-03', '2019-06-03'],
    ['June 2027', '2027-06-30'],
    ["Feb '28", '2028-02-29'],
    ['07/2027', '2027-07-31'],
  ])('%s is %s', (text, iso) => {
    expect(findDates(`By ${text}, she will ...`)).toMatchObject([{ iso, words: text }]);
  });

  test.each(['31 June 2026', '2026-02-30', '1:30', '12/15'])('%s is no date', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test('a value is a date only where it is nothing else', () => {
    expect(dateOf('Thursday 4 June 2026')).toBe('2026-06-04');
    expect(dateOf('Seen on 4 June 2026 at home')).toBeUndefined();
    expect(dateOf('June 2026')).toBeUndefined();
  });

  test('a month from the last day of January is the last day of February', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 12)).toBe('2027-11-15');
  });
});
