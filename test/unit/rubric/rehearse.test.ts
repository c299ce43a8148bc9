import { expect, test } from 'vitest';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { frameworks } from '../../../rubric/frameworks/index.ts';
import { judge } from '../../../rubric/judge.ts';
import { rehearse } from '../../../rubric/rehearse.ts';
import { everySection, makePlan } from '../../make-plan.ts';

const today = '2026-11-23';

test('a plan is judged alike whether the checks were rehearsed, or the rehearsal was broken off, or not', () => {
  const plan = () => makePlan({ sections: everySection, outcomes: [everySection.E] });
  const before = judge(plan(), ehcPlan, { today });
  const rehearsal = rehearse(ehcPlan, today);
  for (let step = 0; step < 7; step += 1) rehearsal.next();
  expect(judge(plan(), ehcPlan, { today })).toEqual(before);
  for (const _ of rehearsal);
  expect(judge(plan(), ehcPlan, { today })).toEqual(before);
});

test.each(frameworks.map((framework) => [framework.id, framework] as const))(
  'each example of each criterion of %s is rehearsed in steps of its own',
  (_, framework) => {
    const examples = framework.criteria.flatMap((criterion) => criterion.examples).length;
    expect([...rehearse(framework, today)]).toHaveLength(2 * examples);
  },
);
