import { expect, test } from 'vitest';
import { progressOf } from '../../../review/progress.ts';
import { makeCriterion, makeFramework } from './make-review.ts';

const framework = makeFramework([
  makeCriterion('P-E1', 'E'),
  makeCriterion('P-E2', 'E'),
  makeCriterion('P-F1', 'F'),
]);

test('progress is the criteria with an answer, as a whole and in each part', () => {
  const progress = progressOf(framework, { unscored: ['P-E2', 'P-F1'] }, {});
  expect(progress).toMatchObject({ done: 1, of: 3 });
  expect(progress.parts.get('E')).toEqual({ done: 1, of: 2 });
  expect(progress.parts.get('F')).toEqual({ done: 0, of: 1 });
});
