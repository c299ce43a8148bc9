/**
 * A short hash (FNV-1a, 32 bits, base 36) of text with case and spacing evened out. Not for secrets. It remembers
 * nothing: it also runs in the page, where every byte counts.
 */
export function textHash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text.toLowerCase().replace(/\s+/g, ' ').trim()) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36);
}
