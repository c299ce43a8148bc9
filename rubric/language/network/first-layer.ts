import { shapes, type Token } from './tokens.ts';
import { openMatrix, openNumbers, openSteps, type PackedMember, type SteppedMatrix } from './weights.ts';
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
  const signs = shapes.length + marks;
  const own = table.dimensions + signs;
  const inputs = own + embedding.columns;
  const windows: Window[] = [];
  let size = 0;
  let productSize = 0;
  for (let width = 1; width <= 5; width += 1) {
    if (!member.matrices[`window${width}`]) continue;
    const matrix = openSteps(member, `window${width}`);
    windows.push({ width, filters: matrix.rows, at: size, productAt: productSize, matrix });
    size += matrix.rows;
    productSize += matrix.rows * width;
  }
  const biases = openNumbers(member, 'window');
  const silence = new Float32Array(productSize);
  const input = new Float32Array(inputs);
  const work = (token: Token, name: boolean): Product => {
    const product = new Float32Array(productSize);
    input.fill(0);
    const row = table.rowOf(token);
    if (row >= 0) table.write(row, input, 0);
    const known = (name ? 0 : (words.get(token.key) ?? 0)) * embedding.columns;
    for (let column = 0; column < embedding.columns; column += 1)
      input[own + column] = embedding.values[known + column] ?? 0;
    for (const window of windows) {
      addInputs(product, window, inputs, input, 0, table.dimensions);
      addInputs(product, window, inputs, input, own, inputs);
      for (let shape = 0; shape < shapes.length; shape += 1)
        if (token.shape & (1 << shape)) addSign(product, window, inputs, table.dimensions + shape);
    }
    return product;
  };

  /** By the word's look, then by the word; names share one product a look. */
  const known: Map<string, Product>[] = Array.from({ length: 1 << shapes.length }, () => new Map());
  let kept = 0;
  return {
    size,
    groups: windows,
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
      for (const mark of marks)
        for (const window of windows) addSign(made, window, inputs, table.dimensions + shapes.length + mark);
      return made;
    },
    sum(group, products, start, out) {
      const { width, filters, at: first, productAt: from } = windows[group] ?? none;
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

/** A group of filters with their weights: a row for each filter, the words of its window one after the other. */
type Window = { width: number; filters: number; at: number; productAt: number; matrix: SteppedMatrix };

/** Adds what a look or a mark brings, which is input number `sign` of a word. */
function addSign(product: Product, window: Window, inputs: number, sign: number): void {
  const { width, filters, productAt, matrix } = window;
  let to = productAt;
  for (let place = 0; place < width; place += 1)
    for (let filter = 0; filter < filters; filter += 1, to += 1)
      product[to] =
        (product[to] ?? 0) +
        (matrix.values[filter * matrix.columns + place * inputs + sign] ?? 0) * (matrix.scales[filter] ?? 0);
}

/** Adds what the inputs `from` to `end` of a word bring, four filters at a time; their number is a multiple of four. */
function addInputs(
  product: Product,
  { width, filters, productAt, matrix: { values, scales, columns } }: Window,
  inputs: number,
  input: Float32Array,
  from: number,
  end: number,
): void {
  let to = productAt;
  for (let place = 0; place < width; place += 1)
    for (let filter = 0; filter < filters; filter += 4, to += 4) {
      let a = filter * columns + place * inputs + from;
      let b = a + columns;
      let c = b + columns;
      let d = c + columns;
      let ofA = 0;
      let ofB = 0;
      let ofC = 0;
      let ofD = 0;
      for (let at = from; at < end; at += 1) {
        const value = input[at] ?? 0;
        ofA += (values[a++] ?? 0) * value;
        ofB += (values[b++] ?? 0) * value;
        ofC += (values[c++] ?? 0) * value;
        ofD += (values[d++] ?? 0) * value;
      }
      product[to] = (product[to] ?? 0) + ofA * (scales[filter] ?? 0);
      product[to + 1] = (product[to + 1] ?? 0) + ofB * (scales[filter + 1] ?? 0);
      product[to + 2] = (product[to + 2] ?? 0) + ofC * (scales[filter + 2] ?? 0);
      product[to + 3] = (product[to + 3] ?? 0) + ofD * (scales[filter + 3] ?? 0);
    }
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
