import { shapes, type Token } from './tokens.ts';
import { type Matrix, openMatrix, openNumbers, type PackedMember } from './weights.ts';
import type { WordTable } from './word-table.ts';

/** What one word adds to every filter, for each place it can have in the filter's window. */
export type Product = Float32Array;

/**
 * The first layer of every network: filters over windows of one to five words. What a word adds to a window depends
 * on the word and its look alone, so it is worked out once for each word and then only added up.
 */
export type FirstLayer = {
  /** Filters in all. */
  size: number;
  /** Each width of window with the number of its filters and where they begin among all. */
  groups: { width: number; filters: number; at: number; productAt: number }[];
  products(tokens: readonly Token[]): Product[];
  /** The same word with marks on it, given by their places. */
  marked(product: Product, marks: readonly number[]): Product;
  /** Writes the sums of one group's windows that begin at token `start` (which may lie before the text) into `out`, where
   * the group's filters stand among all. */
  sum(group: number, products: readonly Product[], start: number, out: Float32Array): void;
};

/** Words kept at a time. A plan has about two thousand different ones. */
const mostKept = 6000;

/**
 * Makes the layer of one member ready; `words` are those the network learned for itself, `marks` the number of marks a
 * word can bear. A filter's weights for one word stand in this order: vector, look, marks, the network's own.
 */
export function firstLayer(
  member: PackedMember,
  table: WordTable,
  words: ReadonlyMap<string, number>,
  marks = 0,
): FirstLayer {
  const embedding = openMatrix(member, 'embedding');
  const windows: { width: number; matrix: Matrix }[] = [];
  const signs = shapes.length + marks;
  const inputs = table.dimensions + signs + embedding.columns;
  for (let width = 1; width <= 5; width += 1)
    if (member.matrices[`window${width}`])
      windows.push({ width, matrix: openMatrix(member, `window${width}`) });
  const biases = openNumbers(member, 'window');
  let at = 0;
  let productAt = 0;
  const groups = windows.map(({ width, matrix }) => {
    const group = { width, filters: matrix.rows, at, productAt };
    at += matrix.rows;
    productAt += matrix.rows * width;
    return group;
  });
  const dense = table.dimensions + embedding.columns;
  // One row for each filter at each place of its window, so that a word's product is a run of dot products.
  const rows = new Float32Array(productAt * dense);
  const looks = new Float32Array(signs * productAt);
  windows.forEach(({ width, matrix }, index) => {
    const first = groups[index]?.productAt ?? 0;
    for (let place = 0; place < width; place += 1)
      for (let filter = 0; filter < matrix.rows; filter += 1) {
        const from = filter * matrix.columns + place * inputs;
        const to = first + place * matrix.rows + filter;
        const own = from + table.dimensions + signs;
        rows.set(matrix.values.subarray(from, from + table.dimensions), to * dense);
        rows.set(matrix.values.subarray(own, own + embedding.columns), to * dense + table.dimensions);
        for (let sign = 0; sign < signs; sign += 1)
          looks[sign * productAt + to] = matrix.values[from + table.dimensions + sign] ?? 0;
      }
  });

  const silence = new Float32Array(productAt);
  const input = new Float32Array(dense);
  const work = (token: Token, name: boolean): Product => {
    input.fill(0);
    const row = table.rowOf(token);
    if (row >= 0) table.write(row, input, 0);
    const own = name ? 0 : (words.get(token.key) ?? 0);
    for (let column = 0; column < embedding.columns; column += 1)
      input[table.dimensions + column] = embedding.values[own * embedding.columns + column] ?? 0;
    const product = new Float32Array(productAt);
    multiply(rows, input, product);
    for (let shape = 0; shape < shapes.length; shape += 1)
      if (token.shape & (1 << shape)) addSign(product, looks, shape);
    return product;
  };

  /** By the word's look, then by the word; names share one product a look. */
  const known: Map<string, Product>[] = Array.from({ length: 1 << shapes.length }, () => new Map());
  let kept = 0;
  return {
    size: at,
    groups,
    products: (tokens) =>
      tokens.map((token) => {
        const name = table.isName(token);
        const key = name ? '' : token.key;
        const before = known[token.shape]?.get(key);
        if (before) return before;
        if (kept >= mostKept) {
          for (const one of known) one.clear();
          kept = 0;
        }
        const product = work(token, name);
        known[token.shape]?.set(key, product);
        kept += 1;
        return product;
      }),
    marked(product, marks) {
      const made = Float32Array.from(product);
      for (const mark of marks) addSign(made, looks, shapes.length + mark);
      return made;
    },
    sum(group, products, start, out) {
      const { width, filters, at: first, productAt: from } = groups[group] ?? none;
      const of = (place: number) => {
        const word = start + place;
        // Asking an array for what lies before its beginning is slow.
        return (word >= 0 && word < products.length ? products[word] : undefined) ?? silence;
      };
      const a = of(0);
      if (width === 1) return addOne(out, filters, biases, first, a, from);
      const b = of(1);
      if (width === 2) return addTwo(out, filters, biases, first, a, b, from);
      const c = of(2);
      if (width === 3) return addThree(out, filters, biases, first, a, b, c, from);
      const d = of(3);
      if (width === 4) return addFour(out, filters, biases, first, a, b, c, d, from);
      return addFive(out, filters, biases, first, a, b, c, d, of(4), from);
    },
  };
}

