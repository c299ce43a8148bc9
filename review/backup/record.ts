import * as z from 'zod/mini';
import { sectionIds } from '../../plan/plan.ts';
import { parseReview } from '../review.ts';
import { migrateRecord } from './backup-migrations.ts';
import { safeJson } from './safe-json.ts';
import type { BesideReview, MarkKey, WholeReview } from './whole-store.ts';

z.config({ jitless: true });

/** One record of a backup: a whole review, the keys of marks, or one part that lies outside the store of reviews. */
export type BackupRecord =
  | { kind: 'review'; id: string; whole: WholeReview }
  | { kind: 'mark-keys'; keys: MarkKey[] }
  /** What another room keeps (settings, forms, …), under the name it goes by; parsed by that room. */
  | { kind: 'part'; name: string; value: unknown };

const id = z.string().check(z.minLength(1), z.maxLength(200));
const hash = z.string().check(z.maxLength(200));

const textSchema = z.object({
  id,
  fingerprint: hash,
  order: z.number(),
  kept: z.enum(['hashes', 'words']),
  key: hash,
  vocabulary: z.array(z.string()),
  blocks: z.array(
    z.object({
      section: z.optional(z.enum(sectionIds)),
      table: z.optional(z.string()),
      words: z.array(z.number().check(z.int(), z.gte(0))),
      sentences: z.optional(z.array(z.number())),
    }),
  ),
});

const besideSchema = z.object({
  paragraphs: z.optional(z.object({ fingerprint: hash, marks: z.array(hash), key: hash })),
  texts: z.array(textSchema),
});

const recordSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('review'),
    id,
    review: z.optional(z.unknown()),
    unread: z.optional(z.unknown()),
    beside: besideSchema,
  }),
  z.object({
    kind: z.literal('mark-keys'),
    keys: z.array(
      z.object({ id: hash, key: z.string().check(z.maxLength(200), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)) }),
    ),
  }),
  z.object({ kind: z.literal('part'), name: z.string().check(z.maxLength(60)), value: z.unknown() }),
]);

/** A record as the content of a line. */
export function recordText(record: BackupRecord): string {
  if (record.kind !== 'review') return JSON.stringify(record);
  const { kind, id, whole } = record;
  return JSON.stringify({ kind, id, ...whole });
}

/** A record, or why the content of a whole line is none, in words for "because …". */
export type RecordRead = { ok: true; record: BackupRecord } | { ok: false; why: string };

/**
 * Parses a line's content, whatever wrote it: older shapes are brought up step by step, and prototype keys, places outside
 * a text and shapes that do not fit are refused. A review that only a later version understands stays as it is stored.
 */
export function readRecord(content: string, version: number): RecordRead {
  const value = safeJson(content);
  if (value === undefined)
    return { ok: false, why: 'it holds names or a nesting that no backup of ours has' };
  const parsed = z.safeParse(recordSchema, migrateRecord(value, version));
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.map(String).join('.');
    return { ok: false, why: `its content could not be understood${where ? ` (at ${where})` : ''}` };
  }
  const { data } = parsed;
  if (data.kind !== 'review') return { ok: true, record: data };
  if (!data.beside.texts.every(isInVocabulary))
    return { ok: false, why: 'a text kept beside the review points to words that are not there' };
  const beside: BesideReview = data.beside;
  if (data.review === undefined) return stored(data.id, data.unread, beside);
  const review = parseReview(data.review);
  if (!review.ok) return stored(data.id, data.review, beside);
  if (review.review.id !== data.id) return { ok: false, why: 'it goes by another name than its review' };
  return { ok: true, record: { kind: 'review', id: data.id, whole: { beside, review: review.review } } };
}

function stored(id: string, unread: unknown, beside: BesideReview): RecordRead {
  if (typeof unread !== 'object' || unread === null || !('id' in unread) || unread.id !== id)
    return { ok: false, why: 'its content could not be understood' };
  return { ok: true, record: { kind: 'review', id, whole: { beside, unread } } };
}

function isInVocabulary({ vocabulary, blocks }: z.infer<typeof textSchema>): boolean {
  return blocks.every(({ words }) => words.every((word) => word < vocabulary.length));
}
