import type { Suggestion } from '../rubric/finding.ts';
import type { Judgement } from '../rubric/judgement.ts';
import type { Target } from './score.ts';

/** What the machine offers for a criterion, one of its sections or one of its items; undefined where it looked at none. */
export function suggestedFor(judgement: Judgement | undefined, target: Target): Suggestion | undefined {
  const evidence = judgement?.criteria.find(
    (one) => one.criterion === target.criterion && one.section === target.section,
  );
  return target.item === undefined
    ? evidence?.suggested
    : evidence?.items.find((one) => one.item === target.item)?.suggested;
}
