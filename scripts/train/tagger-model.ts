import type { Dice } from '../plans/dice.ts';
import { bell, chance, even, type Parameter } from './matrix.ts';
import { every, slide } from './slide.ts';
import type { ReadText } from './statement-model.ts';

/** A sentence to learn from: `whole` are the marks of all of it, `tags` one kind a word (0: none), `flag` 0 or 1. */
export type TaggerExample = { text: ReadText; whole: number[]; tags: number[]; flag: number };

/** How large the tagger is. `fixed`: numbers a word that are not learned; `windows`: filters by width (1, 3, 5). */
export type TaggerSizes = {
  fixed: number;
  words: number;
  own: number;
  windows: { width: number; filters: number }[];
  hidden: number;
  whole: number;
  kinds: number;
};

/** The shares that are left out while learning. */
export type TaggerDrops = { words: number; inputs: number; sentence: number };

const smoothing = 0.05;

/** The tagger while it learns. Rows and columns stand as the network in use reads them (`tagger-net.ts`). */
export type TaggerModel = {
  sizes: TaggerSizes;
  parameters: Parameter[];
  embedding: Parameter;
  windows: Parameter[];
  windowBiases: Parameter;
  near: Parameter;
  nearBiases: Parameter;
  far: Parameter;
  whole: Parameter;
  tags: Parameter;
  tagBiases: Parameter;
  flag: Parameter;
  flagBiases: Parameter;
};

export function taggerModel(sizes: TaggerSizes, dice: Dice): TaggerModel {
  const inputs = sizes.fixed + sizes.own;
  const filters = filtersOf(sizes);
  const embedding = bell(sizes.words + 1, sizes.own, 0.1, dice);
  const windows = sizes.windows.map(({ width, filters }) =>
    even(filters, width * inputs, width * inputs, dice),
  );
  const windowBiases = even(1, filters, 3 * inputs, dice);
  const near = even(filters, sizes.hidden, filters, dice);
  const nearBiases = even(1, sizes.hidden, filters, dice);
  const far = even(filters, sizes.hidden, filters, dice);
  const whole = even(sizes.whole, sizes.hidden, sizes.whole, dice);
  const into = filters + sizes.hidden;
  const tags = even(into, sizes.kinds, into, dice);
  const tagBiases = even(1, sizes.kinds, into, dice);
  const flag = even(into + sizes.whole, 2, into + sizes.whole, dice);
  const flagBiases = even(1, 2, into + sizes.whole, dice);
  const parts = { embedding, windowBiases, near, nearBiases, far, whole, tags, tagBiases, flag, flagBiases };
  return { sizes, windows, ...parts, parameters: [...windows, ...Object.values(parts)] };
}

function filtersOf(sizes: TaggerSizes): number {
  return sizes.windows.reduce((sum, { filters }) => sum + filters, 0);
}

/**
 * Reads one sentence. With `learn`, adds the slopes of its loss to the parameters and gives the loss: `flagWeight`
 * counts the sentence's answer, `tagWeights[kind]` that of each word of this kind.
 */
