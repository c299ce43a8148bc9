import { normalPassphrase } from './passphrase.ts';
import type { Derivation, VaultRecord } from './vault-record.ts';

const aes = { name: 'AES-GCM', length: 256 } as const;

/** A new random data key under this passphrase, as it is stored. */
export async function newVault(passphrase: string, id: string, rounds: number): Promise<VaultRecord> {
  // Extractable for as long as it takes to put it under the passphrase; no reference to it stays.
  const key = await crypto.subtle.generateKey(aes, true, ['encrypt', 'decrypt']);
  return wrapped({ shape: 1, id, state: 'encrypting' }, key, passphrase, rounds);
}

/** The data key, not extractable, or nothing where the passphrase is not the one. */
export function openVault(record: VaultRecord, passphrase: string): Promise<CryptoKey | undefined> {
  return unwrapped(record, passphrase, false);
}

/** The same data key under another passphrase, or nothing where the one before is not the one. */
export async function rewrapped(
  record: VaultRecord,
  before: string,
  after: string,
  rounds: number,
): Promise<VaultRecord | undefined> {
  const key = await unwrapped(record, before, true);
  return key && wrapped(record, key, after, rounds);
}

async function wrapped(
  { shape, id, state }: Pick<VaultRecord, 'shape' | 'id' | 'state'>,
  key: CryptoKey,
  passphrase: string,
  rounds: number,
): Promise<VaultRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const derivation: Derivation = { name: 'PBKDF2', hash: 'SHA-256', rounds, salt };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const outer = await keyOf(passphrase, derivation);
  const data = await crypto.subtle.wrapKey('raw', key, outer, algorithm(id, derivation, iv));
  return { shape, id, state, derivation, wrapped: { iv, data: new Uint8Array(data) } };
}

async function unwrapped(
  { id, derivation, wrapped: { iv, data } }: VaultRecord,
  passphrase: string,
  extractable: boolean,
): Promise<CryptoKey | undefined> {
  const outer = await keyOf(passphrase, derivation);
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      data,
      outer,
      algorithm(id, derivation, iv),
      aes,
      extractable,
      ['encrypt', 'decrypt'],
    );
  } catch {
    // WebCrypto says only "OperationError": the passphrase is another, or the record was tampered with.
    return undefined;
  }
}

async function keyOf(passphrase: string, { hash, rounds, salt }: Derivation): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(normalPassphrase(passphrase));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash, salt, iterations: rounds }, material, aes, false, [
    'wrapKey',
    'unwrapKey',
  ]);
}

/** The vault and the way its key is made are sealed with the data key, so that neither can be changed unnoticed. */
function algorithm(id: string, { name, hash, rounds }: Derivation, iv: Uint8Array<ArrayBuffer>) {
  const additionalData = new TextEncoder().encode(JSON.stringify(['data key', id, name, hash, rounds]));
  return { name: 'AES-GCM', iv, additionalData };
}
