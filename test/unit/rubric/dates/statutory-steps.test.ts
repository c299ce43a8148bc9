import { describe, expect, it } from 'vitest';
import { limitOf, stepOf, timingOf } from '../../../../rubric/dates/statutory-steps.ts';

describe('the last compliant date', () => {
  const cases: [string, string, string, string][] = [
    ['T1', 'six weeks after the request, holidays included', '2026-07-06', '2026-08-17'],
    ['T2', 'six weeks after advice was asked for', '2026-01-12', '2026-02-23'],
    ['T2', 'six weeks over a leap day', '2028-02-01', '2028-03-14'],
    ['T3', 'sixteen weeks after the request', '2026-01-05', '2026-04-27'],
    ['T4', 'fifteen days over the end of a year', '2026-12-24', '2027-01-07'],
    ['T4', 'the fifteenth day, the day of service counted', '2026-03-02', '2026-03-16'],
    ['T5', 'twenty weeks after the request', '2026-01-05', '2026-05-25'],
    ['T7', 'twelve months after the last review', '2024-02-29', '2025-02-28'],
    ['T8', 'two weeks before the meeting', '2026-06-15', '2026-06-01'],
    ['T7', 'twelve months from a month’s end', '2025-08-31', '2026-08-31'],
    ['T8', 'two weeks back over a leap day', '2028-03-07', '2028-02-22'],
    ['T9', 'two weeks before the meeting', '2026-01-08', '2025-12-25'],
    ['T11A', 'four weeks after the meeting', '2026-06-15', '2026-07-13'],
    ['T12', 'the fifteenth day, the day of service counted', '2026-02-20', '2026-03-06'],
    ['T13A', 'twelve weeks after the meeting', '2026-06-15', '2026-09-07'],
    ['T17', 'fourteen weeks after the notice', '2026-06-01', '2026-09-07'],
    ['T16', 'five months before a move at a month’s end', '2026-07-31', '2026-02-28'],
    ['T16', 'five months before, in a leap year', '2028-07-31', '2028-02-29'],
    ['T15', 'the day before 15 February in a leap year', '2028-09-01', '2028-02-14'],
    ['T10', 'two weeks after the meeting', '2026-06-15', '2026-06-29'],
    ['T11', 'four weeks after the meeting', '2026-06-15', '2026-07-13'],
    ['T13', 'eight weeks after the notice', '2026-07-13', '2026-09-07'],
    ['T14', 'the day before 31 March', '2026-09-01', '2026-03-30'],
    ['T15', 'the day before 15 February', '2026-09-01', '2026-02-14'],
    ['T16', 'five months before the move', '2026-09-01', '2026-04-01'],
  ];
  it.each(cases)('of %s is %s', (id, _, event, limit) => {
    const step = stepOf(id);
    expect(step && limitOf(step, event)).toBe(limit);
  });
});

describe('a step', () => {
  const step = (id: string) => {
    const found = stepOf(id);
    if (!found) throw new Error(id);
    return found;
  };
  it('is met on its last day and missed on the next', () => {
    expect(timingOf(step('T2'), '2026-01-12', '2026-02-23')).toEqual({
      limit: '2026-02-23',
      met: true,
      spare: 0,
    });
    expect(timingOf(step('T2'), '2026-01-12', '2026-02-24')).toEqual({
      limit: '2026-02-23',
      met: false,
      late: 1,
    });
  });
  it('that leaves time to comment is missed when it closes too early', () => {
    expect(timingOf(step('T4'), '2026-03-02', '2026-03-15')).toMatchObject({ met: false, late: 1 });
    expect(timingOf(step('T4'), '2026-03-02', '2026-03-20')).toMatchObject({ met: true, spare: 4 });
  });
  it.each(['T6', 'T18', 'T19'])(
    '%s, an exception or advice without a date to compute, is not listed',
    (id) => {
      expect(stepOf(id)).toBeUndefined();
    },
  );
});
