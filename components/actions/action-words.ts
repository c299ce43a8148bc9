import type { ActionKind } from '../../review/action.ts';

/** What each kind of action is called. */
export const actionWords: Record<ActionKind, string> = {
  'amend-now': 'Amend the plan now',
  'amend-at-review': 'Amend at the next review',
  'return-to-author': 'Return to its author',
  training: 'Training',
  template: 'Change the template',
  'data-incident': 'Data incident',
  safeguarding: 'Safeguarding',
};
