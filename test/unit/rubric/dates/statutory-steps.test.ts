import { describe, expect, it } from 'vitest';
import { limitOf, stepOf, timingOf } from '../../../../rubric/dates/statutory-steps.ts';

describe('the last compliant date', () => {
  const cases: [string, string, string, string][] = [
    ['T1', 'six weeks after the request, holidays included', '2026-07-06', '2026-08-17'],
    ['T2', 'six weeks after advice was asked for', '2026-01-12', '2026-02-23'],
    ['T4', 'the fifteenth day, the day of service counted', '2026-03-02', '2026-03-16'],
    ['T5', 'twenty weeks after the request', '2026-01-05', '2026-05-25'],
    ['T7', 'twelve months after the last review', '2024-02-29', '2025-02-28'],
    ['T8', 'two weeks before the meeting', '2026-06-15', '2026-06-01'],
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
  it('without a date to compute is not listed', () => {
    expect(stepOf('T6')).toBeUndefined();
  });
});
