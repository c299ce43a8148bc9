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

describe('a move to another phase', () => {
  const moves = { steps: ['T14', 'T15', 'T16'] };
  const facts = (yearGroup: string, given: Record<string, string>) => ({
    child: { yearGroup },
    facts: given,
  });
  const onIssue = (yearGroup: string, issued: string, moved?: string) =>
    at(
      moves,
      facts(yearGroup, { 'Amended plan issued': issued, ...(moved && { 'Date of transfer': moved }) }),
    );

  it.each([
    ['a nursery child is held to 15 February alone', 'Nursery', '2026-02-14', undefined, '3-4'],
    ['and is late on the day itself', 'Nursery', '2026-02-15', undefined, '1-1'],
    ['so is a child of early years', 'EY', '2026-03-20', undefined, '1-1'],
    ['Year 6 is held to 15 February', 'Year 6', '2026-02-14', undefined, '3-4'],
    ['Year 11 is held to 31 March', 'Year 11', '2026-03-30', undefined, '3-4'],
    ['and is late on the day itself', 'Year 11', '2026-03-31', undefined, '1-1'],
    ['Year 8 moves only where the document dates a move', 'Year 8', '2026-06-01', undefined, 'none'],
    ['as from a middle school', 'Year 8', '2026-06-01', '2026-09-01', '1-1'],
    ['Year 10 has its move a year ahead', 'Year 10', '2026-06-01', undefined, 'none'],
    ['Year 10 with the move dated is held to that year', 'Year 10', '2026-06-01', '2027-09-01', '3-4'],
    ['Year 12 is held to five months', 'Year 12', '2026-04-01', '2026-09-01', '3-4'],
    ['and is late a day after', 'Year 12', '2026-04-02', '2026-09-01', '1-1'],
  ])('%s', (_title, yearGroup, issued, moved, suggested) => {
    expect(onIssue(yearGroup, issued, moved)).toBe(suggested);
  });

  it('says that it cannot tell where the year group is not known', () => {
    expect(onIssue('', '2026-06-01', '2026-09-01')).toBe('none');
  });
});
