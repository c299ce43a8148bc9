import type { Plan } from '../plan/plan.ts';

/**
 * The fingerprint of a document's words: SHA-256 in hex of its section texts (or, where it has none, of its parts),
 * with case, white space and punctuation evened out, so that the same plan as page, PDF and Word file has one. Tells
 * the same plan again and gives nothing of it away.
 */
export async function fingerprintOf(plan: Plan): Promise<string> {
  const texts =
    plan.sections.length > 0
      ? plan.sections.map(({ id, text }) => `${id}: ${text}`)
      : plan.parts.map(({ title, text }) => `${title}: ${text}`);
  const evened = texts
    .join('\n')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(evened));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
