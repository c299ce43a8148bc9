import type { Outcome, Plan } from '../../plan/plan.ts';
import { whyNotReadable } from './readable.ts';

/** The statements printed as outcomes, steps left out; or why there are none to judge, in a sentence. */
export function printedOutcomes(plan: Plan): { listed: Outcome[]; none?: string } {
  const listed = plan.outcomes.filter((outcome) => outcome.printedAs === 'outcome');
  if (listed.length > 0) return { listed };
  return {
    listed,
    none: whyNotReadable(plan, plan.kind === 'plan' ? ['E'] : []) ?? 'No outcomes were found.',
  };
}
