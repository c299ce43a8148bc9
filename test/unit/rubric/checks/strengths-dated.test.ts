import { describe, expect, it } from 'vitest';
import { strengthsDated } from '../../../../rubric/checks/strengths-dated.ts';
import { makeContext, makePlan } from '../../../make-plan.ts';

const undated = (B: string) => {
  const plan = makePlan({ sections: { B } });
  return strengthsDated(plan, makeContext(plan), {}).findings.filter(({ tone }) => tone === 'query').length;
};

describe('a level in Section B', () => {
  it.each(['Orla has a reading age of 7 years.', 'Her score was at the 4th percentile.'])(
    'without a date is asked about: %s',
    (text) => expect(undated(text)).toBe(1),
  );
  it.each([
    'In March 2026 Orla had a reading age of 7 years.',
    'Orla draws for a few minutes and then joins in again.',
    'She can sit for ten minutes when she listens to a story.',
  ])('with a date, or a habit told in minutes, is not: %s', (text) => expect(undated(text)).toBe(0));
});
