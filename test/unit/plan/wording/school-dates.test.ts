import { describe, expect, test } from 'vitest';
import { findTargetDates } from '../../../../plan/wording/school-dates.ts';
import { endOfYearGroup, yearGroupNumber, yearGroupOn } from '../../../../plan/wording/school-year.ts';

const about = { dob: '2015-03-14', yearGroup: 'Year 5', documentDate: '2026-02-02' };

describe('school dates of a child born on 14 March 2015, in a plan of 2 February 2026', () => {
  test.each([
    ['By the end of Year 6, she will', '2026-08-31'],
    ['by the end of Key Stage 2', '2026-08-31'],
    ['by the end of KS3', '2029-08-31'],
    ['by the end of the current key stage', '2026-08-31'],
    ['before she leaves primary school', '2026-08-31'],
    ['by the time she starts secondary school', '2026-08-31'],
    ['by the end of the summer term 2027', '2027-07-31'],
    ['by the end of the spring term', '2026-04-30'],
    ['by the end of this academic year', '2026-08-31'],
    ['by age 16', '2031-03-14'],
    ['by her 18th birthday', '2033-03-14'],
    ['Within 12 months, she will', '2027-02-02'],
    ['by the next annual review', '2027-02-02'],
    ['by July 2028', '2028-07-31'],
  ])('"%s" ends on %s', (text, ends) => {
    expect(findTargetDates(text, about)).toMatchObject([{ ends }]);
  });

  test('nothing is made up where neither birth date nor year group is known', () => {
    const [target] = findTargetDates('by the end of Year 6', {});
    expect(target).toMatchObject({ kind: 'year-group', year: 6 });
    expect(target?.ends).toBeUndefined();
  });

  test('a child taught out of year is dated by the printed year group', () => {
    expect(endOfYearGroup(6, { ...about, outOfYear: true })).toBe('2027-08-31');
  });

  test.each([
    ['six weeks of work', 0],
    ['in the last year of', 0],
  ])('"%s" is no target', (text, count) => {
    expect(findTargetDates(text, about)).toHaveLength(count);
  });
});

test.each([
  ['2015-08-31', '2026-02-02', 6],
  ['2015-09-01', '2026-02-02', 5],
  ['2021-05-01', '2026-02-02', 0],
])('a child born on %s is, on %s, in Year %i', (dob, day, year) => {
  expect(yearGroupOn(dob, day)).toBe(year);
});

test.each<[string, number | undefined]>([
  ['Year 4', 4],
  ['Reception', 0],
  ['Nursery', -1],
  ['NC Year 11', 11],
  ['7', 7],
  ['not in school', undefined],
])('"%s" is year group %s', (printed, year) => {
  expect(yearGroupNumber(printed)).toBe(year);
});
