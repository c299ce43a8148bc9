import { type Carrier, carriers } from './carriers.ts';
import { type FirstLayer, firstLayer, type Product } from './first-layer.ts';
import { softmax } from './softmax.ts';
import type { Token } from './tokens.ts';
import { type NetworkWeights, openMatrix, openNumbers, type PackedMember } from './weights.ts';
import { type WordTable, wordRows } from './word-table.ts';

/**
 * One question's answer: a probability for each of the head's answers in their order. `carriers` tells the words that
 * spoke for one of the answers (its place; the likeliest if none is given), strongest first; it is worked out when asked.
 */
export type HeadAnswer = { probabilities: number[]; carriers(answer?: number): Carrier[] };

/** Judges a statement, `facts` being what the rules saw in it and `second` the text it is compared with. */
export type StatementNet = (
  tokens: readonly Token[],
  facts: readonly string[],
  second?: readonly Token[],
) => Record<string, HeadAnswer>;

/** The strongest window of each filter: its value, nought where no window spoke, and the token at which it begins. */
type Pooled = { values: Float32Array; starts: Int16Array };

/** The answers of all heads stand in one row: `at` is where a head's begin. */
type Head = { name: string; at: number; answers: number };

type Member = {
  layer: FirstLayer;
  /** Weights of the filters, of the facts, of the mixed facts and of the comparison: one row of all answers each. */
  filters: Float32Array;
  facts: Float32Array;
  mixed: Float32Array;
  second: Float32Array;
  product: Float32Array;
  biases: Float32Array;
  /** What mixes the facts: a row for each fact, then the biases. */
  mixing: Float32Array;
  mixedRows: number;
};

/** Makes a statement network ready. Throws where its weights are incomplete: that is a mistake in the package. */
export function statementNet(weights: NetworkWeights, table: WordTable): StatementNet {
  // The first row is for words that are not known.
  const words = wordRows(weights.words, 1);
  const factAt = new Map(weights.facts.map((fact, at) => [fact, at]));
  const heads: Head[] = [];
  let answers = 0;
  for (const [name, list] of Object.entries(weights.heads)) {
    heads.push({ name, at: answers, answers: list.length });
    answers += list.length;
  }
  const members = weights.members.map((member) => openMember(weights, member, heads, answers, table, words));
  return (tokens, facts, second = []) => {
    const known = new Set<number>();
    for (const fact of facts) {
      const at = factAt.get(fact);
      if (at !== undefined) known.add(at);
    }
    const found = members.map((member) => judge(member, answers, tokens, known, second));
    return Object.fromEntries(
      heads.map((head) => {
        const each = found.map((one) => softmax(one.sums.subarray(head.at, head.at + head.answers)));
        const probabilities = Array.from(
          { length: head.answers },
          (_, at) => each.reduce((sum, one) => sum + (one[at] ?? 0), 0) / each.length,
        );
        const told = (answer = probabilities.indexOf(Math.max(...probabilities))) => {
          const weight = new Float32Array(tokens.length);
          members.forEach((member, at) => {
            const pooled = found[at]?.pooled;
            if (pooled) weigh(member, answers, head, answer, pooled, weight);
          });
          return carriers(tokens, weight);
        };
        return [head.name, { probabilities, carriers: told }];
      }),
    );
  };
}

function openMember(
  weights: NetworkWeights,
  member: PackedMember,
  heads: readonly Head[],
  answers: number,
  table: WordTable,
  words: ReadonlyMap<string, number>,
): Member {
  const layer = firstLayer(member, table, words);
  const mixing = openMatrix(member, 'mixed');
  const facts = weights.facts.length;
  const rowsOf = (count: number) => new Float32Array(count * answers);
  const opened = {
    filters: rowsOf(layer.size),
    facts: rowsOf(facts),
    mixed: rowsOf(mixing.rows),
    second: rowsOf(layer.size),
    product: rowsOf(layer.size),
    biases: rowsOf(1),
  };
  for (const { name, at } of heads) {
    opened.biases.set(openNumbers(member, `head ${name}`), at);
    const { rows, columns, values } = openMatrix(member, `head ${name}`);
    const compare = weights.compared.includes(name) ? openMatrix(member, `compare ${name}`) : undefined;
    // Laid the other way round: first by what comes in, then by answer.
    const lay = (from: Float32Array, width: number, first: number, count: number, to: Float32Array) => {
      for (let row = 0; row < rows; row += 1)
        for (let one = 0; one < count; one += 1)
          to[one * answers + at + row] = from[row * width + first + one] ?? 0;
    };
    lay(values, columns, 0, layer.size, opened.filters);
    lay(values, columns, layer.size, facts, opened.facts);
    lay(values, columns, layer.size + facts, mixing.rows, opened.mixed);
    if (!compare) continue;
    lay(compare.values, compare.columns, 0, layer.size, opened.second);
    lay(compare.values, compare.columns, layer.size, layer.size, opened.product);
  }
  const turned = new Float32Array(mixing.values.length);
  for (let row = 0; row < mixing.rows; row += 1)
    for (let fact = 0; fact < mixing.columns; fact += 1)
      turned[fact * mixing.rows + row] = mixing.values[row * mixing.columns + fact] ?? 0;
  return { layer, ...opened, mixing: turned, mixedRows: mixing.rows };
}

