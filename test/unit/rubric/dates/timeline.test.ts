import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../../../rubric/dates/contradictions.ts';
import { addDays, daysBetween } from '../../../../rubric/dates/calendar.ts';
import { exceptionsTo } from '../../../../rubric/dates/exceptions.ts';
import {
  type EventName,
  limitOf,
  type StatutoryStep,
  statutorySteps,
  stepOf,
} from '../../../../rubric/dates/statutory-steps.ts';
import { stepsFor } from '../../../../rubric/dates/steps-for.ts';
import { type EventDate, type Standing, standingOf, timeline } from '../../../../rubric/dates/timeline.ts';

function step(id: string): StatutoryStep {
  const found = stepOf(id);
  if (!found) throw new Error(id);
  return found;
}

/** The same days in every run, over leap years, year ends and both changes of the clocks. */
function* days(): Generator<string> {
  const firsts = [
    '2023-12-20',
    '2024-02-25',
    '2026-03-25',
    '2026-10-20',
    '2027-12-28',
    '2028-02-20',
    '2099-12-25',
  ];
  for (const first of firsts) for (let on = 0; on < 14; on += 1) yield addDays(first, on);
}

describe('calendar days are counted', () => {
  it('so that going n days on and coming back is the same day, whatever the clocks do', () => {
    for (const day of days())
      for (const count of [1, 14, 15, 28, 42, 56, 84, 98, 112, 140, 365, 366]) {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }
  });
  it('one at a time without leaving out or doubling a day', () => {
    let day = '2027-12-01';
    for (let on = 0; on < 800; on += 1) {
      const next = addDays(day, 1);
      expect(next > day).toBe(true);
      const [year, month, number] = next.split('-').map(Number);
      expect(new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, number)).toISOString().slice(0, 10)).toBe(next);
      day = next;
    }
    expect(day).toBe('2030-02-08');
  });
  it('as weeks: a limit of whole weeks falls on the weekday of its event', () => {
    const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
    for (const one of statutorySteps)
      if (one.rule.kind === 'within')
        for (const day of days()) expect(weekday(limitOf(one, day))).toBe(weekday(day));
  });
});

describe('every step', () => {
  it('is met on its last compliant day and missed by one day on the next', () => {
    for (const one of statutorySteps)
      for (const day of days()) {
        const limit = limitOf(one, day);
        const isOpen = one.rule.kind === 'open';
        expect(standingOf(one, day, limit, day), `${one.id} ${day}`).toEqual({ kind: 'met', spare: 0 });
        const late = addDays(limit, isOpen ? -1 : 1);
        if (late >= day || one.rule.kind.startsWith('before') || one.rule.kind === 'fixed')
          expect(standingOf(one, day, late, day), `${one.id} ${day}`).toEqual({ kind: 'missed', late: 1 });
      }
  });
  it('that is not done counts down to its last day, and then says that nothing tells', () => {
    for (const one of statutorySteps)
      for (const day of days()) {
        if (one.rule.kind === 'open') continue;
        const limit = limitOf(one, day);
        expect(standingOf(one, day, undefined, limit)).toEqual({ kind: 'open', dueIn: 0 });
        expect(standingOf(one, day, undefined, addDays(limit, -12))).toEqual({ kind: 'open', dueIn: 12 });
        expect(standingOf(one, day, undefined, addDays(limit, 3))).toEqual({
          kind: 'passed',
          ago: 3,
          absent: one.to,
        });
      }
  });
});

describe('how a step stands', () => {
  const cases: [string, string, string | undefined, string | undefined, string, Standing][] = [
    [
      'decided three days before the last day',
      'T1',
      '2026-07-06',
      '2026-08-14',
      '2026-09-01',
      { kind: 'met', spare: 3 },
    ],
    [
      'decided nine days after it',
      'T1',
      '2026-07-06',
      '2026-08-26',
      '2026-09-01',
      { kind: 'missed', late: 9 },
    ],
    [
      'no date of the request',
      'T1',
      undefined,
      '2026-08-26',
      '2026-09-01',
      { kind: 'cannot-tell', absent: 'request' },
    ],
    [
      'a decision before the request',
      'T1',
      '2026-07-06',
      '2026-07-01',
      '2026-09-01',
      { kind: 'contradicts' },
    ],
    [
      'comments closing on the fifteenth day',
      'T4',
      '2026-03-02',
      '2026-03-16',
      '2026-04-01',
      { kind: 'met', spare: 0 },
    ],
    [
      'comments closing a day too early',
      'T4',
      '2026-03-02',
      '2026-03-15',
      '2026-04-01',
      { kind: 'missed', late: 1 },
    ],
    [
      'no day on which comments close',
      'T4',
      '2026-03-02',
      undefined,
      '2026-04-01',
      { kind: 'cannot-tell', absent: 'comments-close' },
    ],
    ['notice a day too late', 'T8', '2026-06-15', '2026-06-02', '2026-06-20', { kind: 'missed', late: 1 }],
    [
      'amended on 31 March of the year of the move',
      'T14',
      '2026-09-01',
      '2026-03-31',
      '2026-06-20',
      { kind: 'missed', late: 1 },
    ],
    [
      'amended on 14 February of the year of the move',
      'T15',
      '2026-09-01',
      '2026-02-14',
      '2026-06-20',
      { kind: 'met', spare: 0 },
    ],
  ];
  it.each(cases)('%s', (_title, id, from, to, today, standing) => {
    expect(standingOf(step(id), from, to, today)).toEqual(standing);
  });

  it('rests on what is confirmed only if every date of it is', () => {
    const [mixed] = timeline(
      [step('T5')],
      new Map<EventName, EventDate>([
        ['request', { date: '2026-01-05', confirmed: true }],
        ['final-plan', { date: '2026-05-25', confirmed: false }],
      ]),
      '2026-06-01',
    );
    expect(mixed).toMatchObject({
      confirmed: false,
      standing: { kind: 'met', spare: 0 },
      limit: '2026-05-25',
    });
  });
});

