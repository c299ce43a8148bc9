import { Inflate } from 'fflate';
import { inflates, step } from '../inflates.ts';

/**
 * Bytes that one packed part of a PDF may unpack to. A page's drawing orders take some ten thousand and the largest
 * fonts twenty million; more than this was made to fill the memory. (Pictures are not unpacked here, nor attached files.)
 */
const largestPart = 48_000_000;
/** Deflate packs at best 1,032 bytes into one, so smaller parts cannot unpack to too much. */
const bestPacking = 1032;

/**
 * True where a packed part of the file unpacks to more than can be held in memory, whatever its headers say. PDF.js
 * itself has no such bound, and would take its browser down with it.
 */
export function unpacksTooFar(bytes: Uint8Array): boolean {
  for (const { from, to } of streamsOf(bytes)) {
    const packed = bytes.subarray(from, to);
    const looksPacked = packed[0] !== undefined && (packed[0] & 0x0f) === 8 && packed[0] >> 4 <= 7;
    if (!looksPacked) continue;
    const head = String.fromCharCode(...bytes.subarray(Math.max(0, from - 600), from));
    const own = head.slice(head.lastIndexOf(' obj') + 1);
    const twice = (own.match(/Flate|\/Fl\b/g) ?? []).length > 1;
    if (!twice && packed.length * bestPacking <= largestPart) continue;
    if (/\/Subtype\s*\/Image|\/EmbeddedFile\b/.test(own)) continue;
    if (twice ? inflatesTwiceTooFar(packed) : inflates(packed.subarray(2), largestPart) === 'too-far')
      return true;
  }
  return false;
}

/** Where the file's streams lie, by the words that stand before and after them: a damaged table of places says nothing. */
function* streamsOf(bytes: Uint8Array): Generator<{ from: number; to: number }> {
  let from = -1;
  for (let at = bytes.indexOf(sign[0]); at >= 0; at = bytes.indexOf(sign[0], at + 1)) {
    if (!sign.every((code, index) => bytes[at + index] === code)) continue;
    const ends = bytes[at - 1] === 0x64 && bytes[at - 2] === 0x6e && bytes[at - 3] === 0x65;
    if (!ends) {
      from = at + sign.length;
      if (bytes[from] === 0x0d) from += 1;
      if (bytes[from] === 0x0a) from += 1;
    } else if (from >= 0) {
      yield { from, to: at - 3 };
      from = -1;
    }
  }
  if (from >= 0) yield { from, to: bytes.length };
}

/** The letters of "stream". */
const sign = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] as const;

function inflatesTwiceTooFar(packed: Uint8Array): boolean {
  const first: Uint8Array[] = [];
  if (inflates(packed.subarray(2), largestPart, (chunk) => first.push(chunk)) === 'too-far') return true;
  let left = largestPart;
  let begun = false;
  let tooFar = false;
  const second = new Inflate((chunk) => {
    left -= chunk.length;
    if (left < 0) tooFar = true;
  });
  try {
    for (const chunk of first)
      for (let at = 0; at < chunk.length && !tooFar; at += step) {
        second.push(chunk.subarray(at === 0 && !begun ? 2 : at, at + step));
        begun = true;
      }
  } catch {
    // Broken inside: PDF.js stops there as well.
  }
  return tooFar;
}
