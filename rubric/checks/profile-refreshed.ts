import { type Check, cannotTell } from '../finding.ts';

/** whether aspirations and profile are refreshed, which only last year's Section A can show. One document alone never gives a suggestion. */
export const profileRefreshed: Check = () => ({
  findings: [],
  suggested: cannotTell(
    "Whether the profile is refreshed can only be told with last year's plan beside this one, and it is not loaded. Compare the two by hand.",
  ),
});
