import { type Check, cannotTell } from '../finding.ts';

/** P-F4: whether provision is faithful to the advice, neither diluted nor invented, which takes the advice itself. One document alone never gives a suggestion. */
export const faithfulToAdvice: Check = () => ({
  findings: [],
  suggested: cannotTell(
    'Whether provision is faithful to the advice can only be told with the advice beside it, and it is not loaded. Compare amounts and levels of expertise by hand.',
  ),
});
