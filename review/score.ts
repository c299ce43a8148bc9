import * as z from 'zod/mini';
import type { Level } from '../rubric/finding.ts';

z.config({ jitless: true });

/** Levels as they are kept, whatever scale is shown: 1 to 4, 4 best. */
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** All levels, worst first. */
export const levels: readonly Level[] = [1, 2, 3, 4];

/**
 * What a reviewer gives: a level, "not applicable" or "not evidenced, I cannot tell from this document".
 * `value` is what was pressed on the scale then shown ("7" of 0 to 10), `scale` that scale's id: the level alone would lose it.
 * `forExport` is the reason with names, identifiers and the plan's own words masked.
 */
export const scoreSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('level'),
    level: levelSchema,
    value: z.optional(z.string()),
    scale: z.optional(z.string()),
  }),
  z.object({ kind: z.literal('na'), reason: z.string(), forExport: z.string() }),
  z.object({ kind: z.literal('ne'), reason: z.string(), forExport: z.string() }),
]);

export type Score = z.infer<typeof scoreSchema>;

/** What a score or comment is about: a criterion, one section of it (language), or one outcome or provision of it. */
export type Target = { criterion: string; section?: string; item?: string };

/** One text for one target, to look scores up by. */
export function targetKey(target: Target): string {
  return [target.criterion, target.section ?? '', target.item ?? ''].join('|');
}
