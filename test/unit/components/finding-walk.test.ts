import { describe, expect, test } from 'vitest';
import { findingWalk, neighbourFinding } from '../../../components/review/finding-walk.ts';
import { stateOf } from '../../../review/state.ts';
import type { Finding } from '../../../rubric/finding.ts';
import { makeReview } from '../review/make-review.ts';
import { smallFramework, smallJudgement } from './small-plan.ts';

const finding = (id: string, criterion: string, tone: Finding['tone'] = 'query'): Finding => ({
  id,
  check: 'find',
  criterion,
  tone,
  message: id,
});
const findings = [
  finding('late', 'P-F2'),
  finding('note', 'P-01', 'note'),
  finding('first', 'P-01'),
  finding('strength', 'P-A1', 'strength'),
];
const { criteria } = smallFramework;
const order = criteria.map(({ id }) => id);
const walk = findingWalk({ ...smallJudgement, findings }, criteria, stateOf(makeReview()));
const any = () => true;
const next = (
  from: Parameters<typeof neighbourFinding>[2],
  by: 1 | -1 = 1,
  holds: (one: Finding) => boolean = any,
) => neighbourFinding(walk, order, from, by, holds)?.id;

describe('walking from finding to finding', () => {
  test('goes criterion by criterion, in each as its card lists them', () => {
    expect(walk.map(({ id }) => id)).toEqual(['first', 'note', 'strength', 'late']);
  });

  test.each([
    ['begins at the start', {}, 1, 'first'],
    ['begins with the open criterion', { criterion: 'P-A1' }, 1, 'strength'],
    ['passes a criterion without any', { criterion: 'P-06' }, 1, 'strength'],
    ['goes on from the one in focus', { finding: 'note', criterion: 'P-01' }, 1, 'strength'],
    ['goes back from the one in focus', { finding: 'late', criterion: 'P-F2' }, -1, 'strength'],
    ['goes back from the open criterion to those before it', { criterion: 'P-F2' }, -1, 'strength'],
    ['ends at the last', { finding: 'late' }, 1, undefined],
    ['ends at the first', { finding: 'first' }, -1, undefined],
  ] as const)('%s', (_title, from, by, expected) => {
    expect(next(from, by)).toBe(expected);
  });

  test('passes what is not asked for', () => {
    expect(next({ finding: 'first' }, 1, ({ tone }) => tone === 'query')).toBe('late');
  });
});
