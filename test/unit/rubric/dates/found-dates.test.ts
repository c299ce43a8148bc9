import { describe, expect, it } from 'vitest';
import { foundDates } from '../../../../rubric/dates/found-dates.ts';
import { frameworks } from '../../../../rubric/frameworks/index.ts';
import { makePlan, type Given } from '../../../make-plan.ts';

function found(kind: 'plan' | 'advice' | 'annual-review', given: Given) {
  const framework = frameworks.find(({ documentKind }) => documentKind === kind);
  if (!framework) throw new Error(kind);
  return foundDates(makePlan({ kind, ...given }), framework).map(({ event, date, precise }) =>
    [event, date, ...(precise ? [] : ['month only'])].join(' '),
  );
}

describe('the dates found in a document', () => {
  const plans: [string, Record<string, string>, string[]][] = [
    [
      'request and final plan',
      { 'Date of request for assessment': '5 January 2026', 'Date of final plan': '25 May 2026' },
      ['request 2026-01-05', 'final-plan 2026-05-25'],
    ],
    [
      'draft and its comments',
      { 'Draft plan issued': '2 March 2026', 'Comments to reach us by': '16 March 2026' },
      ['draft-served 2026-03-02', 'comments-close 2026-03-16'],
    ],
    ['decision to assess', { 'Date of decision to assess': '10/02/2026' }, ['decision-to-assess 2026-02-10']],
    ['amended final', { 'Amended final plan': '7 September 2026' }, ['amended-final 2026-09-07']],
    [
      'a date still to come is no event',
      { 'Final plan due': '25 May 2026', 'Next review due': '1 May 2027' },
      [],
    ],
    ['a date of birth is no event', { 'Date of birth': '3 June 2015' }, []],
  ];
  it.each(plans)('of a plan: %s', (_title, facts, events) => {
    expect(found('plan', { facts })).toEqual(events);
  });
  it('of an annual review carry their labels, and sentences give way to them', () => {
    expect(
      found('annual-review', {
        facts: { 'Date of review meeting': '18 November 2026', 'Report sent to all': '20 November 2026' },
        parts: { Notes: 'The meeting on 3 November 2026 was put off.' },
      }),
    ).toEqual(['meeting 2026-11-18', 'report 2026-11-20']);
  });
  it('keep two labelled dates of one event, for a person to choose', () => {
    expect(
      found('annual-review', {
        facts: { 'Date of review meeting': '18 November 2026', 'Annual review meeting': '19 November 2026' },
      }),
    ).toEqual(['meeting 2026-11-18', 'meeting 2026-11-19']);
  });
  it('say where only a month is printed, from which no day is counted', () => {
    expect(found('annual-review', { facts: { 'Date of last review': 'December 2025' } })).toEqual([
      'last-review 2025-12-31 month only',
    ]);
  });
});