/** The sums of all answers of all heads, before they become probabilities. */
function judge(
  member: Member,
  answers: number,
  tokens: readonly Token[],
  facts: ReadonlySet<number>,
  second: readonly Token[],
): { sums: Float32Array; pooled: Pooled } {
  const { layer, mixing, mixedRows } = member;
  const pooled = pool(layer, layer.products(tokens));
  const sums = Float32Array.from(member.biases);
  addRows(sums, answers, member.filters, pooled.values);
  const mix = mixing.slice(mixing.length - mixedRows);
  for (const fact of facts) {
    addRow(sums, answers, member.facts, fact, 1);
    addRow(mix, mixedRows, mixing, fact, 1);
  }
  for (let row = 0; row < mixedRows; row += 1) mix[row] = Math.tanh(mix[row] ?? 0);
  addRows(sums, answers, member.mixed, mix);
  if (second.length > 0) {
    const other = pool(layer, layer.products(second)).values;
    addRows(sums, answers, member.second, other);
    for (let filter = 0; filter < other.length; filter += 1)
      other[filter] = (other[filter] ?? 0) * (pooled.values[filter] ?? 0);
    addRows(sums, answers, member.product, other);
  }
  return { sums, pooled };
}

function addRows(sums: Float32Array, width: number, rows: Float32Array, values: Float32Array): void {
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value !== 0) addRow(sums, width, rows, row, value);
  }
}

function addRow(sums: Float32Array, width: number, rows: Float32Array, row: number, value: number): void {
  let from = row * width;
  for (let at = 0; at < width; at += 1, from += 1) sums[at] = (sums[at] ?? 0) + value * (rows[from] ?? 0);
}

/** Slides every window over the text, one word of it at least inside, and keeps each filter's strongest. */
function pool(layer: FirstLayer, products: readonly Product[]): Pooled {
  const values = new Float32Array(layer.size);
  const starts = new Int16Array(layer.size);
  const sums = new Float32Array(layer.size);
  for (let group = 0; group < layer.groups.length; group += 1) {
    const { width, filters, at } = layer.groups[group] ?? nothing;
    for (let start = 1 - width; start < products.length; start += 1) {
      layer.sum(group, products, start, sums);
      keepStrongest(sums, filters, at, start, values, starts);
    }
  }
  return { values, starts };
}

const nothing = { width: 0, filters: 0, at: 0 };

function keepStrongest(
  sums: Float32Array,
  filters: number,
  at: number,
  start: number,
  values: Float32Array,
  starts: Int16Array,
): void {
  for (let filter = 0; filter < filters; filter += 1) {
    const sum = sums[at + filter] ?? 0;
    if (sum <= (values[at + filter] ?? 0)) continue;
    values[at + filter] = sum;
    starts[at + filter] = start;
  }
}

/** Gives each filter's part in an answer, against its part in the head's others, to the words of the filter's window. */
function weigh(
  { layer, filters: rows }: Member,
  width: number,
  head: Head,
  answer: number,
  pooled: Pooled,
  weight: Float32Array,
): void {
  for (const group of layer.groups)
    for (let filter = group.at; filter < group.at + group.filters; filter += 1) {
      const value = pooled.values[filter] ?? 0;
      if (value === 0) continue;
      const from = filter * width + head.at;
      let mean = 0;
      for (let one = 0; one < head.answers; one += 1) mean += (rows[from + one] ?? 0) / head.answers;
      const part = (((rows[from + answer] ?? 0) - mean) * value) / group.width;
      const start = pooled.starts[filter] ?? 0;
      const end = Math.min(weight.length, start + group.width);
      for (let word = Math.max(0, start); word < end; word += 1) weight[word] = (weight[word] ?? 0) + part;
    }
}
