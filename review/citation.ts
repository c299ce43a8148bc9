import * as z from 'zod/mini';
import { anchorSchema } from './annotation.ts';

z.config({ jitless: true });

/**
 * Where cited words stand: in which review's document, and there in a finding, on an annotation, in an item or at an
 * anchor. No word of that document is kept. `planRef` is that review's pseudonym when it was cited, for when the review is gone.
 */
export const citedSchema = z.object({
  review: z.string(),
  documentKind: z.enum(['plan', 'advice', 'annual-review']),
  planRef: z.string(),
  /** What the author of cited advice is, as an agency's usual word ("educational psychology"): never who. */
  author: z.optional(z.string()),
  section: z.optional(z.string()),
  anchor: z.optional(anchorSchema),
  finding: z.optional(z.string()),
  annotation: z.optional(z.string()),
  item: z.optional(z.string()),
});

/**
 * Evidence for a criterion that stands in another document of the same case. It is kept in the review it is evidence in;
 * `note` is what the reviewer wrote beside it, `forExport` the same masked.
 */
export const citationSchema = z.object({
  criterion: z.string(),
  from: citedSchema,
  note: z.string(),
  forExport: z.string(),
});

export type Cited = z.infer<typeof citedSchema>;
export type Citation = z.infer<typeof citationSchema>;
