import type { Plan } from '../plan/plan.ts';

/**
 * The fingerprint of a document's words: SHA-256 in hex of its section texts (or of its parts, or of all its blocks,
 * where those have no words), with case, white space and punctuation evened out, so that the same plan as page, PDF and
 * Word file has one. Tells the same plan again and gives nothing of it away. A document of which no word was read has
 * one of its own every time: two scans that nobody could read are not one document.
 */
export async function fingerprintOf(plan: Plan): Promise<string> {
  const words = [plan.sections.map(({ id, text }) => ({ title: id, text })), plan.parts]
    .filter((texts) => texts.some(({ text }) => evened(text) !== ''))
    .map((texts) => texts.map(({ title, text }) => `${title}: ${text}`).join('\n'))
    .at(0);
  const text = evened(words ?? plan.blocks.map((block) => block.text).join('\n'));
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(text === '' ? crypto.randomUUID() : text),
  );
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function evened(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
