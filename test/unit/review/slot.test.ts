import { describe, expect, test } from 'vitest';
import type { What } from '../../../review/change.ts';
import { fillsWhole, saidBy, slotOf } from '../../../review/slot.ts';
import { annotate } from '../exports/reports/make-source.ts';
import { give } from './make-review.ts';

const comment = (criterion?: string): What => ({ kind: 'comment', criterion, text: 't', forExport: 't' });

describe('the place of a review that a change fills', () => {
  test.each<[string, What, What, boolean]>([
    ['two levels of one criterion', give('P-01', 1), give('P-01', 4), true],
    ['levels of two criteria', give('P-01', 1), give('P-02', 1), false],
    ['a criterion and one of its sections', give('P-01', 1), give('P-01', 1, { section: 'A' }), false],
    ['a section and an item', give('P-01', 1, { section: 'A' }), give('P-01', 1, { item: 'A' }), false],
    ['a level and a comment of one criterion', give('P-01', 1), comment('P-01'), false],
    ['two annotations with one id', annotate('n', 'comment', 'a'), annotate('n', 'concern', 'b'), true],
    ['two annotations', annotate('n', 'comment', 'a'), annotate('m', 'comment', 'a'), false],
    [
      'two answers to one finding',
      { kind: 'disposition', finding: 'f', check: 'c', criterion: 'P-01', disposition: 'accept' },
      { kind: 'disposition', finding: 'f', check: 'c', criterion: 'P-01' },
      true,
    ],
    [
      'answers to two findings of one check',
      { kind: 'disposition', finding: 'f', check: 'c', criterion: 'P-01', disposition: 'accept' },
      { kind: 'disposition', finding: 'g', check: 'c', criterion: 'P-01', disposition: 'accept' },
      false,
    ],
    ['a question and an action with one id', { kind: 'query', id: 'x' }, { kind: 'action', id: 'x' }, false],
    ['two questions', { kind: 'query', id: 'x' }, { kind: 'query', id: 'y' }, false],
    ['exceptions of two steps', { kind: 'exception', step: 'T1' }, { kind: 'exception', step: 'T2' }, false],
    [
      'two things looked at',
      { kind: 'looked', key: 'a', done: true },
      { kind: 'looked', key: 'b', done: true },
      false,
    ],
    [
      'one thing looked at twice',
      { kind: 'looked', key: 'a', done: true },
      { kind: 'looked', key: 'a', done: false },
      true,
    ],
    [
      'two names of the plan',
      { kind: 'rename', planRef: 'Lantern' },
      { kind: 'rename', planRef: 'Harbour' },
      true,
    ],
  ])('%s', (_what, one, other, same) => {
    expect(slotOf(one) === slotOf(other)).toBe(same);
  });

  test.each<[What, boolean]>([
    [give('P-01', 1), true],
    [comment('P-01'), true],
    [{ kind: 'rename', planRef: 'Lantern' }, true],
    [{ kind: 'case' }, true],
    [{ kind: 'details', set: { yearGroup: 'Year 5' } }, false],
    [{ kind: 'child', outOfYear: true }, false],
    [{ kind: 'checked', text: 'h', words: 'w' }, false],
    [{ kind: 'undo', seq: 3 }, false],
  ])('a later change leaves nothing of %j behind: %s', (what, whole) => {
    expect(fillsWhole(what)).toBe(whole);
  });
});

describe('what a change says', () => {
  test('is the same whatever the order of its parts, and whatever of it may leave or was suggested', () => {
    const one: What = { kind: 'comment', criterion: 'P-01', text: 'Orla waits.', forExport: '[name] waits.' };
    const other: What = { forExport: 'withheld', text: 'Orla waits.', criterion: 'P-01', kind: 'comment' };
    expect(saidBy(one)).toBe(saidBy(other));
    const level = give('P-01', 2);
    if (level.kind !== 'score') throw new Error('A level is a score');
    expect(saidBy(level)).toBe(saidBy({ ...level, suggested: [1, 2] }));
  });

  test('is another for another level, another text, another order of a list or nothing in place of something', () => {
    expect(saidBy(give('P-01', 2))).not.toBe(saidBy(give('P-01', 3)));
    expect(saidBy({ kind: 'rename', planRef: 'a' })).not.toBe(saidBy({ kind: 'rename', planRef: 'b' }));
    const scored = (sectionsScored: string[]): What => ({ kind: 'details', set: { sectionsScored } });
    expect(saidBy(scored(['A', 'B']))).not.toBe(saidBy(scored(['B', 'A'])));
    const seen = { kind: 'score', criterion: 'P-01' } as const;
    expect(saidBy(seen)).not.toBe(saidBy(give('P-01', 1)));
  });
});
