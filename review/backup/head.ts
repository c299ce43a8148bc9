import * as z from 'zod/mini';
import { safeJson } from './safe-json.ts';

z.config({ jitless: true });

/** The version of a backup's shape. A new one adds 1, a step in `backup-migrations.ts` and a frozen sample. */
export const backupVersion = 1;

/** What names a file of ours. */
export const backupKind = 'plan-quality-backup';

/**
 * Rounds of PBKDF2-HMAC-SHA-256 that a file may ask for. Fewer would be guessed quickly, so no file of ours has them; a file
 * that asks for more was made to keep the browser busy for hours.
 */
export const rounds = { least: 600_000, own: 1_000_000, most: 10_000_000 } as const;

/** Base64 of at most so many letters. */
const base64 = (most: number) => z.string().check(z.maxLength(most), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** How a passphrase becomes the key. `check` is sealed with it: it opens only with the right passphrase and an unchanged head. */
export const sealSchema = z.object({
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  rounds: z.number().check(z.int(), z.gte(rounds.least), z.lte(rounds.most)),
  salt: base64(64),
  cipher: z.literal('AES-256-GCM'),
  check: base64(64),
});

export type Seal = z.infer<typeof sealSchema>;

const headSchema = z.object({
  kind: z.literal(backupKind),
  version: z.number().check(z.int(), z.gte(1)),
  /** Random, 32 hexadecimal digits: every line carries it. */
  file: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** ISO time. */
  made: z.string().check(z.maxLength(40)),
  sealed: z.optional(sealSchema),
});

/** The first line: what the file is, when it was made, and how it is sealed. Readable without the passphrase. */
export type BackupHead = z.infer<typeof headSchema>;

const count = z.number().check(z.int(), z.gte(0), z.lte(9_999_999));

const countsSchema = z.object({ reviews: count, records: count });

/** What the file holds: reviews, and records of any kind. */
export type BackupCounts = z.infer<typeof countsSchema>;

/** The last line: the head once more, so that a file with a damaged beginning can still be read, and the counts, which are sealed where the file is. */
export type BackupEnd = { kind: 'end'; head: BackupHead } & ({ counts: BackupCounts } | { sealed: string });

const endSchema = z.object({
  kind: z.literal('end'),
  head: headSchema,
  counts: z.optional(countsSchema),
  sealed: z.optional(base64(400)),
});

/** A head, or in a sentence why the file cannot be read. */
export type HeadRead = { ok: true; head: BackupHead } | { ok: false; sentence: string };

/** The head that a line's content holds; undefined where it is no head at all. */
export function readHead(content: string): HeadRead | undefined {
  const value = safeJson(content);
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== backupKind)
    return undefined;
  return judged(value);
}

/** The last line's content, as far as it is one. */
export function readEnd(
  content: string,
): { head: HeadRead; counts?: BackupCounts; sealed?: string } | undefined {
  const value = safeJson(content);
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'end')
    return undefined;
  const parsed = z.safeParse(endSchema, value);
  if (parsed.success)
    return {
      head: judged(parsed.data.head),
      ...(parsed.data.counts && { counts: parsed.data.counts }),
      ...(parsed.data.sealed !== undefined && { sealed: parsed.data.sealed }),
    };
  return { head: judged('head' in value ? value.head : undefined) };
}

/** The counts that were sealed; undefined where they are none. */
export function readCounts(text: string): BackupCounts | undefined {
  const parsed = z.safeParse(countsSchema, safeJson(text));
  return parsed.success ? parsed.data : undefined;
}

function judged(value: unknown): HeadRead {
  if (typeof value === 'object' && value !== null && 'version' in value) {
    if (typeof value.version === 'number' && value.version > backupVersion)
      return {
        ok: false,
        sentence: `This backup was made by a newer version of Plan quality (shape ${value.version}). Nothing was changed. Update Plan quality, then open the file again.`,
      };
    if ('sealed' in value && isRounds(value.sealed))
      return {
        ok: false,
        sentence:
          'This file asks for a way of opening it that no backup of Plan quality has, such as trillions of rounds. It was made or changed to do harm, so it was not opened. Nothing was changed.',
      };
  }
  const parsed = z.safeParse(headSchema, value);
  return parsed.success
    ? { ok: true, head: parsed.data }
    : {
        ok: false,
        sentence:
          'The first line of this file says that it is a backup of Plan quality, but not in a way that can be understood. Nothing was changed.',
      };
}

function isRounds(sealed: unknown): boolean {
  return sealed !== undefined && !z.safeParse(sealSchema, sealed).success;
}
