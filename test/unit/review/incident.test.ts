import { describe, expect, test } from 'vitest';
import type { What } from '../../../review/change.ts';
import { firedLimits } from '../../../review/limits.ts';
import { gradeOf } from '../../../review/grade.ts';
import { anotherChildAsks, reportsOf } from '../../../review/incident.ts';
import { stateOf } from '../../../review/state.ts';
import type { Finding } from '../../../rubric/finding.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { makeReview } from './make-review.ts';

const finding = (id: string, quote: string, anotherChild: Finding['anotherChild'] = 'clear'): Finding => ({
  id: `identity:B:${id}`,
  check: 'identity',
  criterion: 'P-02',
  tone: 'query',
  type: 'wrong-name',
  section: 'B',
  words: { block: 'b1', from: 0, to: quote.length, quote },
  message: 'A name.',
  anotherChild,
});

const answer = (id: string, disposition: 'accept' | 'false-hit', anotherChild?: boolean): What => ({
  kind: 'disposition',
  finding: `identity:B:${id}`,
  check: 'identity',
  criterion: 'P-02',
  section: 'B',
  type: 'wrong-name',
  disposition,
  ...(anotherChild === undefined ? {} : { anotherChild }),
});

const incident = (part: object = {}): What => ({
  kind: 'action',
  id: 'a1',
  action: {
    kind: 'data-incident',
    text: 'Another child’s data.',
    forExport: 'Another child’s data.',
    findings: ['identity:B:1'],
    ...part,
  },
});

const asks = (findings: Finding[], changes: What[] = []) =>
  anotherChildAsks(findings, stateOf(review(changes))).map(({ name, findings: of }) => [name, of.length]);

const review = (whats: What[]) => makeReview(...whats);

describe('what stops a review', () => {
  test('is a name that is plainly another child’s, asked once for all its places', () =>
    expect(asks([finding('1', 'Ned'), finding('2', 'Ned'), finding('3', 'Ada')])).toEqual([
      ['Ned', 2],
      ['Ada', 1],
    ]));
  test('is never a mere possibility', () => expect(asks([finding('1', 'Ned', 'possible')])).toEqual([]));
  test.each([
    ['a mistake of the check', [answer('1', 'false-hit')]],
    ['something to put right that is nobody else’s', [answer('1', 'accept', false)]],
    ['another child’s, with its report begun', [answer('1', 'accept', true), incident()]],
    ['set aside with a reason', [incident({ later: 'Ring first.' })]],
  ])('goes once a person called it %s', (_title, changes) =>
    expect(asks([finding('1', 'Ned')], changes)).toEqual([]),
  );
  test('comes back where a possible one is accepted without saying whose it is', () =>
    expect(asks([finding('1', 'Ned', 'possible')], [answer('1', 'accept')])).toEqual([['Ned', 1]]));
  test('comes back where the report was undone', () =>
    expect(asks([finding('1', 'Ned')], [answer('1', 'accept', true)])).toEqual([['Ned', 1]]));
});

describe('a report', () => {
  test.each([
    ['is due', {}, [1, 0]],
    ['waits in sight', { later: 'Ring first.' }, [0, 1]],
    ['is made', { done: '2026-03-02T09:00:00.000Z' }, [0, 0]],
    ['is none for other actions', { kind: 'training' }, [0, 0]],
  ])('%s', (_title, part, [due, later]) => {
    const reports = reportsOf(stateOf(review([incident(part)])));
    expect([reports.due.length, reports.later.length]).toEqual([due, later]);
  });
});

describe('the grade is capped at 1', () => {
  const caps = (changes: What[]) => {
    const state = stateOf(review(changes));
    const grade = gradeOf(ehcPlan, state);
    return firedLimits({
      framework: ehcPlan,
      state,
      scores: grade.scores,
      parts: grade.parts,
      uncapped: grade.uncapped,
    })
      .filter(({ id }) => id === 'another-child')
      .map(({ cap }) => cap);
  };
  test.each([
    ['where a person confirmed another child’s data', [answer('1', 'accept', true)], [1]],
    ['where a person reported it by hand', [incident({ findings: undefined })], [1]],
    ['not where it was only a slip', [answer('1', 'accept', false)], []],
    ['not while nobody has decided', [incident({ later: 'Ring first.' })], []],
    ['not for a safeguarding concern', [incident({ kind: 'safeguarding', findings: undefined })], []],
  ])('%s', (_title, changes, expected) => expect(caps(changes)).toEqual(expected));
});
