/** A matrix as it is packaged: whole numbers from -127 to 127, row by row in base 64, and what a row counts in. */
export type PackedMatrix = { rows: number; columns: number; scales: number[]; values: string };

/** One trained net: its matrices and its plain numbers (biases), each by name. */
export type PackedMember = { matrices: Record<string, PackedMatrix>; numbers: Record<string, number[]> };

/**
 * What a network is made of, as `npm run train` writes it; it comes with the package, so it is trusted. `words` are
 * those it learned for itself, parted by spaces; `facts` what may be told of a whole text; `heads` its questions with
 * the answers in order; `compared` the heads that look at the second text; `members` are nets trained alike whose
 * answers are averaged.
 */
export type NetworkWeights = {
  about: string;
  words: string;
  facts: string[];
  /** Marks that single words can bear. */
  marks?: string[];
  heads: Record<string, string[]>;
  compared: string[];
  members: PackedMember[];
};

/** The vectors of everyday words: four bits a number, two numbers a byte, `scales` one a column. */
export type WordVectors = {
  about: string;
  words: string;
  /** So many of the first words are frequent ones, which a capital does not make a name. */
  frequent: number;
  scales: number[];
  values: string;
};

/** A matrix ready to count with: `values[row * columns + column]`. */
export type Matrix = { rows: number; columns: number; values: Float32Array };

/** A matrix as it was packaged: `values[row * columns + column] * scales[row]`. */
export type SteppedMatrix = { rows: number; columns: number; scales: Float32Array; values: Int8Array };

/** Unpacks a matrix without working its numbers out. Throws where it is not there: that is a mistake in the weights. */
export function openSteps(member: PackedMember, name: string): SteppedMatrix {
  const packed = member.matrices[name];
  if (!packed) throw new Error(`The weights hold no matrix "${name}".`);
  const { rows, columns, scales, values } = packed;
  return { rows, columns, scales: Float32Array.from(scales), values: new Int8Array(bytesOf(values).buffer) };
}

/** Opens a packaged matrix. Throws where it is not there: that is a mistake in the weights. */
export function openMatrix(member: PackedMember, name: string): Matrix {
  const { rows, columns, scales, values: steps } = openSteps(member, name);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const scale = scales[row] ?? 0;
    for (let at = row * columns; at < (row + 1) * columns; at += 1) values[at] = (steps[at] ?? 0) * scale;
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
const sixBits = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at += 1) sixBits[alphabet.charCodeAt(at)] = at;

/** The bytes of a base 64 text. A pure room has no `atob`. */
export function bytesOf(base64: string): Uint8Array {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  let to = 0;
  for (let at = 0; at < base64.length; at += 4) {
    const held =
      ((sixBits[base64.charCodeAt(at)] ?? 0) << 18) |
      ((sixBits[base64.charCodeAt(at + 1)] ?? 0) << 12) |
      ((sixBits[base64.charCodeAt(at + 2)] ?? 0) << 6) |
      (sixBits[base64.charCodeAt(at + 3)] ?? 0);
    // Beyond the end nothing is kept.
    bytes[to++] = held >> 16;
    bytes[to++] = held >> 8;
    bytes[to++] = held;
  }
  return bytes;
}
