import type { MarkKey } from '../../review/backup/whole-store.ts';
import { type Speller, wordSpeller } from './remembered-texts.ts';

/**
 * A key for the marks of one device, with what it spelt so far. Without it nobody can test whether a sentence they guess
 * was in a plan, even with all marks in hand. WebCrypto's HMAC: it is quick enough (some microseconds each).
 */
export type OwnKey = {
  id: string;
  key: CryptoKey;
  spell: (words: readonly string[]) => Promise<Speller>;
};

const hmac = { name: 'HMAC', hash: 'SHA-256' } as const;
/** Bytes of a key: as many as SHA-256 gives. */
const bytes = 32;

/** A new random key as it is stored and as a backup carries it. */
export function newMarkKey(id: string): MarkKey {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return { id, key: btoa(String.fromCharCode(...random)) };
}

/** A stored key, ready to mark. It cannot be read out again of what this gives. Throws for a key that is none. */
export async function usableKey({ id, key }: MarkKey): Promise<OwnKey> {
  const raw = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
  return withSpeller(id, await crypto.subtle.importKey('raw', raw, hmac, false, ['sign']));
}

/** A key with the speller of its words. */
export function withSpeller(id: string, key: CryptoKey): OwnKey {
  return { id, key, spell: wordSpeller(key) };
}

/** True for a key as it is stored: an id and 32 bytes in base64. */
export function isMarkKey(value: unknown): value is MarkKey {
  if (typeof value !== 'object' || value === null || !('id' in value && 'key' in value)) return false;
  const { id, key } = value;
  return typeof id === 'string' && id !== '' && typeof key === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(key);
}
