import { firstNames } from '../../identity/first-names.ts';
import { shapes, type Token } from './tokens.ts';
import { bytesOf, type WordVectors } from './weights.ts';

/** Vectors of everyday words, shared by all networks. A row of -1 is a word that is not known. */
export type WordTable = {
  dimensions: number;
  /** The row of a word: as it is written, or by its stem; -1 for an unknown word and for what may be a name. */
  rowOf(token: Token): number;
  /**
   * Whether the token may be a name: a word that is not frequent with a capital inside the sentence, or one that is a
   * first name at its beginning. Who a sentence is about is nothing to judge by.
   */
  isName(token: Token): boolean;
  /** Writes the vector of a row into `out` from `at` on. */
  write(row: number, out: Float32Array | Float64Array, at: number): void;
};

const opening = 1 << shapes.indexOf('opening-capital');
const stems = /(?:'s|s'|s|ed|ing)$/;

/** Makes the packaged vectors ready. Nothing is unpacked before it is asked for. */
export function wordTable(vectors: WordVectors): WordTable {
  const rows = wordRows(vectors.words);
  const dimensions = vectors.scales.length;
  // Two numbers a byte, four letters for three bytes: with a multiple of six numbers a row begins at a whole letter.
  const letters = (dimensions / 6) * 4;
  if (!Number.isInteger(dimensions / 6)) throw new Error('Word vectors need a multiple of six numbers.');
  const scales = Float32Array.from(vectors.scales);
  const isName = (token: Token) => {
    if (!token.capital && !(token.shape & opening && firstNames.has(token.key.replace(/'s$/, ''))))
      return false;
    return (rows.get(token.key) ?? Number.POSITIVE_INFINITY) >= vectors.frequent;
  };
  return {
    dimensions,
    isName,
    rowOf(token) {
      if (isName(token)) return -1;
      return rows.get(token.key) ?? rows.get(token.key.replace(stems, '')) ?? -1;
    },
    write(row, out, at) {
      const bytes = bytesOf(vectors.values.slice(row * letters, (row + 1) * letters));
      for (let pair = 0; pair < dimensions / 2; pair += 1) {
        const byte = bytes[pair] ?? 0;
        out[at + 2 * pair] = ((byte >> 4) - 8) * (scales[2 * pair] ?? 0);
        out[at + 2 * pair + 1] = ((byte & 15) - 8) * (scales[2 * pair + 1] ?? 0);
      }
    },
  };
}

/** Words parted by spaces, each with its place, the first being `first`. */
export function wordRows(words: string, first = 0): Map<string, number> {
  const rows = new Map<string, number>();
  let row = first;
  for (const word of words.split(' ')) {
    rows.set(word, row);
    row += 1;
  }
  return rows;
}
