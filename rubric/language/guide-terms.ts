import * as z from 'zod/mini';
import data from './guide-terms.json' with { type: 'json' };
import { type LanguageCategory, languageCategories } from './language-hit.ts';

z.config({ jitless: true });

const dataSchema = z.object({
  about: z.string(),
  groups: z.array(
    z.object({
      kind: z.optional(z.enum(languageCategories)),
      weight: z.optional(z.literal('low')),
      /** Each term with what to write instead; empty where guides offer nothing. */
      terms: z.record(z.string(), z.string()),
    }),
  ),
});

/** A term that language guides ask to avoid. One without a `kind` is too common in running text to ask about. */
export type GuideTerm = { term: string; offer: string; kind?: LanguageCategory; weight?: 'low' };

let read: GuideTerm[] | undefined;

/** The terms of the list, read once. */
export function guideTerms(): readonly GuideTerm[] {
  read ??= dataSchema.parse(data).groups.flatMap(({ terms, kind, weight }) =>
    Object.entries(terms).map(([term, offer]) => ({
      term,
      offer,
      ...(kind && { kind }),
      ...(weight && { weight }),
    })),
  );
  return read;
}
