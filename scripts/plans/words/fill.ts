import type { Child } from '../invent/child.ts';

/** In whose words a sentence is put: about the child, or by the child. */
export type Voice = 'third' | 'first';

/**
 * Puts a child into a pattern. `{name}`, `{he}`, `{him}`, `{his}`, `{himself}` (with a capital: at the start of a
 * sentence) stand for the child; `[finds|find]` follows the name and `<finds|find>` the pronoun, so that "they" and "I"
 * get the verb that belongs to them.
 */
export function fill(pattern: string, child: Child, voice: Voice = 'third'): string {
  const own = voice === 'first';
  const { he, him, his, himself } = child.words;
  const plural = own || he === 'they';
  const words: Record<string, string> = own
    ? { name: 'I', he: 'I', him: 'me', his: 'my', himself: 'myself', 'name’s': 'my' }
    : { name: child.known, he, him, his, himself, 'name’s': `${child.known}’s` };
  const filled = pattern
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one: string, many: string) => (own ? many : one))
    .replace(/<([^|>]*)\|([^>]*)>/g, (_, one: string, many: string) => (plural ? many : one))
    .replace(/\{(Name|name|He|he|Him|him|His|his|himself|Name’s|name’s)\}/g, (_, slot: string) => {
      const word = words[slot.toLowerCase()] ?? '';
      return /^[A-Z]/.test(slot) ? capital(word) : word;
    });
  return capital(filled);
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.replace(
    /^(["“'‘(]?)(\p{Ll})/u,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
}

/** The text without a capital at its start, unless it starts with a name or an abbreviation. */
export function small(text: string): string {
  return /^(?:I\b|[A-Z]{2}|[A-Z]\w*’s\b)/.test(text)
    ? text
    : text.replace(/^\p{Lu}/u, (first) => first.toLowerCase());
}
