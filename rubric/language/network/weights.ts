import * as z from 'zod/mini';

z.config({ jitless: true });

/** A matrix as it is packaged: whole numbers from -127 to 127, row by row in base 64, and what a row counts in. */
const packedSchema = z.object({
  rows: z.number(),
  columns: z.number(),
  scales: z.array(z.number()),
  values: z.string(),
});
export type PackedMatrix = z.infer<typeof packedSchema>;

/** One trained net: its matrices and its plain numbers (biases), each by name. */
const memberSchema = z.object({
  matrices: z.record(z.string(), packedSchema),
  numbers: z.record(z.string(), z.array(z.number())),
});
export type PackedMember = z.infer<typeof memberSchema>;

/**
 * What a network is made of, as `npm run train` writes it. `words` are those it learned for itself, parted by spaces;
 * `facts` what may be told of a whole text; `heads` its questions with the answers in order; `compared` the heads that
 * look at the second text; `members` are nets trained alike whose answers are averaged.
 */
export const networkSchema = z.object({
  about: z.string(),
  words: z.string(),
  facts: z.array(z.string()),
  /** Marks that single words can bear. */
  marks: z.optional(z.array(z.string())),
  heads: z.record(z.string(), z.array(z.string())),
  compared: z.array(z.string()),
  members: z.array(memberSchema),
});
export type NetworkWeights = z.infer<typeof networkSchema>;

/** The vectors of everyday words: four bits a number, two numbers a byte, `scales` one a column. */
export const vectorsSchema = z.object({
  about: z.string(),
  words: z.string(),
  /** So many of the first words are frequent ones, which a capital does not make a name. */
  frequent: z.number(),
  scales: z.array(z.number()),
  values: z.string(),
});
export type WordVectors = z.infer<typeof vectorsSchema>;

/** A matrix ready to count with: `values[row * columns + column]`. */
export type Matrix = { rows: number; columns: number; values: Float32Array };

/** Opens a packaged matrix. Throws where it is not there: that is a mistake in the weights. */
export function openMatrix(member: PackedMember, name: string): Matrix {
  const packed = member.matrices[name];
  if (!packed) throw new Error(`The weights hold no matrix "${name}".`);
  const { rows, columns, scales } = packed;
  const bytes = bytesOf(packed.values);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const scale = scales[row] ?? 0;
    for (let at = row * columns; at < (row + 1) * columns; at += 1) {
      const byte = bytes[at] ?? 0;
      values[at] = (byte > 127 ? byte - 256 : byte) * scale;
    }
  }
  return { rows, columns, values };
}

/** The plain numbers of that name. Throws where there are none: that is a mistake in the weights. */
export function openNumbers(member: PackedMember, name: string): Float32Array {
  const numbers = member.numbers[name];
  if (!numbers) throw new Error(`The weights hold no numbers "${name}".`);
  return Float32Array.from(numbers);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base 64 text. A pure room has no `atob`. */
export function bytesOf(base64: string): Uint8Array {
  const sixBits = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at += 1) sixBits[alphabet.charCodeAt(at)] = at;
  let length = base64.length;
  while (base64.charCodeAt(length - 1) === 61) length -= 1;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let at = 0; at < length; at += 1) {
    held = ((held << 6) | (sixBits[base64.charCodeAt(at)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[to] = (held >> bits) & 255;
      to += 1;
    }
  }
  return bytes;
}
