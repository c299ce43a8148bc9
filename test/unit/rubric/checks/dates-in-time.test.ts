import { describe, expect, it } from 'vitest';
import { datesInTime } from '../../../../rubric/checks/dates-in-time.ts';
import { type Given, suggestionOf } from '../../../make-plan.ts';

const at = (options: Record<string, unknown>, given: Given, today = '2026-06-15') =>
  suggestionOf(datesInTime, { kind: 'annual-review', ...given }, { options, today });

describe('advice within six weeks', () => {
  const cases: [string, Given, string][] = [
    ['in time', { facts: { 'Date requested': '2026-01-12', 'Date returned': '2026-02-20' } }, '3-4'],
    ['on the last day', { facts: { 'Date requested': '2026-01-12', 'Date returned': '2026-02-23' } }, '3-4'],
    [
      'a day late without a reason',
      { facts: { 'Date requested': '2026-01-12', 'Date returned': '2026-02-24' } },
      '1-1',
    ],
    [
      'late with a stated exception',
      {
        facts: { 'Date requested': '2026-01-12', 'Date returned': '2026-03-24' },
        parts: { Note: 'Late because a missed appointment fell in February.' },
      },
      '2-2',
    ],
    ['without either date', { parts: { Note: 'Orla reads.' } }, 'none'],
    [
      'told in a sentence',
      { parts: { Dates: 'Advice was requested on 12 January 2026 and sent on 20 February 2026.' } },
      '3-4',
    ],
  ];
  it.each(cases)('%s is suggested accordingly', (_, given, suggested) => {
    expect(at({ steps: ['T2'] }, given)).toBe(suggested);
  });
});

describe('steps of a review', () => {
  it('late by under four weeks stay at level 2 where the framework says so', () => {
    const facts = { 'Date of last review': '2025-04-02', 'Date of decision': '2026-04-16' };
    expect(at({ steps: ['T7'], lateBy: 27 }, { facts })).toBe('2-2');
  });
  it('with one of two met are at level 2 where the framework says so', () => {
    const facts = {
      'Date of meeting': '2026-05-20',
      'Invitations sent': '2026-05-01',
      'Papers sent': '2026-05-18',
    };
    expect(at({ steps: ['T8', 'T9'], partly: true }, { facts })).toBe('2-2');
  });
  it('whose limit has passed with nothing shown are low', () => {
    expect(at({ steps: ['T10'] }, { facts: { 'Date of meeting': '2026-05-12' } })).toBe('1-2');
  });
  it('whose limit has not passed yet are left open', () => {
    expect(at({ steps: ['T10'] }, { facts: { 'Date of meeting': '2026-06-12' } })).toBe('none');
  });
});
