import * as z from 'zod/mini';
import { itemKinds, notPlanKinds } from '../plan/corrections/correction.ts';
import { sectionIds } from '../plan/plan.ts';

z.config({ jitless: true });

const sectionSchema = z.enum(sectionIds);

/** A block as it is known again: hashes and counts, not one word. */
export const blockMarkSchema = z.object({
  hash: z.string().check(z.maxLength(13), z.regex(/^[\da-z]+$/)),
  nth: z.number(),
  of: z.number(),
  before: z.optional(z.string().check(z.maxLength(13), z.regex(/^[\da-z]+$/))),
  after: z.optional(z.string().check(z.maxLength(13), z.regex(/^[\da-z]+$/))),
});

const rangeSchema = z.object({
  first: blockMarkSchema,
  last: z.optional(blockMarkSchema),
  length: z.optional(z.number()),
  from: z.optional(z.number()),
  to: z.optional(z.number()),
});

/** What a reviewer said of how the document was read (the plan room's `Correction`), as it is stored. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('document'),
    is: z.optional(z.enum(['plan', 'annual-review', 'advice', 'other', 'unknown'])),
    status: z.optional(z.enum(['draft', 'final', 'draft-amended', 'amended-final', 'unknown'])),
  }),
  z.object({
    kind: z.literal('section-starts'),
    section: sectionSchema,
    at: blockMarkSchema,
    heading: z.boolean(),
  }),
  z.object({ kind: z.literal('belongs'), section: sectionSchema, where: z.array(rangeSchema) }),
  z.object({ kind: z.literal('not-plan'), what: z.enum(notPlanKinds), where: z.array(rangeSchema) }),
  z.object({
    kind: z.literal('items'),
    as: z.enum(itemKinds),
    each: z.enum(['one', 'separate']),
    section: z.optional(sectionSchema),
    where: z.array(rangeSchema),
  }),
  z.object({
    kind: z.literal('confirmed'),
    doubt: z.string().check(z.maxLength(60), z.regex(/^[\dA-Za-z:-]+$/)),
  }),
]);
