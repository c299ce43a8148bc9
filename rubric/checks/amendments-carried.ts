import { type Check, cannotTell } from '../finding.ts';

/** whether the amended plan carries what the review agreed, which takes the plan before and after. One document alone never gives a suggestion. */
export const amendmentsCarried: Check = () => ({
  findings: [],
  suggested: cannotTell(
    'Whether agreed changes were carried over can only be told with both versions of the plan, and only this document is loaded. Compare them by hand.',
  ),
});
