import * as z from 'zod/mini';
import { rounds } from './head.ts';
import { safeJson } from './safe-json.ts';

z.config({ jitless: true });

/** What names a protected file of ours. */
export const protectedKind = 'plan-quality-protected';

const headSchema = z.object({
  kind: z.literal(protectedKind),
  version: z.literal(1),
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  rounds: z.number().check(z.int(), z.gte(rounds.least), z.lte(rounds.most)),
  salt: z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  cipher: z.literal('AES-256-GCM'),
});

/** The first line of a protected file; every byte of it is bound to what follows. */
export type ProtectedHead = z.infer<typeof headSchema>;

const innerSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  type: z.string().check(z.maxLength(200)),
});

/** What the file inside is called; sealed with it. */
export type ProtectedInner = z.infer<typeof innerSchema>;

/** The head of a file that is made now. */
export function newProtectedHead(salt: string): ProtectedHead {
  return {
    kind: protectedKind,
    version: 1,
    kdf: 'PBKDF2-HMAC-SHA-256',
    rounds: rounds.own,
    salt,
    cipher: 'AES-256-GCM',
  };
}

/** The head that a first line holds; undefined where it is none that this product writes. */
export function readProtectedHead(line: string): ProtectedHead | undefined {
  const parsed = z.safeParse(headSchema, safeJson(line));
  return parsed.success ? parsed.data : undefined;
}

/** Name and type of the file inside; undefined where they are none. */
export function readProtectedInner(line: string): ProtectedInner | undefined {
  const parsed = z.safeParse(innerSchema, safeJson(line));
  return parsed.success ? parsed.data : undefined;
}
