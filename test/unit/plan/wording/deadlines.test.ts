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

describe('ages are read in words and figures', () => {
  test.each([
    ['By her fourth birthday Tilly pours her own milk.', 4],
    ['Pays her own fare by the time she is eleven.', 11],
    ['When Rufus is forty, he would like a boat.', 40],
    ['By the age of thirty-two she will have her own shop.', 32],
    ['At sixty Mona hopes to be painting.', 60],
    ['By the time I’m 23 I will cook for two friends.', 23],
    ['Manages his own money by 19.', 19],
  ])('%s', (text, age) => {
    expect(findDeadlines(text, about)).toMatchObject([{ age, loose: false }]);
  });

  test('minutes and scores are no ages', () => {
    expect(findDeadlines('When she is ten minutes late she rings the office.', about)).toEqual([]);
    expect(findDeadlines('Scores rise by 20%.', about)).toEqual([]);
  });
});

describe('jotted deadlines are read as the full words', () => {
  const inYear3 = { ...about, yearGroup: 'Year 3' };
  test.each([
    ['by end Y6: packs his own bag', '2029-08-31'],
    ['end KS2 - reads a short notice aloud', '2029-08-31'],
    ['Swims a width by Xmas 26.', '2026-12-25'],
    ['Rides the bus with a friend (July 27).', '2027-07-31'],
    ['By February, five minutes at the table.', '2027-02-28'],
    ['Fewer spills over the academic year 2026 to 2027.', '2027-08-31'],
    ['By the end of this year she names her letters.', '2026-08-31'],
    ['By the regatta of 2028 he rows a length.', '2028-12-31'],
    ['Cooks for the class in the spring term of Year 5.', '2028-08-31'],
    ['Knows the corridors before he starts Year 5.', '2027-08-31'],
  ])('%s', (text, ends) => {
    expect(findDeadlines(text, inYear3)).toMatchObject([{ ends, loose: false }]);
  });

  test.each([
    'Ada will raise her reading score by 20.',
    'Cuts the prompts he needs by 15.',
    'The steps she climbs go up by 18.',
  ])('%s gives a change and no age', (text) => {
    expect(findDeadlines(text, about)).toEqual([]);
  });

  test('"in her own flat by 19" gives an age', () => {
    expect(findDeadlines('Ada lives in her own flat by 19.', about)).toMatchObject([
      { kind: 'age', age: 19 },
    ]);
  });

  test('"this wk" and the end of term are a term away at most', () => {
    expect(findDeadlines('two steps this wk', about)).toMatchObject([{ short: true, loose: false }]);
    expect(findDeadlines('By the end of term he sits for a song.', about)).toMatchObject([{ short: true }]);
  });

  test('starting school lies behind a child in Reception', () => {
    const [found] = findDeadlines('Uses the toilet by the time he starts school.', {
      ...about,
      yearGroup: 'Reception',
    });
    expect(found?.ends).toBe('2025-08-31');
  });
});

describe('words that look ahead without a day are loose', () => {
  test.each([
    'By his next review Rafe speaks up more.',
    'Feels better about sums by next AR.',
    'Comes to college more often from now on.',
    'Joins in more as the placement goes on.',
    'Settles faster next yr.',
    'Over the next few years she has more say.',
    'Enjoys books more across the year.',
  ])('%s', (text) => {
    expect(findDeadlines(text, about)).toMatchObject([{ loose: true }]);
  });
});
