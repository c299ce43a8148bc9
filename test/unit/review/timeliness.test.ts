import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../review/state.ts';
import { timelinessOf } from '../../../review/timeliness.ts';
import { eventNames, fieldOf } from '../../../review/process-events.ts';
import { processDates } from '../../../review/details.ts';
import { makeReview } from './make-review.ts';

describe('timeliness for the figures', () => {
  it('counts what a person confirmed: met and missed with their days', () => {
    const state = stateOf(
      makeReview({
        kind: 'details',
        set: {
          dates: {
            requestReceived: '2026-01-05',
            decisionToAssess: '2026-02-13',
            finalIssued: '2026-06-03',
          },
        },
      }),
    );
    expect(timelinessOf('plan', state)).toEqual([
      {
        step: 'T1',
        source: 'SEND Regulations 2014, reg 5(1)',
        limit: '2026-02-16',
        done: '2026-02-13',
        met: true,
        days: 3,
      },
      {
        step: 'T5',
        source: 'SEND Regulations 2014, reg 13(2)',
        limit: '2026-05-25',
        done: '2026-06-03',
        met: false,
        days: 9,
      },
    ]);
  });
  it('carries an exception beside the missed step, and computes no other day from it', () => {
    const missed = {
      kind: 'details' as const,
      set: { dates: { requestReceived: '2026-01-05', finalIssued: '2026-06-03' } },
    };
    const exception = { which: 'absent' as const, reason: 'Away in May', forExport: 'Away in May' };
    const state = stateOf(makeReview(missed, { kind: 'exception', step: 'T5', exception }));
    expect(timelinessOf('plan', state)).toMatchObject([
      { step: 'T5', limit: '2026-05-25', met: false, days: 9, exception: 'absent' },
    ]);
    const back = stateOf(
      makeReview(missed, { kind: 'exception', step: 'T5', exception }, { kind: 'exception', step: 'T5' }),
    );
    expect(timelinessOf('plan', back)[0]).not.toHaveProperty('exception');
  });
  it('says nothing of a step without both dates, nor of one whose dates contradict each other', () => {
    const of = (dates: Record<string, string>) =>
      timelinessOf('annual-review', stateOf(makeReview({ kind: 'details', set: { dates } })));
    expect(of({ meeting: '2026-03-05' })).toEqual([]);
    expect(of({ meeting: '2026-03-05', reportSent: '2026-03-01' })).toEqual([]);
    expect(of({ meeting: '2026-03-05', reportSent: '2026-03-20' })).toMatchObject([{ met: false, days: 1 }]);
  });
  it('has a field for each event and an event for each field', () => {
    expect(eventNames.map((event) => fieldOf[event])).toEqual(processDates);
  });
});
