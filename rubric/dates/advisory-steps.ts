import type { StatutoryStep } from './statutory-steps.ts';

/** Time limits that guidance asks for and no regulation sets: shown as advice, never counted as met or missed duties. */
export const advisorySteps: StatutoryStep[] = [
  {
    id: 'T18',
    title: 'Consider a review of the plan of a child under five every 3 to 6 months',
    from: 'last-review',
    to: 'meeting',
    rule: { kind: 'within-months', months: 6 },
    source: 'SEND Code of Practice 2015, 9.178 (to check)',
  },
  {
    id: 'T19',
    title: 'Reply of the setting that was consulted',
    from: 'consultation',
    to: 'consultation-reply',
    rule: { kind: 'within', days: 15 },
    source: 'SEND Code of Practice 2015, 9.83 (to check)',
  },
];

/** True for a step that is advice and no duty. */
export function isAdvisory(step: StatutoryStep): boolean {
  return advisorySteps.some(({ id }) => id === step.id);
}
