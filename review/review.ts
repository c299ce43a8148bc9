import * as z from 'zod/mini';
import { changeSchema } from './change.ts';
import { migrate, reviewVersion } from './migrations.ts';

z.config({ jitless: true });

/** Head of a review: what never changes. `planRef` is a local pseudonym, never a name; a later `rename` change replaces it. */
export const headSchema = z.object({
  version: z.literal(reviewVersion),
  id: z.string(),
  createdAt: z.string(),
  planRef: z.string(),
  documentKind: z.enum(['plan', 'advice', 'annual-review']),
  framework: z.object({ id: z.string(), version: z.string() }),
});

/** One reviewer's judgement of one document, as the history of small changes that made it. */
export const reviewSchema = z.extend(headSchema, { changes: z.array(changeSchema) });

export type Head = z.infer<typeof headSchema>;
export type Review = z.infer<typeof reviewSchema>;

/** A review, or the sentence that says why it could not be understood. */
export type ParsedReview = { ok: true; review: Review } | { ok: false; sentence: string };

/**
 * Reads a stored or imported review of any version this product has written. A shape that does not fit gives a
 * sentence naming the place, never half a review.
 */
export function parseReview(stored: unknown): ParsedReview {
  const now = migrate(stored);
  if (!now.ok) return now;
  const parsed = z.safeParse(reviewSchema, now.value);
  if (parsed.success) return { ok: true, review: parsed.data };
  const issue = parsed.error.issues[0];
  const where = issue ? issue.path.map(String).join('.') : '';
  return {
    ok: false,
    sentence: `This review could not be understood${where ? ` (at ${where})` : ''}, so it was left as it is. Nothing was changed. Open it with the version that wrote it.`,
  };
}
