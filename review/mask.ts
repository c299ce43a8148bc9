import { birthDatesIn } from './mask-dates.ts';
import { maskIdentifiers } from './mask-identifiers.ts';
import { maskCommonNames, ownNameMasker, planNameMasker } from './mask-names.ts';
import { quotationMasker } from './mask-quotations.ts';

/** What a comment is checked against. `names`: full names and known-as names; `dob` an ISO date; `planText` the plan's own text. */
export type MaskAgainst = { names: string[]; dob?: string; planText: string };

/**
 * The text of a comment as it may leave the device: names of the child and other names the plan prints, dates of birth,
 * identifiers, and runs of six or more of the plan's words are replaced by a word in square brackets.
 */
export function mask(text: string, against: MaskAgainst): string {
  return masker(against)(text);
}

/** `mask` for many texts about one plan: what it needs of the plan is worked out once. */
export function masker({ names, dob, planText }: MaskAgainst): (text: string) => string {
  const maskQuotations = quotationMasker(planText);
  const maskOwnNames = ownNameMasker(names);
  const maskPlanNames = planNameMasker(planText);
  const births = [...(dob === undefined ? [] : [dob]), ...birthDatesIn(planText)];
  return (text) =>
    maskPlanNames(
      maskCommonNames(maskOwnNames(maskIdentifiers(maskQuotations(withoutUnseen(text)), births))),
    );
}

/** What can be masked of a text where no plan is at hand to check it against. */
export function maskWithoutPlan(text: string): string {
  return maskCommonNames(maskIdentifiers(withoutUnseen(text), []));
}

/** Signs that nobody sees in or beside a word, as a PDF's soft hyphens are when words are pasted: they would hide a name. */
function withoutUnseen(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])\p{Cf}+|\p{Cf}+(?=[\p{L}\p{N}])/gu, '');
}

/** What stands in an export for a comment that could not be checked because the plan was not open. */
export const withheld = '[Kept on the device: not yet checked against the plan for names]';
