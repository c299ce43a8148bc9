import { describe, expect, test } from 'vitest';
import type { What } from '../../../review/change.ts';
import type { Carried } from '../../../review/carried.ts';
import { anchorsHere, carryOver, type NowReading, type PlacedRange } from '../../../review/carry-over.ts';
import { stateOf } from '../../../review/state.ts';
import { undoTarget } from '../../../review/undo.ts';
import { textsPointedAt } from '../../../review/remembered.ts';
import { give, makeReview } from './make-review.ts';

const carried = (own: Partial<Carried>): What => ({
  kind: 'carried',
  carried: { how: 'reading', to: 't2', items: [], findings: [], ...own },
});
const at = (text: string) => ({ text, from: 0, to: 2 });
const answer = (finding: string, disposition: 'justified' | 'false-hit', at?: [number, number]) =>
  ({
    kind: 'disposition',
    finding,
    check: 'vague',
    criterion: 'P-F1',
    disposition,
    ...(at && { anchor: { text: 't1', from: at[0], to: at[1] } }),
  }) as const;

describe('what stands on words of an earlier version', () => {
  const anchors = new Map(['found', 'moved', 'changed', 'gone', 'unknown'].map((key) => [key, at('t1')]));
  const range = { from: 3, to: 5 };
  const placed = new Map<string, PlacedRange>([
    ['found', { state: 'found', range }],
    ['moved', { state: 'moved', range }],
    ['changed', { state: 'changed', range }],
    ['gone', { state: 'gone' }],
  ]);

  test('is put down on the same words, found or moved; what changed or is gone waits for a person', () => {
    expect(anchorsHere(anchors, 't2', placed)).toEqual(
      ['found', 'moved'].map((key) => ({ key, anchor: { text: 't2', ...range } })),
    );
  });

  test('is left where it is when it was put down in this very text', () => {
    expect(anchorsHere(new Map([['found', at('t2')]]), 't2', placed)).toEqual([]);
  });
});

describe('what is carried to a later reading', () => {
  test('changes places without one writing over the other', () => {
    const { scores } = stateOf(
      makeReview(
        give('P-E1', 4, { item: 'o-a' }),
        give('P-E1', 1, { item: 'o-b' }),
        carried({
          items: [
            { from: 'o-a', to: 'o-b' },
            { from: 'o-b', to: 'o-a', changed: true },
          ],
        }),
      ),
    );
    expect(
      [...scores].map(([key, { score, wordsChanged }]) => [key, score, wordsChanged]).toSorted(),
    ).toEqual([
      ['P-E1||o-a', { kind: 'level', level: 1 }, true],
      ['P-E1||o-b', { kind: 'level', level: 4 }, undefined],
    ]);
  });

  test('is put down in the later text under the id it had, and only that', () => {
    const anchor = { text: 't2', from: 7, to: 9 };
    const { dispositions } = stateOf(
      makeReview(
        answer('f-1', 'justified', [4, 6]),
        answer('f-2', 'false-hit', [5, 6]),
        carried({
          how: 'version',
          anchors: [
            { key: 'finding:f-1', anchor },
            { key: 'finding:f-3', anchor },
          ],
        }),
      ),
    );
    expect([...dispositions].map(([id, given]) => [id, given.anchor])).toEqual([
      ['f-1', anchor],
      ['f-2', { text: 't1', from: 5, to: 6 }],
    ]);
  });

  test('stays where it was when something stands there already', () => {
    const { scores } = stateOf(
      makeReview(
        give('P-E1', 4, { item: 'o-a' }),
        give('P-E1', 1, { item: 'o-b' }),
        carried({ items: [{ from: 'o-a', to: 'o-b' }] }),
      ),
    );
    expect([...scores.keys()]).toEqual(['P-E1||o-a', 'P-E1||o-b']);
  });

  test('an answer to changed words is remembered and asked again, until it is answered', () => {
    const whats = [
      answer('f-1', 'justified'),
      carried({ findings: [{ from: 'f-1', to: 'f-2', changed: true }] }),
    ];
    const asked = stateOf(makeReview(...whats));
    expect(asked.dispositions.size).toBe(0);
    expect(asked.answeredBefore.get('f-2')?.disposition).toBe('justified');
    const again = stateOf(makeReview(...whats, answer('f-2', 'false-hit')));
    expect(again.answeredBefore.size).toBe(0);
    expect(again.dispositions.get('f-2')?.disposition).toBe('false-hit');
  });

  test('by a reading is no step of a person’s, by a new version it is one', () => {
    expect(undoTarget(makeReview(give('P-01', 3), carried({})))?.what.kind).toBe('score');
    expect(undoTarget(makeReview(give('P-01', 3), carried({ how: 'version' })))?.what.kind).toBe('carried');
  });

  test('keeps both texts remembered', () => {
    expect([...textsPointedAt(makeReview(carried({ from: 't1' })).changes)]).toEqual(['t2', 't1']);
  });
});

describe('findings that are the same words several times over', () => {
  const reading = (ranges: [string, number, number][]): NowReading => ({
    text: 't2',
    items: [],
    findings: ranges.map(([id, from, to]) => ({
      id,
      check: 'vague',
      criterion: 'P-F1',
      range: { from, to },
    })),
  });
  // Two places said “regular”, and the answers were given to each; ids count them in order.
  const state = stateOf(makeReview(answer('f', 'justified', [10, 11]), answer('f-2', 'false-hit', [50, 51])));
  const at = (from: number) => ({ state: 'found', range: { from, to: from + 1 } }) as const;

  test('keep their own answers when one more is put in before them', () => {
    const steps = carryOver(
      state,
      reading([
        ['f', 2, 3],
        ['f-2', 14, 15],
        ['f-3', 54, 55],
      ]),
      new Map([
        ['finding:f', at(14)],
        ['finding:f-2', at(54)],
      ]),
    );
    expect(steps.findings.map(({ from, to, changed }) => [from, to, changed])).toEqual([
      ['f', 'f-2', undefined],
      ['f-2', 'f-3', undefined],
    ]);
  });

  test('do not inherit the answer of one that was taken out', () => {
    const steps = carryOver(
      state,
      reading([['f', 46, 47]]),
      new Map<string, PlacedRange>([
        ['finding:f', { state: 'gone' }],
        ['finding:f-2', at(46)],
      ]),
    );
    expect(steps.findings.map(({ from, to }) => [from, to])).toEqual([
      ['f-2', 'f'],
      ['f', undefined],
    ]);
    const after = stateOf(
      makeReview(answer('f', 'justified', [10, 11]), answer('f-2', 'false-hit', [50, 51]), carried(steps)),
    );
    expect(after.dispositions.get('f')?.disposition).toBe('false-hit');
    expect(after.answersLeft.map(({ disposition }) => disposition)).toEqual(['justified']);
  });
});