/** Adds what a look or a mark brings: row `sign` of `looks`. */
function addSign(product: Product, looks: Float32Array, sign: number): void {
  let from = sign * product.length;
  for (let to = 0; to < product.length; to += 1, from += 1)
    product[to] = (product[to] ?? 0) + (looks[from] ?? 0);
}

const none = { width: 0, filters: 0, at: 0, productAt: 0 };
const round = Math.fround;

/** Adds up the windows of one group: one loop for each width, since this is where judging spends its time. */
function addOne(
  out: Float32Array,
  filters: number,
  biases: Float32Array,
  first: number,
  a: Product,
  at: number,
): void {
  for (let filter = 0; filter < filters; filter += 1)
    out[first + filter] = round((biases[first + filter] ?? 0) + (a[at + filter] ?? 0));
}

function addTwo(
  out: Float32Array,
  filters: number,
  biases: Float32Array,
  first: number,
  a: Product,
  b: Product,
  at: number,
): void {
  for (let filter = 0; filter < filters; filter += 1)
    out[first + filter] = round(
      round((biases[first + filter] ?? 0) + (a[at + filter] ?? 0)) + (b[at + filters + filter] ?? 0),
    );
}

function addThree(
  out: Float32Array,
  filters: number,
  biases: Float32Array,
  first: number,
  a: Product,
  b: Product,
  c: Product,
  at: number,
): void {
  for (let filter = 0; filter < filters; filter += 1)
    out[first + filter] = round(
      round(round((biases[first + filter] ?? 0) + (a[at + filter] ?? 0)) + (b[at + filters + filter] ?? 0)) +
        (c[at + 2 * filters + filter] ?? 0),
    );
}

function addFour(
  out: Float32Array,
  filters: number,
  biases: Float32Array,
  first: number,
  a: Product,
  b: Product,
  c: Product,
  d: Product,
  at: number,
): void {
  for (let filter = 0; filter < filters; filter += 1)
    out[first + filter] = round(
      round(
        round(
          round((biases[first + filter] ?? 0) + (a[at + filter] ?? 0)) + (b[at + filters + filter] ?? 0),
        ) + (c[at + 2 * filters + filter] ?? 0),
      ) + (d[at + 3 * filters + filter] ?? 0),
    );
}

function addFive(
  out: Float32Array,
  filters: number,
  biases: Float32Array,
  first: number,
  a: Product,
  b: Product,
  c: Product,
  d: Product,
  e: Product,
  at: number,
): void {
  for (let filter = 0; filter < filters; filter += 1)
    out[first + filter] = round(
      round(
        round(
          round(
            round((biases[first + filter] ?? 0) + (a[at + filter] ?? 0)) + (b[at + filters + filter] ?? 0),
          ) + (c[at + 2 * filters + filter] ?? 0),
        ) + (d[at + 3 * filters + filter] ?? 0),
      ) + (e[at + 4 * filters + filter] ?? 0),
    );
}

/** `out[row] = rows[row] · input`, four rows at a time; their number is a multiple of four. */
function multiply(rows: Float32Array, input: Float32Array, out: Float32Array): void {
  const columns = input.length;
  for (let row = 0; row < out.length; row += 4) {
    let a = row * columns;
    let b = a + columns;
    let c = b + columns;
    let d = c + columns;
    let ofA = 0;
    let ofB = 0;
    let ofC = 0;
    let ofD = 0;
    for (let column = 0; column < columns; column += 1) {
      const value = input[column] ?? 0;
      ofA += (rows[a++] ?? 0) * value;
      ofB += (rows[b++] ?? 0) * value;
      ofC += (rows[c++] ?? 0) * value;
      ofD += (rows[d++] ?? 0) * value;
    }
    out[row] = ofA;
    out[row + 1] = ofB;
    out[row + 2] = ofC;
    out[row + 3] = ofD;
  }
}
