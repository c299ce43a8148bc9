import { describe, expect, test } from 'vitest';
import { findQuantities, mainFrequency } from '../../../../plan/wording/quantities.ts';

describe('quantities', () => {
  test.each<[string, string[]]>([
    [
      '3 x 20 minutes per week in a group of no more than four',
      ['sessions: 3 x', 'duration: 20 minutes', 'frequency: per week', 'ratio: group of no more than four'],
    ],
    ['twice weekly for 30 mins, 1:1', ['frequency: twice weekly', 'duration: 30 mins', 'ratio: 1:1']],
    ['15 hours a week', ['duration: 15 hours', 'frequency: a week']],
    ['once each half term', ['frequency: once each half term']],
    ['every Monday and Thursday', ['frequency: every Monday and Thursday']],
    ['at the start of every lesson', ['frequency: at the start of every lesson']],
    ['on three days each week', ['frequency: on three days each week']],
    ['weekly for ten weeks', ['frequency: weekly for ten weeks']],
    ['a small group (max 6)', ['ratio: small group (max 6)']],
    ['one-to-one, daily, half an hour', ['ratio: one-to-one', 'frequency: daily', 'duration: half an hour']],
    ['daily living skills', []],
    ['once every two weeks', ['frequency: once every two weeks']],
    ['four sessions, then twice a year', ['frequency: four sessions, then twice a year']],
    ['after each home visit', ['frequency: after each home visit']],
    ['before break each school day', ['frequency: before break each school day']],
    ['each weekday afternoon', ['frequency: each weekday afternoon']],
    ['weekly in the two weeks before the move', ['frequency: weekly in the two weeks before the move']],
    ['monthly, 2½ hours', ['frequency: monthly', 'duration: 2½ hours']],
    ['every Friday afternoon', ['frequency: every Friday afternoon']],
    ['three breaktimes a week', ['frequency: three breaktimes a week']],
    ['eight weekly visits', ['frequency: eight weekly visits']],
    ['5 sessions over the spring term', ['frequency: 5 sessions over the spring term']],
    ['in each practical task', ['frequency: in each practical task']],
    ['regular support', []],
    ['She is 10 years old', []],
  ])('"%s"', (text, found) => {
    expect(findQuantities(text).map(({ kind, words }) => `${kind}: ${words}`)).toEqual(found);
  });

  test.each([
    ['twice a week', 2],
    ['every day', 5],
    ['once a fortnight', 0.5],
    ['once a term', 0.08],
  ])('"%s" comes to %d a week', (text, perWeek) => {
    expect(findQuantities(text)).toMatchObject([{ perWeek }]);
  });

  test.each([
    ['1 hour 15 minutes', 75],
    ['an hour and a half', 90],
    ['half an hour', 30],
    ['20-30 minutes', 20],
  ])('"%s" comes to %d minutes', (text, minutes) => {
    expect(findQuantities(text)).toMatchObject([{ minutes }]);
  });

  test('a group without a number is not exact', () => {
    expect(findQuantities('in a small group')).toMatchObject([{ kind: 'ratio', exact: false }]);
  });

  test('a full phrase says how often before an adjective does', () => {
    expect(mainFrequency(findQuantities('a daily programme, every school day'))?.words).toBe(
      'every school day',
    );
  });
});

describe('named days and months', () => {
  test.each([
    ['An assistant will meet her on Monday and Thursday mornings.', 'on Monday and Thursday mornings', 2],
    ['The nurse trains staff for half a day each September.', 'each September', 0.03],
  ])('"%s" says how often', (sentence, words, perWeek) => {
    expect(mainFrequency(findQuantities(sentence))).toMatchObject({ words, perWeek });
  });

  test('a meeting on one dated day is no frequency', () => {
    expect(mainFrequency(findQuantities('The panel met on Monday 4 May.'))).toBeUndefined();
  });
});