export function passTagger(
  model: TaggerModel,
  example: TaggerExample,
  learn?: { flagWeight: number; tagWeights: readonly number[]; drops: TaggerDrops; dice: Dice },
): { loss: number; flag: number; tags: Float64Array } {
  const { sizes, embedding, windows, windowBiases, near, nearBiases, far, whole, tags, tagBiases } = model;
  const { hidden, kinds, fixed } = sizes;
  const inputs = fixed + sizes.own;
  const filters = filtersOf(sizes);
  const { length } = example.text;
  const dice = learn?.dice;
  const keepAll = (count: number, share: number | undefined) => {
    const keep = new Float64Array(count).fill(1);
    if (dice && share)
      for (let at = 0; at < count; at += 1) keep[at] = chance(dice) < share ? 0 : 1 / (1 - share);
    return keep;
  };

  // In: words become numbers, with room at both ends.
  const edge = Math.max(...sizes.windows.map(({ width }) => width >> 1));
  const padded = new Float64Array((length + 2 * edge) * inputs);
  const own = Int32Array.from(example.text.own);
  for (let word = 0; word < length; word += 1) {
    if (dice && learn && chance(dice) < learn.drops.words) own[word] = 0;
    const to = (edge + word) * inputs;
    const row = own[word] ?? 0;
    padded.set(example.text.vectors.subarray(word * fixed, (word + 1) * fixed), to);
    padded.set(embedding.values.subarray(row * sizes.own, (row + 1) * sizes.own), to + fixed);
  }
  const keepInput = keepAll(padded.length, learn?.drops.inputs);
  times(padded, keepInput);

  // First layer: spoken[word * filters + filter].
  const spoken = new Float64Array(length * filters);
  const starts: { from: number; at: number; width: number; filters: number }[] = [];
  let at = 0;
  sizes.windows.forEach(({ width, filters: own }, group) => {
    const from = (edge - (width >> 1)) * inputs;
    starts.push({ from, at, width, filters: own });
    const sums = new Float64Array(length * own);
    const weights = windows[group];
    if (weights)
      slide(
        { input: padded, from, stride: inputs, count: length, length: width * inputs },
        weights.values,
        windowBiases.values,
        at,
        own,
        every(own),
        sums,
      );
    for (let word = 0; word < length; word += 1)
      for (let filter = 0; filter < own; filter += 1)
        spoken[word * filters + at + filter] = Math.max(0, sums[word * own + filter] ?? 0);
    at += own;
  });
  const loudest = strongest(spoken, length, filters);
  const keepSpoken = keepAll(spoken.length, learn?.drops.inputs);
  const heard = Float64Array.from(spoken);
  times(heard, keepSpoken);
  const keepFar = keepAll(filters, learn?.drops.sentence);
  const farIn = loudest.values.map((value, filter) => value * (keepFar[filter] ?? 0));

  // Second layer: inner[word * hidden + one].
  const inner = new Float64Array(length * hidden);
  for (let word = 0; word < length; word += 1)
    for (let filter = 0; filter < filters; filter += 1)
      add(inner, word * hidden, near.values, filter * hidden, hidden, heard[word * filters + filter] ?? 0);
  const everywhere = Float64Array.from(nearBiases.values);
  farIn.forEach((value, filter) => {
    add(everywhere, 0, far.values, filter * hidden, hidden, value);
  });
  for (const mark of example.whole) add(everywhere, 0, whole.values, mark * hidden, hidden, 1);
  const second = new Float64Array(length * hidden);
  for (let word = 0; word < length; word += 1)
    for (let one = 0; one < hidden; one += 1)
      second[word * hidden + one] = Math.max(0, (inner[word * hidden + one] ?? 0) + (everywhere[one] ?? 0));
  const loudestSecond = strongest(second, length, hidden);
  const keepSecond = keepAll(second.length, learn?.drops.inputs);
  const heardSecond = Float64Array.from(second);
  times(heardSecond, keepSecond);

  // Out: a kind for each word, an answer for the sentence.
  const shares = new Float64Array(length * kinds);
  let loudestWord = 0;
  let said = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < length; word += 1) {
    shares.set(tagBiases.values, word * kinds);
    for (let filter = 0; filter < filters; filter += 1)
      add(shares, word * kinds, tags.values, filter * kinds, kinds, heard[word * filters + filter] ?? 0);
    for (let one = 0; one < hidden; one += 1)
      add(
        shares,
        word * kinds,
        tags.values,
        (filters + one) * kinds,
        kinds,
        heardSecond[word * hidden + one] ?? 0,
      );
    let sum = 0;
    const none = shares[word * kinds] ?? 0;
    for (let kind = 1; kind < kinds; kind += 1) sum += Math.exp((shares[word * kinds + kind] ?? 0) - none);
    if (Math.log(sum) > said) {
      said = Math.log(sum);
      loudestWord = word;
    }
    toShares(shares, word * kinds, kinds);
  }
  const keepSentence = keepAll(filters + hidden, learn?.drops.sentence);
  const sentence = new Float64Array(filters + hidden);
  sentence.set(loudest.values);
  sentence.set(loudestSecond.values, filters);
  times(sentence, keepSentence);
  const answer = Float64Array.from(model.flagBiases.values);
  sentence.forEach((value, row) => {
    add(answer, 0, model.flag.values, row * 2, 2, value);
  });
  for (const mark of example.whole) add(answer, 0, model.flag.values, (filters + hidden + mark) * 2, 2, 1);
  const flag = 1 / (1 + Math.exp((answer[0] ?? 0) - (answer[1] ?? 0) - said));
  if (!learn) return { loss: 0, flag, tags: shares };

  // Back: from the answers to the words.
  let loss = 0;
  const toTags = new Float64Array(shares.length);
  for (let word = 0; word < length; word += 1) {
    const right = example.tags[word] ?? 0;
    const weight = learn.tagWeights[right] ?? 0;
    loss -= weight * Math.log(Math.max(1e-12, shares[word * kinds + right] ?? 0));
    for (let kind = 0; kind < kinds; kind += 1)
      toTags[word * kinds + kind] = weight * ((shares[word * kinds + kind] ?? 0) - (kind === right ? 1 : 0));
  }
  const wanted = smoothing / 2 + (example.flag === 1 ? 1 - smoothing : 0);
  loss -=
    learn.flagWeight *
    (wanted * Math.log(Math.max(1e-12, flag)) + (1 - wanted) * Math.log(Math.max(1e-12, 1 - flag)));
  const toFlag = learn.flagWeight * (flag - wanted);
  const loud = loudestWord * kinds;
  const some = 1 - (shares[loud] ?? 0);
  toTags[loud] = (toTags[loud] ?? 0) - toFlag;
  for (let kind = 1; kind < kinds; kind += 1)
    toTags[loud + kind] =
      (toTags[loud + kind] ?? 0) + (toFlag * (shares[loud + kind] ?? 0)) / Math.max(1e-12, some);

  const toAnswer = [-toFlag, toFlag];
  const toSentence = new Float64Array(sentence.length);
  toAnswer.forEach((slope, one) => {
    model.flagBiases.slopes[one] = (model.flagBiases.slopes[one] ?? 0) + slope;
    for (let row = 0; row < sentence.length; row += 1) {
      const cell = row * 2 + one;
      model.flag.slopes[cell] = (model.flag.slopes[cell] ?? 0) + slope * (sentence[row] ?? 0);
      toSentence[row] =
        (toSentence[row] ?? 0) + slope * (model.flag.values[cell] ?? 0) * (keepSentence[row] ?? 0);
    }
    for (const mark of example.whole) {
      const cell = (filters + hidden + mark) * 2 + one;
      model.flag.slopes[cell] = (model.flag.slopes[cell] ?? 0) + slope;
    }
  });

  const toSpoken = new Float64Array(spoken.length);
  const toSecond = new Float64Array(second.length);
  for (let word = 0; word < length; word += 1) {
    add(tagBiases.slopes, 0, toTags, word * kinds, kinds, 1);
    for (let filter = 0; filter < filters; filter += 1)
      toSpoken[word * filters + filter] = back(
        tags,
        filter,
        kinds,
        toTags,
        word * kinds,
        heard[word * filters + filter] ?? 0,
        keepSpoken[word * filters + filter] ?? 0,
      );
    for (let one = 0; one < hidden; one += 1)
      toSecond[word * hidden + one] = back(
        tags,
        filters + one,
        kinds,
        toTags,
        word * kinds,
        heardSecond[word * hidden + one] ?? 0,
        keepSecond[word * hidden + one] ?? 0,
      );
  }
  for (let one = 0; one < hidden; one += 1) {
    const cell = (loudestSecond.words[one] ?? 0) * hidden + one;
    toSecond[cell] = (toSecond[cell] ?? 0) + (toSentence[filters + one] ?? 0);
  }
  const toInner = new Float64Array(inner.length);
  const toEverywhere = new Float64Array(hidden);
  for (let word = 0; word < length; word += 1)
    for (let one = 0; one < hidden; one += 1) {
      if ((second[word * hidden + one] ?? 0) <= 0) continue;
      const slope = toSecond[word * hidden + one] ?? 0;
      toInner[word * hidden + one] = slope;
      toEverywhere[one] = (toEverywhere[one] ?? 0) + slope;
    }
  add(nearBiases.slopes, 0, toEverywhere, 0, hidden, 1);
  for (const mark of example.whole) add(whole.slopes, mark * hidden, toEverywhere, 0, hidden, 1);
  for (let filter = 0; filter < filters; filter += 1) {
    const toLoudest = back(far, filter, hidden, toEverywhere, 0, farIn[filter] ?? 0, keepFar[filter] ?? 0);
    const cell = (loudest.words[filter] ?? 0) * filters + filter;
    toSpoken[cell] = (toSpoken[cell] ?? 0) + toLoudest + (toSentence[filter] ?? 0);
  }
  for (let word = 0; word < length; word += 1)
    for (let filter = 0; filter < filters; filter += 1) {
      const cell = word * filters + filter;
      if ((keepSpoken[cell] ?? 0) === 0 || (spoken[cell] ?? 0) === 0) continue;
      toSpoken[cell] =
        (toSpoken[cell] ?? 0) +
        back(near, filter, hidden, toInner, word * hidden, heard[cell] ?? 0, keepSpoken[cell] ?? 0);
    }
  const toPadded = new Float64Array(padded.length);
  starts.forEach(({ from, at, width, filters: own }, group) => {
    const weights = windows[group];
    if (!weights) return;
    const size = width * inputs;
    for (let word = 0; word < length; word += 1)
      for (let filter = 0; filter < own; filter += 1) {
        const cell = word * filters + at + filter;
        const slope = (spoken[cell] ?? 0) > 0 ? (toSpoken[cell] ?? 0) : 0;
        if (slope === 0) continue;
        windowBiases.slopes[at + filter] = (windowBiases.slopes[at + filter] ?? 0) + slope;
        const start = from + word * inputs;
        add(weights.slopes, filter * size, padded, start, size, slope);
        // Only the learned words' numbers can change, so only theirs are followed back.
        for (let place = fixed; place < size; place += inputs)
          add(toPadded, start + place, weights.values, filter * size + place, sizes.own, slope);
      }
  });
  times(toPadded, keepInput);
  for (let word = 0; word < length; word += 1)
    add(
      embedding.slopes,
      (own[word] ?? 0) * sizes.own,
      toPadded,
      (edge + word) * inputs + fixed,
      sizes.own,
      1,
    );
  return { loss, flag, tags: shares };
}

