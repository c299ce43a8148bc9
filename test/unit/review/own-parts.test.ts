import { describe, expect, test } from 'vitest';
import { gradeOf } from '../../../review/grade.ts';
import { ownCriteria, partsOfAgency } from '../../../review/own-parts.ts';
import { progressOf } from '../../../review/progress.ts';
import { stateOf } from '../../../review/state.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { give, makeReview } from './make-review.ts';

const settings = { sectionsByAgency: { health: ['C', 'G'] } };

describe('which sections a reviewer scores', () => {
  test.each([
    ['of an agency with its own', settings, 'health', ['C', 'G']],
    ['of another agency is all', settings, 'education', undefined],
    ['is all where nothing was set', {}, 'health', undefined],
    ['is all where the agency is not known', settings, undefined, undefined],
    ['is all where only unknown ones were set', { sectionsByAgency: { health: ['Z'] } }, 'health', undefined],
  ] as const)('%s', (_title, set, agency, parts) => {
    const mutable = {
      sectionsByAgency: 'sectionsByAgency' in set ? { health: [...set.sectionsByAgency.health] } : {},
    };
    expect(partsOfAgency(mutable, agency, ehcPlan)).toEqual(parts);
  });

  test('is asked of plans alone', () => {
    expect(partsOfAgency(settings, 'health', { ...ehcPlan, documentKind: 'advice' })).toBeUndefined();
  });

  test('and only those count as still to score, though others can be scored', () => {
    const state = stateOf(makeReview(give('P-C1', 3), give('P-A1', 3)));
    const details = { sectionsScored: ['C', 'G'] };
    const progress = progressOf(ehcPlan, gradeOf(ehcPlan, state), details);
    const own = ownCriteria(ehcPlan, details);
    expect(own.every((id) => /^P-[CG]/.test(id))).toBe(true);
    expect(progress).toMatchObject({ done: 1, of: own.length });
  });
});
