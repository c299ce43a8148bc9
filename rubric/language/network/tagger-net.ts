import type { LanguageMarks } from '../facts/language-marks.ts';
import { type FirstLayer, firstLayer } from './first-layer.ts';
import type { Token } from './tokens.ts';
import { type Matrix, type NetworkWeights, openMatrix, openNumbers, type PackedMember } from './weights.ts';
import { type WordTable, wordRows } from './word-table.ts';

/**
 * Judges the words of one sentence. `flag` is the probability that something in it is worth a pause; `tokens[at]` the
 * probabilities of one word: first that it is nothing to name, then one for each kind in the order of `taggerKinds`.
 */
export type TaggerNet = (
  tokens: readonly Token[],
  marks: LanguageMarks,
) => { flag: number; tokens: Float64Array[] };

/** Small layers in long numbers: adding those up needs no turning of short ones into long ones and back. */
type Member = {
  layer: FirstLayer;
  /** A row for each filter: what it adds to the hidden numbers of its word, then to the word's kinds. */
  near: Float64Array;
  nearBiases: Float64Array;
  hidden: number;
  /** A row for each filter: what its strongest window in the sentence adds to the hidden numbers of every word. */
  far: Float64Array;
  whole: Float64Array;
  /** A row for each hidden number: what it adds to the word's kinds. */
  tags: Float64Array;
  tagBiases: Float64Array;
  kinds: number;
  flag: Float64Array;
  flagBiases: Float64Array;
};

/** Below this probability of the first net the others are not asked. */
const surelyFine = 0.1;

/** Makes a tagger ready. Throws where its weights are incomplete: that is a mistake in the package. */
export function taggerNet(weights: NetworkWeights, table: WordTable): TaggerNet {
  // The first row is for words that are not known.
  const words = wordRows(weights.words, 1);
  const markAt = new Map((weights.marks ?? []).map((mark, at) => [mark, at]));
  const wholeAt = new Map(weights.facts.map((fact, at) => [fact, at]));
  const members = weights.members.map((member) => openMember(member, table, words, markAt.size));
  return (tokens, marks) => {
    if (tokens.length === 0) return { flag: 0, tokens: [] };
    const worn = marks.words.map((list) => placesOf(list, markAt));
    const whole = placesOf(marks.whole, wholeAt);
    const [opening, ...others] = members;
    if (!opening) return { flag: 0, tokens: [] };
    const first = judge(opening, tokens, worn, whole);
    // Nearly all sentences of a plan are fine, and one net alone is rarely so sure and wrong.
    if (first.flag < surelyFine || others.length === 0) return first;
    const found = [first, ...others.map((member) => judge(member, tokens, worn, whole))];
    return {
      flag: found.reduce((sum, one) => sum + one.flag, 0) / found.length,
      tokens: tokens.map((_, token) =>
        (first.tokens[token] ?? new Float64Array()).map(
          (_, kind) => found.reduce((sum, one) => sum + (one.tokens[token]?.[kind] ?? 0), 0) / found.length,
        ),
      ),
    };
  };
}

const nowhere: readonly number[] = [];

function placesOf(names: readonly string[], places: ReadonlyMap<string, number>): readonly number[] {
  if (names.length === 0) return nowhere;
  return names.map((name) => places.get(name) ?? -1).filter((at) => at >= 0);
}

function openMember(
  member: PackedMember,
  table: WordTable,
  words: ReadonlyMap<string, number>,
  marks: number,
): Member {
  const layer = firstLayer(member, table, words, marks);
  const tags = openMatrix(member, 'tags');
  const nearBiases = Float64Array.from(openNumbers(member, 'near'));
  const tagBiases = Float64Array.from(openNumbers(member, 'tags'));
  return {
    layer,
    near: sideBySide(openMatrix(member, 'near'), tags),
    nearBiases,
    hidden: nearBiases.length,
    far: Float64Array.from(openMatrix(member, 'far').values),
    whole: Float64Array.from(openMatrix(member, 'whole').values),
    tags: Float64Array.from(tags.values.subarray(layer.size * tags.columns)),
    tagBiases,
    kinds: tagBiases.length,
    flag: Float64Array.from(openMatrix(member, 'flag').values),
    flagBiases: Float64Array.from(openNumbers(member, 'flag')),
  };
}

/** The rows of one matrix, each continued with the other's row; the other may have more rows. */
function sideBySide(one: Matrix, other: Matrix): Float64Array {
  const width = one.columns + other.columns;
  const both = new Float64Array(one.rows * width);
  for (let row = 0; row < one.rows; row += 1) {
    both.set(one.values.subarray(row * one.columns, (row + 1) * one.columns), row * width);
    both.set(
      other.values.subarray(row * other.columns, (row + 1) * other.columns),
      row * width + one.columns,
    );
  }
  return both;
}

