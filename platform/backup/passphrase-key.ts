import { fromBase64, fromUtf8, random, toBase64, utf8 } from './bytes.ts';

/** Bytes of the salt and of the nonce of each sealed piece. */
const saltBytes = 16;
const nonceBytes = 12;

/** A new salt, in base64. */
export function newSalt(): string {
  return toBase64(random(saltBytes));
}

/**
 * The key that a passphrase gives: PBKDF2-HMAC-SHA-256, then AES-256-GCM, not extractable. The passphrase is taken in its
 * composed form, so that the same letters typed on another make of keyboard open the file.
 */
export async function keyOf(
  passphrase: string,
  { salt, rounds }: { salt: string; rounds: number },
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt) ?? utf8(salt), iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Seals bytes: a nonce of their own, then what AES-GCM gives. `bound` must be the same when they are opened. */
export async function sealBytes(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  bound: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = random(nonceBytes);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(bound) }, key, bytes),
  );
  const whole = new Uint8Array(iv.length + sealed.length);
  whole.set(iv);
  whole.set(sealed, iv.length);
  return whole;
}

/** Opens what `sealBytes` gave; undefined where it was sealed otherwise, for something else, or was changed. */
export async function openBytes(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  bound: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (sealed.length <= nonceBytes) return undefined;
  const iv = sealed.subarray(0, nonceBytes);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv, additionalData: utf8(bound) },
        key,
        sealed.subarray(nonceBytes),
      ),
    );
  } catch {
    // WebCrypto says no more than that it does not open; the caller names the place.
    return undefined;
  }
}

/** A text sealed, in base64. */
export async function sealText(key: CryptoKey, text: string, bound: string): Promise<string> {
  return toBase64(await sealBytes(key, utf8(text), bound));
}

/** The text that was sealed; undefined where it does not open. */
export async function openText(key: CryptoKey, sealed: string, bound: string): Promise<string | undefined> {
  const bytes = fromBase64(sealed);
  const opened = bytes && (await openBytes(key, bytes, bound));
  return opened && fromUtf8(opened);
}
