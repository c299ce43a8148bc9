import * as z from 'zod/mini';
import { levelSchema } from './score.ts';

z.config({ jitless: true });

const met = z.enum(['met', 'partly', 'not', 'cannot-tell']);
const cell = z.enum(['stated', 'loose', 'missing', 'not-needed', 'cannot-tell']);

/** A suggested range of levels, low to high; null where the machine could not suggest one. */
const suggestedSchema = z.nullable(z.tuple([levelSchema, levelSchema]));

/** One outcome or provision as the machine classed it. `id` is the plan reading's own; there is no text. */
const seenItemSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('outcome'),
    id: z.string(),
    section: z.optional(z.string()),
    class: z.string(),
    smart: z.object({ S: met, M: met, A: met, R: met, T: met }),
  }),
  z.object({
    kind: z.literal('provision'),
    id: z.string(),
    section: z.optional(z.string()),
    specific: z.enum(['specific', 'partly', 'vague', 'cannot-tell']),
    elements: z.object({
      what: cell,
      who: cell,
      howMuch: cell,
      howOften: cell,
      ratio: cell,
      where: cell,
      review: cell,
    }),
  }),
]);

/**
 * What was read and judged, without one word of the plan: enough for the dashboard, the grades and the export.
 * `fingerprint` is a SHA-256 (hex) of the plan's section texts: it tells the same plan again and gives nothing away.
 */
export const seenSchema = z.object({
  fingerprint: z.string(),
  source: z.enum(['page', 'pdf', 'word']),
  pages: z.optional(z.number()),
  status: z.string(),
  judgedOn: z.string(),
  sections: z.array(z.object({ id: z.string(), status: z.string() })),
  unread: z.array(z.object({ where: z.string(), why: z.string() })),
  notVisited: z.number(),
  suggestions: z.array(
    z.object({
      criterion: z.string(),
      section: z.optional(z.string()),
      item: z.optional(z.string()),
      range: suggestedSchema,
    }),
  ),
  items: z.array(seenItemSchema),
  /** How many findings of each sort: no ids of words, no quotations. */
  findings: z.array(
    z.object({
      check: z.string(),
      criterion: z.string(),
      section: z.optional(z.string()),
      tone: z.enum(['query', 'strength', 'note']),
      type: z.optional(z.string()),
      count: z.number(),
    }),
  ),
});

export type Seen = z.infer<typeof seenSchema>;
/** One outcome or provision item of `Seen`. */
export type SeenItem = Seen['items'][number];
