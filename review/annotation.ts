import * as z from 'zod/mini';

z.config({ jitless: true });

/** Where something stands in a remembered text (`plan/anchors/anchor.ts`): counts of words and the text's own hash, no word. */
export const anchorSchema = z.object({ text: z.string(), from: z.number(), to: z.number() });

/** What an annotation says of its words. */
export const annotationMarks = ['comment', 'strength', 'concern', 'question'] as const;
export type AnnotationMark = (typeof annotationMarks)[number];

/**
 * What a reviewer put on words of the plan. The words themselves are not kept here: `anchor` says where they stand.
 * `forExport` is the comment with names, identifiers and the plan's own words masked. Without a criterion it is about the
 * document at large; `section` is where the words stood.
 */
export const annotationSchema = z.object({
  mark: z.enum(annotationMarks),
  anchor: anchorSchema,
  criterion: z.optional(z.string()),
  section: z.optional(z.string()),
  text: z.string(),
  forExport: z.string(),
});

export type Annotation = z.infer<typeof annotationSchema>;
