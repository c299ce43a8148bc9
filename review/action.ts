import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * What is to be done after a review: amend the plan now or at its review, return it to an author, train, change the
 * template, or report: data of another child in the plan, or a worry about somebody's safety.
 */
export const actionKinds = [
  'amend-now',
  'amend-at-review',
  'return-to-author',
  'training',
  'template',
  'data-incident',
  'safeguarding',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/**
 * One thing to be done. `ownerRole` is a role, never a name; `due` an ISO day; `done` the ISO time somebody said it was.
 * `forExport` is the text with names, identifiers and the plan's own words masked.
 */
export const actionSchema = z.object({
  kind: z.enum(actionKinds),
  ownerRole: z.optional(z.string()),
  due: z.optional(z.string()),
  done: z.optional(z.string()),
  text: z.string(),
  forExport: z.string(),
  section: z.optional(z.string()),
  /** Ids of the findings it came from; the words themselves are not kept here. */
  findings: z.optional(z.array(z.string())),
  /** The council's reference for a report. Stays on the device. */
  reference: z.optional(z.string()),
  /** Why a report waits: until it is made, the review shows that it does. */
  later: z.optional(z.string()),
});

export type Action = z.infer<typeof actionSchema>;

/** True if it has to be reported by the council's own step. */
export function isReport({ kind }: Pick<Action, 'kind'>): boolean {
  return kind === 'data-incident' || kind === 'safeguarding';
}
