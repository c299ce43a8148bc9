import { buildPlan } from '../plan/build-plan.ts';
import { readingFromPassages } from '../plan/plan-from-passages.ts';
import type { Framework } from './framework.ts';
import { judge } from './judge.ts';

/**
 * Judges the framework's own example passages and throws away what comes of it: a browser compiles the checks while they
 * first run, which takes longer than judging a long plan afterwards. In short steps, so that whoever runs it can stop
 * between two. `today`: ISO date.
 */
export function* rehearse(framework: Framework, today: string): Generator<void> {
  const kind = framework.documentKind === 'plan' ? undefined : framework.documentKind;
  for (const criterion of framework.criteria)
    for (const { passages, facts } of criterion.examples) {
      const plan = buildPlan(readingFromPassages(passages, facts, kind));
      yield;
      judge(plan, { ...framework, criteria: [criterion] }, { today });
      yield;
    }
}
