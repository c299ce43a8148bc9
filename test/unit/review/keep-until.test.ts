import { describe, expect, test } from 'vitest';
import {
  announced,
  changedByPerson,
  dateIsRight,
  doubtOf,
  expiresOn,
  expiring,
  type KeptLine,
  monthsAfter,
} from '../../../review/keep-until.ts';
import { give, makeReview } from './make-review.ts';

const line = (own: Partial<KeptLine> = {}): KeptLine => ({
  id: 'r1',
  planRef: 'Lantern-4821',
  updatedAt: '2025-03-03T10:00:00.000Z',
  changedByPerson: '2025-03-03T10:00:00.000Z',
  ...own,
});

describe('a review is kept', () => {
  test.each([
    ['24 months after its last change', {}, 24, '2027-03-03'],
    ['as many months as were chosen', {}, 6, '2025-09-03'],
    ['until it is deleted where 0 months were chosen', {}, 0, undefined],
    ['to the day that was chosen for it', { keep: '2026-01-31' }, 24, '2026-01-31'],
    ['to the day that was chosen for it even where others stay', { keep: '2026-01-31' }, 0, '2026-01-31'],
    ['always where that was chosen', { keep: 'always' }, 24, undefined],
    [
      'from its last change by anybody, in a line that does not know more',
      { changedByPerson: undefined },
      12,
      '2026-03-03',
    ],
  ])('%s', (_title, own, months, day) => {
    expect(expiresOn(line(own), months)).toBe(day);
  });

  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-11-23', 2, '2026-01-23'],
  ])('%s and %d months is %s', (day, months, after) => {
    expect(monthsAfter(day, months)).toBe(after);
  });

  test('from the last change a person made: time counted does not count, taking back does', () => {
    const review = makeReview(give('P-01', 3), { kind: 'time', seconds: 60 });
    expect(changedByPerson(review)).toBe('2026-03-01T09:01:00.000Z');
    const undone = makeReview(give('P-01', 3), { kind: 'time', seconds: 60 }, { kind: 'undo', seq: 1 });
    expect(changedByPerson(undone)).toBe('2026-03-01T09:03:00.000Z');
    expect(changedByPerson(makeReview())).toBe('2026-03-01T09:00:00.000Z');
  });
});

describe('a review expires with notice', () => {
  const on = (today: string, told?: string, own: Partial<KeptLine> = {}) =>
    expiring([line(own)], {
      months: 24,
      today,
      retained: { notices: told === undefined ? {} : { r1: told }, day: today },
    });

  test.each([
    ['31 days before nothing is said', '2027-01-31', undefined, undefined],
    ['30 days before it is said', '2027-02-01', undefined, { on: '2027-03-03', due: false }],
    [
      'on its day it goes if that was said 14 days before',
      '2027-03-03',
      '2027-02-17',
      { on: '2027-03-03', due: true },
    ],
    [
      'said 13 days before, it waits one day more',
      '2027-03-03',
      '2027-02-18',
      { on: '2027-03-04', due: false },
    ],
    ['never said, it waits 14 days from today', '2027-06-01', undefined, { on: '2027-06-15', due: false }],
  ])('%s', (_title, today, told, expected) => {
    const [only] = on(today, told);
    if (expected) expect(only).toMatchObject(expected);
    else expect(only).toBeUndefined();
  });

  test('what is said once keeps its first day, and goes when the review is kept longer', () => {
    const retained = { notices: { r1: '2027-02-05', gone: '2027-01-01' }, day: '2027-02-10' };
    const soon = on('2027-02-11', '2027-02-05');
    expect(announced(soon, { today: '2027-02-11', retained })).toEqual({
      notices: { r1: '2027-02-05' },
      day: '2027-02-11',
    });
    expect(announced([], { today: '2027-02-11', retained }).notices).toEqual({});
  });
});

describe('a date that cannot be right', () => {
  test.each([
    ['three years after the last opening', '2030-03-01', '2027-02-17', 'ahead'],
    ['before the last opening', '2026-01-01', '2027-02-17', 'behind'],
    ['before the last change', '2024-03-01', undefined, 'behind'],
    ['the day after the last opening', '2027-02-18', '2027-02-17', undefined],
  ])('%s is told', (_title, today, day, kind) => {
    expect(doubtOf([line()], today, { notices: {}, ...(day && { day }) })?.kind).toBe(kind);
  });

  test('lets nothing be deleted, and lets it again 14 days after a person said it is right', () => {
    const told = { notices: { r1: '2027-02-17' }, day: '2027-02-17' };
    expect(expiring([line()], { months: 24, today: '2030-03-01', retained: told })[0]?.due).toBe(false);
    const right = dateIsRight([line()], '2030-03-01');
    expect(doubtOf([line()], '2030-03-01', right)).toBeUndefined();
    const soon = expiring([line()], { months: 24, today: '2030-03-01', retained: right });
    expect(soon[0]).toMatchObject({ due: false, on: '2030-03-15' });
    const after = announced(soon, { today: '2030-03-01', retained: right });
    expect(expiring([line()], { months: 24, today: '2030-03-15', retained: after })[0]?.due).toBe(true);
  });
});

test('a text that the machine only masks anew is not a person’s change; other words are', () => {
  const at = (day: string, seq: number, text: string, forExport: string) => ({
    seq,
    at: `${day}T09:00:00.000Z`,
    what: { kind: 'comment', criterion: 'P-01', text, forExport } as const,
  });
  const createdAt = '2026-01-01T09:00:00.000Z';
  const first = at('2026-02-01', 1, 'Ask Rowan’s mother', 'Ask Rowan’s mother');
  const masked = at('2027-05-01', 2, 'Ask Rowan’s mother', 'Ask [name]’s mother');
  const written = at('2027-06-01', 3, 'Ask both parents', 'Ask both parents');
  expect(changedByPerson({ createdAt, changes: [first, masked] })).toBe(first.at);
  expect(changedByPerson({ createdAt, changes: [first, masked, written] })).toBe(written.at);
});
