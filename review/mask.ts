import { redactor } from './redact/redactor.ts';

/** What a comment is checked against. `names`: full names and known-as names; `dob` an ISO date; `planText` the plan's own text. */
export type MaskAgainst = { names: string[]; dob?: string; planText: string };

/** The text of a comment as it may leave the device: `redactor` for one text of one plan. */
export function mask(text: string, against: MaskAgainst): string {
  return masker(against)(text);
}

/** `mask` for many texts about one plan: what it needs of the plan is worked out once. */
export function masker({ names, dob, planText }: MaskAgainst): (text: string) => string {
  const redact = redactor({ people: names, births: dob === undefined ? [] : [dob], planText });
  return (text) => redact(text).text;
}

const withoutPlan = redactor({ people: [], births: [] });

/** What can be masked of a text where no plan is at hand to check it against. */
export function maskWithoutPlan(text: string): string {
  return withoutPlan(text).text;
}

/** What stands in an export for a comment that could not be checked because the plan was not open. */
export const withheld = '[Kept on the device: not yet checked against the plan for names]';
