import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * The case a review belongs to: the reviews of one child's plan, advice and annual review share its random `id` and its
 * `label`, a local pseudonym that is never a name.
 */
export const caseSchema = z.object({ id: z.string(), label: z.string() });

export type CaseOf = z.infer<typeof caseSchema>;
