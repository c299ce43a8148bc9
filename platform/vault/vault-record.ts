import { isBytes, type Sealed, sealedIn } from './sealing.ts';

/** How the key that opens the data key is made from the passphrase: stored beside it, so that it can be made dearer later. */
export type Derivation = { name: 'PBKDF2'; hash: 'SHA-256'; rounds: number; salt: Uint8Array<ArrayBuffer> };

/**
 * What lies in the store about the passphrase: the data key under a key made of it, and nothing that opens either. `state`:
 * whether all that is stored about plans is sealed, is being sealed, or is being opened because the passphrase goes.
 */
export type VaultRecord = {
  shape: 1;
  id: string;
  state: 'encrypting' | 'encrypted' | 'decrypting';
  derivation: Derivation;
  wrapped: Sealed;
};

/** How many rounds are asked of a new passphrase, and the fewest and most that a stored record is believed. */
export type Rounds = { fresh: number; fewest: number; most: number };

/**
 * PBKDF2-HMAC-SHA-256, the only derivation WebCrypto has for passphrases. OWASP asks for 600,000 rounds (2023). A record
 * with fewer than a million was not written by this product, and one with more than fifty million would hang the page.
 */
export const productRounds: Rounds = { fresh: 2_000_000, fewest: 1_000_000, most: 50_000_000 };

/** The key of the one record in the store `vault`. */
export const vaultKey = 'vault';

/** A stored record, if it is one that this version understands and believes. */
export function parseVault(stored: unknown, rounds: Rounds): VaultRecord | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('shape' in stored && stored.shape === 1 && 'id' in stored && typeof stored.id === 'string'))
    return undefined;
  if (!('state' in stored && 'derivation' in stored && 'wrapped' in stored)) return undefined;
  const { id, state } = stored;
  if (state !== 'encrypting' && state !== 'encrypted' && state !== 'decrypting') return undefined;
  const derivation = parseDerivation(stored.derivation, rounds);
  const wrapped = sealedIn({ sealed: stored.wrapped });
  return derivation && wrapped ? { shape: 1, id, state, derivation, wrapped } : undefined;
}

function parseDerivation(stored: unknown, { fewest, most }: Rounds): Derivation | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('name' in stored && stored.name === 'PBKDF2' && 'hash' in stored && stored.hash === 'SHA-256'))
    return undefined;
  if (!('rounds' in stored && 'salt' in stored && isBytes(stored.salt))) return undefined;
  const { rounds, salt } = stored;
  if (typeof rounds !== 'number' || !Number.isInteger(rounds) || rounds < fewest || rounds > most)
    return undefined;
  return salt.length >= 16 ? { name: 'PBKDF2', hash: 'SHA-256', rounds, salt } : undefined;
}
