import * as z from 'zod/mini';
import { anchorSchema } from './annotation.ts';

z.config({ jitless: true });

/** One thing that goes by another id now: `changed` where its words are others, `anchor` where they stand in the text of now. */
const step = {
  from: z.string(),
  changed: z.optional(z.literal(true)),
  anchor: z.optional(anchorSchema),
};

/**
 * What the ids of one reading are in the next: ids of items and findings belong to one reading. One change for the whole
 * step. `how`: the same document was read again, a new version was laid beside the review, or a person said it by hand.
 * `from` and `to` name the two texts. A finding without `to` stands nowhere any more. `anchors`: what stands on the same
 * words in the text of now (`key` as `anchoredKey` makes it), so that the next version is laid beside this one and not beside the first.
 */
export const carriedSchema = z.object({
  how: z.enum(['reading', 'version', 'hand']),
  from: z.optional(z.string()),
  to: z.string(),
  items: z.array(z.object({ ...step, to: z.string() })),
  findings: z.array(z.object({ ...step, to: z.optional(z.string()) })),
  anchors: z.optional(z.array(z.object({ key: z.string(), anchor: anchorSchema }))),
});

export type Carried = z.infer<typeof carriedSchema>;
