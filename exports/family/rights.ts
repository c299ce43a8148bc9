import type { ReviewState } from '../../review/state.ts';
import type { Framework } from '../../rubric/framework.ts';

/** One sentence about what the family may do or expect, with where it stands in law. */
export type Right = { sentence: string; source: string };

/**
 * The one right that matters at this point, as the regulations put it. Draft: at least 15 days beginning with the day it
 * was served, reg 13(1)(a). Changes to a plan: they are shown and at least 15 days given, reg 22(2)(a) and (c). Review: the
 * decision within four weeks of the meeting, reg 20(10). Days of every sort count, not working days alone.
 */
export function rightOf(framework: Framework, state: ReviewState): Right {
  if (framework.documentKind === 'annual-review')
    return {
      sentence:
        'The council must tell you within four weeks of the review meeting if it will keep, change or end the plan.',
      source: 'SEND Regulations 2014, regulation 20(10)',
    };
  const status = state.details.docStatus ?? state.seen?.status;
  if (framework.documentKind === 'advice' || status === 'draft')
    return {
      sentence:
        'When you get a draft plan, you have at least 15 days to say what you think of it. The day you get it is day one.',
      source: 'SEND Regulations 2014, regulation 13(1)(a)',
    };
  return {
    sentence:
      'If the council wants to change a plan, it must show you the changes. You then have at least 15 days to say what you think.',
    source: 'SEND Regulations 2014, regulation 22(2)',
  };
}
