import * as z from 'zod/mini';
import { notPlanKinds } from '../../plan/corrections/correction.ts';
import type { KnownForm } from '../../plan/corrections/form.ts';
import { sectionIds } from '../../plan/plan.ts';

z.config({ jitless: true });

const hash = z.string().check(z.maxLength(13), z.regex(/^[\da-z]+$/));

const formSchema = z.object({
  id: z.string(),
  savedOn: z.string(),
  heads: z.array(hash),
  corrections: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('section-starts'), section: z.enum(sectionIds), at: hash }),
      z.object({
        kind: z.literal('not-plan'),
        what: z.enum(notPlanKinds),
        first: hash,
        last: z.optional(hash),
      }),
    ]),
  ),
});

/** Stored forms; those that do not fit are left out: they are only conveniences. */
export function parseForms(stored: unknown): KnownForm[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one): KnownForm[] => {
    const parsed = z.safeParse(formSchema, one);
    return parsed.success ? [parsed.data] : [];
  });
}
