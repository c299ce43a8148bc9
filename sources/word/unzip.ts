import { inflates } from '../inflates.ts';

/** One file in a zip, as its directory lists it. */
export type ZipEntry = { name: string; packed: Uint8Array; method: number; locked: boolean; crc: number };

/** Why a file of a zip cannot be had. */
export type ZipFault = 'corrupt' | 'too-large';

/** More files than any Word package has; a list that long was made to keep readers busy. */
const mostEntries = 20_000;

/** Lists what a zip holds by its directory at the end; undefined where there is none, as in a file that was cut off. */
export function listZip(bytes: Uint8Array): ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return 'corrupt';
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return 'too-large';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  try {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) return 'corrupt';
      const size = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
        packed: bytes.subarray(start, start + size),
        method: view.getUint16(at + 10, true),
        locked: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
      });
      at += 46 + nameLength + rest;
    }
  } catch {
    // The directory points outside the file.
    return 'corrupt';
  }
  return entries;
}

/** Looks back for the directory's end, behind which a comment of up to 64 KB may stand (PKWARE APPNOTE 4.3.16). */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/**
 * Unpacks one file, up to `most` bytes: what the headers say of its size is not trusted. A check sum that is given
 * and does not fit shows damage, which must not pass as the document's words.
 */
export function unpack(entry: ZipEntry, most: number): Uint8Array | ZipFault {
  if (entry.method !== 0 && entry.method !== 8) return 'corrupt';
  if (entry.packed.length > most) return 'too-large';
  const chunks: Uint8Array[] = [];
  if (entry.method === 0) chunks.push(entry.packed);
  else {
    const done = inflates(entry.packed, most, (chunk) => chunks.push(chunk));
    if (done === 'too-far') return 'too-large';
    if (done === 'broken') return 'corrupt';
  }
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return entry.crc !== 0 && checkSum(whole) !== entry.crc ? 'corrupt' : whole;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1;
  return code;
});

/** CRC-32 as zip uses it. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
