import type { Plan } from '../plan/plan.ts';

/** Labels of details that say when the document itself was made, the most telling first. */
const labels = [
  /\bdate (?:of|on) (?:this |the )?(?:final |draft |amended |proposed )*(?:plan|ehcp?|report|advice|document)\b/i,
  /\b(?:plan|report|advice|draft|final|amended)\b.*\b(?:date|dated|issued|finalised)\b/i,
  /\bdate (?:issued|finalised|completed|of issue)\b/i,
  /\b(?:issue|completion) date\b/i,
  /^date:?$/i,
];

/** Labels that carry a date of something else. */
const other = /\b(?:birth|dob|review due|next review|request|phase|transfer)\b/i;

/**
 * The ISO date the document gives as its own: from its labelled details, else from its signature block.
 * Undefined where it gives none: callers then say so and use the day of the review.
 */
export function documentDate(plan: Plan): string | undefined {
  for (const label of labels)
    for (const fact of plan.facts)
      if (fact.date !== undefined && label.test(fact.label) && !other.test(fact.label)) return fact.date;
  return plan.signOff?.date;
}
