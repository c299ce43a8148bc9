import { describe, expect, test } from 'vitest';
import type { What } from '../../../review/change.ts';
import { withChange } from '../../../review/new-review.ts';
import type { Review } from '../../../review/review.ts';
import { scoreOf, stateOf } from '../../../review/state.ts';
import { redoTarget, undoTarget } from '../../../review/undo.ts';
import { give, makeReview } from './make-review.ts';

const at = '2026-03-02T09:00:00.000Z';

function undo(review: Review): Review {
  const target = undoTarget(review);
  return target ? withChange(review, { at, what: { kind: 'undo', seq: target.seq } }) : review;
}

function redo(review: Review): Review {
  const target = redoTarget(review);
  return target ? withChange(review, { at, what: { kind: 'undo', seq: target.seq } }) : review;
}

function levelOf(review: Review): number | undefined {
  const score = scoreOf(stateOf(review), { criterion: 'a' });
  return score?.kind === 'level' ? score.level : undefined;
}

describe('undo and redo', () => {
  const review = makeReview(give('a', 1), give('a', 2), give('a', 3));

  test.each<[string, ((review: Review) => Review)[], number | undefined]>([
    ['nothing undone', [], 3],
    ['one undo gives the level before', [undo], 2],
    ['undo goes back to the beginning and stops there', [undo, undo, undo, undo], undefined],
    ['redo gives back what undo took', [undo, redo], 3],
    ['two undos are redone one by one', [undo, undo, redo], 2],
    ['and then the other', [undo, undo, redo, redo], 3],
    ['redo with nothing undone does nothing', [redo], 3],
    ['undo after redo undoes again', [undo, redo, undo], 2],
    ['a fresh change ends redo', [undo, (now) => withChange(now, { at, what: give('a', 4) }), redo], 4],
    [
      'an undo from before a fresh change is never redone over it',
      [undo, (now) => withChange(now, { at, what: give('a', 4) }), undo, redo, redo],
      4,
    ],
  ])('%s', (_title, steps, level) => {
    expect(levelOf(steps.reduce((now, step) => step(now), review))).toBe(level);
  });

  test('every step stays in the history, so who changed what when is never lost', () => {
    expect(undo(redo(undo(review))).changes).toHaveLength(6);
  });
});

describe('the present state', () => {
  test('a score taken back is gone, and a comment emptied is gone', () => {
    const comment = (text: string): What => ({ kind: 'comment', criterion: 'a', text, forExport: text });
    const state = stateOf(
      makeReview(give('a', 1), { kind: 'score', criterion: 'a' }, comment('Look again.'), comment('')),
    );
    expect(state.scores.size).toBe(0);
    expect(state.comments.size).toBe(0);
  });

  test('the same criterion has a level of its own for each section and each item', () => {
    const state = stateOf(
      makeReview(give('a', 1), give('a', 2, { section: 'B' }), give('a', 3, { item: 'o1' })),
    );
    expect([...state.scores.values()].map(({ score }) => score.kind === 'level' && score.level)).toEqual([
      1, 2, 3,
    ]);
  });

  test('details are set and cleared one at a time', () => {
    const state = stateOf(
      makeReview(
        { kind: 'details', set: { yearGroup: 'Y6', mode: 'audit' } },
        { kind: 'details', set: {}, clear: ['yearGroup'] },
      ),
    );
    expect(state.details).toEqual({ mode: 'audit' });
  });

  test('the last name given and the time of the last change are kept', () => {
    const state = stateOf(makeReview({ kind: 'rename', planRef: 'Pebble-7' }));
    expect(state).toMatchObject({ planRef: 'Pebble-7', updatedAt: '2026-03-01T09:01:00.000Z' });
  });
});