/** The way back through one row of a layer: its slopes grow by `value` times what came; gives the slope of `value`. */
function back(
  layer: Parameter,
  row: number,
  columns: number,
  slopes: Float64Array,
  from: number,
  value: number,
  keep: number,
): number {
  if (keep === 0) return 0;
  let sum = 0;
  const first = row * columns;
  for (let column = 0; column < columns; column += 1) {
    const slope = slopes[from + column] ?? 0;
    layer.slopes[first + column] = (layer.slopes[first + column] ?? 0) + slope * value;
    sum += slope * (layer.values[first + column] ?? 0);
  }
  return sum * keep;
}

/** Each column's greatest number and the word it stands at; numbers are nought or more. */
function strongest(
  rows: Float64Array,
  length: number,
  columns: number,
): { values: Float64Array; words: Int32Array } {
  const values = new Float64Array(columns);
  const words = new Int32Array(columns);
  for (let word = 0; word < length; word += 1)
    for (let column = 0; column < columns; column += 1) {
      const value = rows[word * columns + column] ?? 0;
      if (value <= (values[column] ?? 0)) continue;
      values[column] = value;
      words[column] = word;
    }
  return { values, words };
}

function times(values: Float64Array, factors: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) * (factors[at] ?? 0);
}

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

/** Turns the sums of one word into probabilities, in place. */
function toShares(values: Float64Array, from: number, count: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + count; at += 1) most = Math.max(most, values[at] ?? 0);
  let all = 0;
  for (let at = from; at < from + count; at += 1) {
    values[at] = Math.exp((values[at] ?? 0) - most);
    all += values[at] ?? 0;
  }
  for (let at = from; at < from + count; at += 1) values[at] = (values[at] ?? 0) / all;
}