function judge(
  member: Member,
  tokens: readonly Token[],
  worn: readonly (readonly number[])[],
  whole: readonly number[],
): { flag: number; tokens: Float64Array[] } {
  const { layer, hidden, kinds } = member;
  const { size } = layer;
  const length = tokens.length;
  const products = layer.products(tokens);
  worn.forEach((marks, at) => {
    const product = products[at];
    if (product && marks.length > 0) products[at] = layer.marked(product, marks);
  });
  const spoken = new Float32Array(size);
  // Hidden numbers and kinds of each word.
  const width = hidden + kinds;
  const inner = new Float64Array(length * width);
  const sums = new Float32Array(size);
  const active = { rows: new Int32Array(size + 3), values: new Float64Array(size + 3), count: 0 };
  for (let token = 0; token < length; token += 1) {
    for (let group = 0; group < layer.groups.length; group += 1)
      layer.sum(group, products, token - ((layer.groups[group]?.width ?? 1) >> 1), sums);
    listActive(sums, spoken, active);
    addRows(inner, token * width, member.near, width, active);
  }
  const everywhere = Float64Array.from(member.nearBiases);
  listActive(spoken, spoken, active);
  addRows(everywhere, 0, member.far, hidden, active);
  for (const mark of whole) add(everywhere, 0, member.whole, mark * hidden, hidden, 1);
  const strongest = new Float32Array(hidden);
  const second = new Float32Array(hidden);
  const tags = new Float64Array(length * kinds);
  for (let token = 0; token < length; token += 1) {
    const from = token * width;
    for (let one = 0; one < hidden; one += 1) second[one] = (inner[from + one] ?? 0) + (everywhere[one] ?? 0);
    listActive(second, strongest, active);
    for (let kind = 0; kind < kinds; kind += 1)
      tags[token * kinds + kind] = (inner[from + hidden + kind] ?? 0) + (member.tagBiases[kind] ?? 0);
    addRows(tags, token * kinds, member.tags, kinds, active);
  }
  const flag = Float64Array.from(member.flagBiases);
  for (let row = 0; row < size; row += 1) add(flag, 0, member.flag, row * 2, 2, spoken[row] ?? 0);
  for (let one = 0; one < hidden; one += 1)
    add(flag, 0, member.flag, (size + one) * 2, 2, strongest[one] ?? 0);
  for (const mark of whole) add(flag, 0, member.flag, (size + hidden + mark) * 2, 2, 1);
  const said = evidence(tags, kinds);
  const [no = 0, yes = 0] = flag;
  return {
    flag: 1 / (1 + Math.exp(no - yes - said)),
    tokens: sharesOf(tags, kinds),
  };
}

/** How much more the loudest word speaks for some kind than for none. */
function evidence(tags: Float64Array, kinds: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < tags.length; from += kinds) {
    let sum = 0;
    for (let kind = 1; kind < kinds; kind += 1) sum += Math.exp((tags[from + kind] ?? 0) - (tags[from] ?? 0));
    most = Math.max(most, Math.log(sum));
  }
  return most;
}

/** Each word's probabilities. */
function sharesOf(tags: Float64Array, kinds: number): Float64Array[] {
  const words: Float64Array[] = [];
  for (let from = 0; from < tags.length; from += kinds) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = from; at < from + kinds; at += 1) most = Math.max(most, tags[at] ?? 0);
    let all = 0;
    for (let at = from; at < from + kinds; at += 1) {
      const power = Math.exp((tags[at] ?? 0) - most);
      tags[at] = power;
      all += power;
    }
    for (let at = from; at < from + kinds; at += 1) tags[at] = (tags[at] ?? 0) / all;
    words.push(tags.subarray(from, from + kinds));
  }
  return words;
}

/** Filters that spoke at one word, with their values. */
type Active = { rows: Int32Array; values: Float64Array; count: number };

/** Lists the values above nought, and keeps the greatest of each row seen so far. */
function listActive(values: Float32Array, greatest: Float32Array, active: Active): void {
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value <= 0) continue;
    active.rows[count] = row;
    active.values[count] = value;
    count += 1;
    if (value > (greatest[row] ?? 0)) greatest[row] = value;
  }
  active.count = count;
}

/** Adds the rows of all filters that spoke, four at a time: this is where the tagger spends its time. */
function addRows(to: Float64Array, toAt: number, from: Float64Array, width: number, active: Active): void {
  const { rows, values, count } = active;
  // Up to three rows more, counted nought times; the first row, since asking for one that is not there is slow.
  for (let more = count; more < count + 3; more += 1) {
    values[more] = 0;
    rows[more] = 0;
  }
  for (let nth = 0; nth < count; nth += 4) {
    const v0 = values[nth] ?? 0;
    const v1 = values[nth + 1] ?? 0;
    const v2 = values[nth + 2] ?? 0;
    const v3 = values[nth + 3] ?? 0;
    let r0 = (rows[nth] ?? 0) * width;
    let r1 = (rows[nth + 1] ?? 0) * width;
    let r2 = (rows[nth + 2] ?? 0) * width;
    let r3 = (rows[nth + 3] ?? 0) * width;
    const end = toAt + width;
    for (let at = toAt; at < end; at += 1)
      to[at] =
        (to[at] ?? 0) +
        v0 * (from[r0++] ?? 0) +
        v1 * (from[r1++] ?? 0) +
        v2 * (from[r2++] ?? 0) +
        v3 * (from[r3++] ?? 0);
  }
}

/** `to[toAt ...] += value * from[fromAt ...]`, `count` numbers. */
function add(
  to: Float64Array,
  toAt: number,
  from: Float64Array,
  fromAt: number,
  count: number,
  value: number,
): void {
  if (value === 0) return;
  for (let at = 0; at < count; at += 1)
    to[toAt + at] = (to[toAt + at] ?? 0) + value * (from[fromAt + at] ?? 0);
}
