/** Bytes that only the data key opens: AES-GCM-256 with a random 96-bit number of its own. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: Uint8Array<ArrayBuffer> };

/** The data key of one vault, as a window holds it: not extractable. */
export type Held = { vault: string; key: CryptoKey };

/**
 * What is written is padded with blanks to a multiple of this, so that the size of a record does not tell which level was
 * given, and of a comment only roughly how long it is.
 */
const step = 256;

/** Seals a value. `where` says in which place of which store it lies: it opens nowhere else, so records cannot be swapped. */
export async function seal(held: Held, where: readonly unknown[], value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(algorithm(held, where, iv), held.key, padded(asText(value)));
  return { iv, data: new Uint8Array(data) };
}

/** What was sealed for this place, or nothing where it was changed, cut short or sealed for another place. */
export async function unseal(
  held: Held,
  where: readonly unknown[],
  { iv, data }: Sealed,
): Promise<{ value: unknown } | undefined> {
  try {
    const opened = await crypto.subtle.decrypt(algorithm(held, where, iv), held.key, data);
    return { value: fromText(new TextDecoder().decode(opened)) };
  } catch {
    // WebCrypto says no more than "OperationError" of bytes that are not what was sealed; the caller tells of the record.
    return undefined;
  }
}

/** What is sealed in a record, if anything is. */
export function sealedIn(row: { sealed?: unknown }): Sealed | undefined {
  const { sealed } = row;
  if (typeof sealed !== 'object' || sealed === null || !('iv' in sealed) || !('data' in sealed))
    return undefined;
  const { iv, data } = sealed;
  return isBytes(iv) && isBytes(data) ? { iv, data } : undefined;
}

/** True for plain bytes as this product stores them. */
export function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}

function algorithm({ vault }: Held, where: readonly unknown[], iv: Uint8Array<ArrayBuffer>) {
  const additionalData = new TextEncoder().encode(JSON.stringify([vault, ...where]));
  return { name: 'AES-GCM', iv, additionalData };
}

function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil(bytes.length / step) * step).fill(0x20);
  whole.set(bytes);
  return whole;
}

/** Numbers into a vocabulary lie in the store as 32-bit numbers, which JSON does not know. */
const numbers = '\u0000numbers';

function asText(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each instanceof Uint32Array ? { [numbers]: [...each] } : each,
  );
}

function fromText(text: string): unknown {
  return JSON.parse(text, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || !(numbers in each)) return each;
    const listed = each[numbers];
    return Array.isArray(listed) ? Uint32Array.from(listed.map(Number)) : each;
  });
}
