import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { sectionIds } from '../../plan/plan.ts';

z.config({ jitless: true });

const shared = {
  id: z.string(),
  scenario: z.string(),
  text: z.string(),
  /** Written in a scenario that is never used for rules or training. */
  heldOut: z.optional(z.boolean()),
};
const context = z.object({
  today: z.string(),
  age: z.optional(z.number()),
  year: z.optional(z.string()),
  baseline: z.optional(z.string()),
  aspiration: z.optional(z.string()),
});
const given = z.object({
  kind: z.optional(z.string()),
  S: z.optional(z.string()),
  M: z.optional(z.string()),
  A: z.optional(z.string()),
  R: z.optional(z.string()),
  T: z.optional(z.string()),
  overall: z.optional(z.number()),
});
const rowSchema = z.discriminatedUnion('task', [
  z.object({ ...shared, task: z.literal('outcome'), context, label: given }),
  z.object({ ...shared, task: z.literal('outcome_quality'), label: z.enum(['poor', 'good']) }),
  z.object({ ...shared, task: z.literal('kind'), section: z.optional(z.string()), label: given }),
  z.object({
    ...shared,
    task: z.literal('provision'),
    section: z.enum(sectionIds),
    label: z.record(z.string(), z.string()),
  }),
  z.object({ ...shared, task: z.literal('term'), label: z.enum(['avoid', 'prefer']) }),
  z.object({
    ...shared,
    task: z.literal('language'),
    section: z.string(),
    about: z.string(),
    label: z.object({
      flag: z.boolean(),
      spans: z.array(z.object({ text: z.string(), category: z.string() })),
    }),
  }),
]);

/** One labelled statement. */
export type Row = z.infer<typeof rowSchema>;

/** All rows of the `.jsonl` files in a folder, or of one file. Throws on a row that is not as described. */
export function readRows(place: string): Row[] {
  const files = place.endsWith('.jsonl')
    ? [place]
    : readdirSync(place)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => path.join(place, name));
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => rowSchema.parse(JSON.parse(line))),
  );
}