describe('the steps asked of a document', () => {
  const ids = (asked: Partial<Parameters<typeof stepsFor>[0]>) =>
    stepsFor({ kind: 'plan', known: new Set(), ...asked }).map(({ id }) => id);
  it('are those of its own process', () => {
    expect(ids({ kind: 'advice' })).toEqual(['T2']);
    expect(ids({})).toEqual(['T1', 'T4', 'T5']);
    expect(ids({ amended: true })).toEqual(['T1', 'T4', 'T5', 'T12', 'T13']);
    expect(ids({ known: new Set<EventName>(['refusal', 'consultation']) })).toEqual([
      'T1',
      'T3',
      'T4',
      'T5',
      'T19',
    ]);
    expect(ids({ kind: 'annual-review' })).toEqual([
      'T7',
      'T8',
      'T9',
      'T10',
      'T11',
      'T11A',
      'T12',
      'T13',
      'T13A',
    ]);
  });
  it('hold a move to another phase only once a person said which', () => {
    expect(ids({ kind: 'annual-review', yearGroup: 'Year 11' })).not.toContain('T14');
    expect(ids({ kind: 'annual-review', move: 'to-post-16' })).toContain('T14');
    expect(ids({ kind: 'annual-review', move: 'other-phase' })).toContain('T15');
    expect(ids({ kind: 'annual-review', move: 'none' })).not.toContain('T15');
  });
  it('name what is advice only for the under-fives, and as advice', () => {
    expect(ids({ kind: 'annual-review', yearGroup: 'Nursery' })).toContain('T18');
    expect(ids({ kind: 'annual-review', yearGroup: 'Year 3' })).not.toContain('T18');
    const [review] = timeline(
      stepsFor({ kind: 'annual-review', known: new Set(), yearGroup: 'EY' }).filter(({ id }) => id === 'T18'),
      new Map(),
      '2026-06-01',
    );
    expect(review?.advisory).toBe(true);
  });
});

describe('dates that contradict each other', () => {
  const printed = (event: EventName, date: string, precise = true) => ({
    event,
    date,
    label: 'Meeting',
    precise,
    words: { block: 'b1', from: 0, to: 4, quote: date },
  });
  it('are told: two printed for one event', () => {
    const found = [printed('meeting', '2026-03-03'), printed('meeting', '2026-03-04')];
    expect(contradictionsOf(found, new Map()).map(({ sentence }) => sentence)).toEqual([
      'The document prints more than one date for the review meeting: 3 March 2026 and 4 March 2026. Confirm the right one.',
    ]);
  });
  it('are told: what the reviewer gave is not what is printed', () => {
    const given = new Map<EventName, EventDate>([['meeting', { date: '2026-03-05', confirmed: true }]]);
    expect(contradictionsOf([printed('meeting', '2026-03-03')], given)[0]?.sentence).toBe(
      'You gave 5 March 2026 for the review meeting; the document prints 3 March 2026.',
    );
  });
  it('are told: a report sent before its meeting', () => {
    const given = new Map<EventName, EventDate>([
      ['meeting', { date: '2026-03-05', confirmed: true }],
      ['report', { date: '2026-03-01', confirmed: false }],
    ]);
    expect(contradictionsOf([], given)[0]?.events).toEqual(['meeting', 'report']);
  });
  it('are none where the plan was made on one day and last reviewed on another', () => {
    expect(
      contradictionsOf(
        [printed('last-review', '2025-12-04'), printed('last-review', '2026-01-20')],
        new Map(),
      ),
    ).toEqual([]);
  });
  it('are none where a month is printed without its day, or one of two was confirmed', () => {
    expect(
      contradictionsOf(
        [printed('meeting', '2026-03-31', false), printed('meeting', '2026-03-04')],
        new Map(),
      ),
    ).toEqual([]);
    const given = new Map<EventName, EventDate>([['meeting', { date: '2026-03-04', confirmed: true }]]);
    expect(
      contradictionsOf([printed('meeting', '2026-03-03'), printed('meeting', '2026-03-04')], given),
    ).toEqual([]);
  });
});

describe('the exceptions to a limit', () => {
  it('are those of its own regulation, with where they stand', () => {
    expect(
      exceptionsTo('T5')
        .map(({ source }) => source)
        .slice(0, 4),
    ).toEqual(['a', 'b', 'c', 'd'].map((letter) => `SEND Regulations 2014, reg 10(4)(${letter})`));
    expect(exceptionsTo('T2').map(({ which }) => which)).toContain('missed-appointment');
    expect(exceptionsTo('T5').map(({ which }) => which)).not.toContain('missed-appointment');
    expect(exceptionsTo('T10').map(({ which }) => which)).toEqual(['reason-only']);
  });
});
