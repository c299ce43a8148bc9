import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * A question to the author of some advice or part of the plan. `to` is a role or agency ("Occupational therapist"), never a
 * person's name. The words asked about are not kept: `finding` or `annotation` say where they stand. Days are ISO.
 * `forExport` is the question with names, identifiers and the plan's own words masked.
 */
export const querySchema = z.object({
  to: z.string(),
  question: z.string(),
  forExport: z.string(),
  criterion: z.optional(z.string()),
  section: z.optional(z.string()),
  /** Id of the finding that was returned to its author. */
  finding: z.optional(z.string()),
  /** Id of the annotation that is asked about. */
  annotation: z.optional(z.string()),
  /** The day it was put to the author; absent while it waits to be sent. */
  askedOn: z.optional(z.string()),
  /** The day by which an answer is wanted. */
  wantedBy: z.optional(z.string()),
  answer: z.optional(z.string()),
  answeredOn: z.optional(z.string()),
  /** Settled, with or without an answer. */
  closed: z.optional(z.boolean()),
});

export type Query = z.infer<typeof querySchema>;

/** How a query stands: not yet asked, asked, asked and its day has gone by, answered, or settled. */
export type QueryStatus = 'to-ask' | 'asked' | 'overdue' | 'answered' | 'closed';

/** How a query stands on a day (ISO). On its very last day it is not overdue. */
export function statusOf(query: Query, today: string): QueryStatus {
  if (query.closed) return 'closed';
  if (query.answer !== undefined && query.answer.trim() !== '') return 'answered';
  if (query.askedOn === undefined) return 'to-ask';
  return query.wantedBy !== undefined && query.wantedBy < today ? 'overdue' : 'asked';
}
