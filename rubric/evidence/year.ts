import type { Plan } from '../../plan/plan.ts';
import { yearGroupNumber, yearGroupOn } from '../../plan/wording/school-year.ts';
import { documentDate } from '../document-date.ts';
import type { CheckContext } from '../finding.ts';

/**
 * The child's year group on the day of the document: as printed, else from the date of birth. Adults past school
 * count as Year 15. Undefined where neither is known.
 */
export function yearOf(plan: Plan, context: CheckContext): number | undefined {
  const printed = context.child.yearGroup;
  if (printed !== undefined) {
    const year = yearGroupNumber(printed);
    if (year !== undefined) return year;
    if (/post[- ]?19/i.test(printed)) return 15;
    if (/post[- ]?16|sixth|college/i.test(printed)) return 12;
  }
  const { dob } = context.child;
  return dob ? yearGroupOn(dob, documentDate(plan) ?? context.today) : undefined;
}

/** The first year from which plans and reviews must look to adulthood (SEND Regulations 2014, regs 6(1)(g), 12(3) and 20(6)). */
export const adulthoodFromYear = 9;

/** Why preparing for adulthood is not asked of this document, in a sentence; undefined from Year 9 on. */
export function whyNotForAdulthood(plan: Plan, context: CheckContext): string | undefined {
  const year = yearOf(plan, context);
  if (year === undefined)
    return 'Neither the year group nor the date of birth was found, so it is not known whether this applies (Year 9 and above).';
  return year < adulthoodFromYear ? 'The child is below Year 9: mark as not applicable.' : undefined;
}
