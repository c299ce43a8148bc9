import * as z from 'zod/mini';
import type { Retained } from './keep-until.ts';

z.config({ jitless: true });

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const retainedSchema = z.object({
  notices: z.record(z.string(), day),
  day: z.optional(day),
  trusted: z.optional(z.string()),
});

/** What was stored of notices. What does not fit counts as never said, so that nothing is deleted for it. */
export function parseRetained(stored: unknown): Retained {
  const parsed = z.safeParse(retainedSchema, stored);
  return parsed.success ? parsed.data : { notices: {} };
}
