import type { Dice } from '../plans/dice.ts';
import { bell, chance, even, type Parameter, zeros } from './matrix.ts';
import { every, slide } from './slide.ts';

/** A text as the model reads it: `vectors` are fixed numbers a word (vector and look), `own` the learned words' rows. */
export type ReadText = { length: number; vectors: Float64Array; own: Int32Array };

/** A statement to learn from: `answers[head]` is the right answer's place, -1 where nobody gave one. */
export type StatementExample = {
  text: ReadText;
  second: ReadText | undefined;
  facts: number[];
  answers: number[];
};

/** How large the model is. `fixed`: numbers a word that are not learned. */
export type StatementSizes = {
  fixed: number;
  words: number;
  own: number;
  facts: number;
  widths: number[];
  filters: number;
  mixed: number;
  heads: { answers: number; compares: boolean }[];
};

/** The shares that are left out while learning, so that nothing is leant on too much. */
export type Drops = { words: number; pooled: number; facts: number };
export const noDrops: Drops = { words: 0, pooled: 0, facts: 0 };

/** The right answer gets this much less than all, shared among the others. */
const smoothing = 0.05;

/** The statement network while it learns. */
export type StatementModel = {
  sizes: StatementSizes;
  parameters: Parameter[];
  embedding: Parameter;
  windows: Parameter[];
  windowBiases: Parameter;
  mixed: Parameter;
  heads: { weights: Parameter; biases: Parameter; compare: Parameter | undefined }[];
};

export function statementModel(sizes: StatementSizes, dice: Dice): StatementModel {
  const inputs = sizes.fixed + sizes.own;
  const pooled = sizes.filters * sizes.widths.length;
  const embedding = bell(sizes.words + 1, sizes.own, 0.1, dice);
  const windows = sizes.widths.map((width) => even(sizes.filters, width * inputs, width * inputs, dice));
  const windowBiases = zeros(1, pooled);
  sizes.widths.forEach((width, group) => {
    const start = even(1, sizes.filters, width * inputs, dice);
    windowBiases.values.set(start.values, group * sizes.filters);
  });
  const mixed = even(sizes.mixed, sizes.facts + 1, sizes.facts, dice);
  const into = pooled + sizes.facts + sizes.mixed;
  const heads = sizes.heads.map(({ answers, compares }) => ({
    weights: even(answers, into, into, dice),
    biases: even(1, answers, into, dice),
    compare: compares ? even(answers, 2 * pooled, 2 * pooled + into, dice) : undefined,
  }));
  const parameters = [
    embedding,
    ...windows,
    windowBiases,
    mixed,
    ...heads.flatMap(({ weights, biases, compare }) => [weights, biases, ...(compare ? [compare] : [])]),
  ];
  return { sizes, parameters, embedding, windows, windowBiases, mixed, heads };
}

/** What one text became on its way: kept for the way back. */
type Pooled = {
  padded: Float64Array;
  own: Int32Array;
  length: number;
  values: Float64Array;
  starts: Int32Array;
  /** What the strongest windows were counted with. */
  scale: number;
};

/**
 * Reads one example and gives its probabilities a head. With `learn`, adds the slopes of its loss to the parameters,
 * each head's counted `learn.weights[head]` times, and gives the loss.
 */
export function passStatement(
  model: StatementModel,
  example: StatementExample,
  learn?: { weights: readonly number[]; drops: Drops; dice: Dice },
): { loss: number; probabilities: number[][] } {
  const { sizes, mixed, heads } = model;
  const drops = learn?.drops ?? noDrops;
  const comparing = sizes.heads.some(
    (head, at) => head.compares && (!learn || (example.answers[at] ?? -1) >= 0),
  );
  const first = pool(model, example.text, drops, learn?.dice);
  const second = comparing && example.second ? pool(model, example.second, drops, learn?.dice) : undefined;
  const facts =
    learn && drops.facts > 0 ? example.facts.filter(() => chance(learn.dice) >= drops.facts) : example.facts;
  const fact = 1 / (1 - drops.facts);
  const mix = new Float64Array(sizes.mixed);
  for (let row = 0; row < sizes.mixed; row += 1) {
    const from = row * mixed.columns;
    let sum = mixed.values[from + sizes.facts] ?? 0;
    for (const at of facts) sum += fact * (mixed.values[from + at] ?? 0);
    mix[row] = Math.tanh(sum);
  }
  const pooled = first.values.length;
  const toFirst = new Float64Array(pooled);
  const toSecond = new Float64Array(pooled);
  const toMix = new Float64Array(sizes.mixed);
  let loss = 0;
  const probabilities = heads.map(({ weights, biases, compare }, head) => {
    const answers = weights.rows;
    const sums = new Float64Array(answers);
    for (let answer = 0; answer < answers; answer += 1) {
      const from = answer * weights.columns;
      let sum = biases.values[answer] ?? 0;
      for (let at = 0; at < pooled; at += 1)
        sum += (weights.values[from + at] ?? 0) * (first.values[at] ?? 0);
      for (const at of facts) sum += fact * (weights.values[from + pooled + at] ?? 0);
      for (let row = 0; row < sizes.mixed; row += 1)
        sum += (weights.values[from + pooled + sizes.facts + row] ?? 0) * (mix[row] ?? 0);
      if (compare && second)
        for (let at = 0; at < pooled; at += 1) {
          const cell = answer * compare.columns + at;
          const value = second.values[at] ?? 0;
          sum +=
            ((compare.values[cell] ?? 0) + (compare.values[cell + pooled] ?? 0) * (first.values[at] ?? 0)) *
            value;
        }
      sums[answer] = sum;
    }
    const shares = softmax(sums);
    const right = example.answers[head] ?? -1;
    const weight = learn?.weights[head] ?? 0;
    if (right < 0 || !learn) return [...shares];
    for (let answer = 0; answer < answers; answer += 1) {
      const wanted = smoothing / answers + (answer === right ? 1 - smoothing : 0);
      const share = shares[answer] ?? 0;
      loss -= weight * wanted * Math.log(Math.max(share, 1e-12));
      const slope = weight * (share - wanted);
      const from = answer * weights.columns;
      biases.slopes[answer] = (biases.slopes[answer] ?? 0) + slope;
      for (let at = 0; at < pooled; at += 1) {
        const value = first.values[at] ?? 0;
        if (value === 0) continue;
        weights.slopes[from + at] = (weights.slopes[from + at] ?? 0) + slope * value;
        toFirst[at] = (toFirst[at] ?? 0) + slope * (weights.values[from + at] ?? 0);
      }
      for (const at of facts)
        weights.slopes[from + pooled + at] = (weights.slopes[from + pooled + at] ?? 0) + slope * fact;
      for (let row = 0; row < sizes.mixed; row += 1) {
        const cell = from + pooled + sizes.facts + row;
        weights.slopes[cell] = (weights.slopes[cell] ?? 0) + slope * (mix[row] ?? 0);
        toMix[row] = (toMix[row] ?? 0) + slope * (weights.values[cell] ?? 0);
      }
      if (compare && second)
        for (let at = 0; at < pooled; at += 1) {
          const value = second.values[at] ?? 0;
          if (value === 0) continue;
          const cell = answer * compare.columns + at;
          const own = first.values[at] ?? 0;
          const times = compare.values[cell + pooled] ?? 0;
          compare.slopes[cell] = (compare.slopes[cell] ?? 0) + slope * value;
          compare.slopes[cell + pooled] = (compare.slopes[cell + pooled] ?? 0) + slope * value * own;
          toSecond[at] = (toSecond[at] ?? 0) + slope * ((compare.values[cell] ?? 0) + times * own);
          toFirst[at] = (toFirst[at] ?? 0) + slope * times * value;
        }
    }
    return [...shares];
  });
  if (learn) {
    for (let row = 0; row < sizes.mixed; row += 1) {
      const value = mix[row] ?? 0;
      const slope = (toMix[row] ?? 0) * (1 - value * value);
      const from = row * mixed.columns;
      mixed.slopes[from + sizes.facts] = (mixed.slopes[from + sizes.facts] ?? 0) + slope;
      for (const at of facts) mixed.slopes[from + at] = (mixed.slopes[from + at] ?? 0) + slope * fact;
    }
    unpool(model, first, toFirst);
    if (second) unpool(model, second, toSecond);
  }
  return { loss, probabilities };
}

/**
 * Reads one text: each filter's strongest window. Filters that are left out are not worked out at all, which saves
 * nearly half of the time; the others count for more instead.
 */
function pool(model: StatementModel, text: ReadText, drops: Drops, dice: Dice | undefined): Pooled {
  const { sizes, embedding, windows, windowBiases } = model;
  const inputs = sizes.fixed + sizes.own;
  const edge = Math.max(...sizes.widths) - 1;
  const padded = new Float64Array((text.length + 2 * edge) * inputs);
  const own = Int32Array.from(text.own);
  for (let word = 0; word < text.length; word += 1) {
    if (dice && drops.words > 0 && chance(dice) < drops.words) own[word] = 0;
    const to = (edge + word) * inputs;
    padded.set(text.vectors.subarray(word * sizes.fixed, (word + 1) * sizes.fixed), to);
    const row = own[word] ?? 0;
    padded.set(embedding.values.subarray(row * sizes.own, (row + 1) * sizes.own), to + sizes.fixed);
  }
  const values = new Float64Array(sizes.filters * sizes.widths.length);
  const starts = new Int32Array(values.length);
  const sums = new Float64Array((text.length + edge) * sizes.filters);
  const all = every(sizes.filters);
  const scale = dice ? 1 / (1 - drops.pooled) : 1;
  sizes.widths.forEach((width, group) => {
    const weights = windows[group];
    if (!weights) return;
    const count = text.length + width - 1;
    const from = (edge - width + 1) * inputs;
    const at = group * sizes.filters;
    const chosen = dice && drops.pooled > 0 ? some(sizes.filters, 1 - drops.pooled, dice) : all;
    slide(
      { input: padded, from, stride: inputs, count, length: width * inputs },
      weights.values,
      windowBiases.values,
      at,
      sizes.filters,
      chosen,
      sums,
    );
    for (let window = 0; window < count; window += 1)
      for (const filter of chosen) {
        const sum = sums[window * sizes.filters + filter] ?? 0;
        if (sum <= (values[at + filter] ?? 0)) continue;
        values[at + filter] = sum;
        starts[at + filter] = from + window * inputs;
      }
  });
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
  return { padded, own, length: text.length, values, starts, scale };
}

/** About this share of the filters; their number is a multiple of four, the last standing more than once if need be. */
function some(filters: number, share: number, dice: Dice): Int32Array {
  const chosen: number[] = [];
  for (let filter = 0; filter < filters; filter += 1) if (chance(dice) < share) chosen.push(filter);
  while (chosen.length % 4 !== 0) chosen.push(chosen.at(-1) ?? 0);
  return Int32Array.from(chosen);
}

/** The way back through the strongest windows. */
function unpool(model: StatementModel, text: Pooled, slopes: Float64Array): void {
  const { sizes, embedding, windows, windowBiases } = model;
  const inputs = sizes.fixed + sizes.own;
  const edge = Math.max(...sizes.widths) - 1;
  const toPadded = new Float64Array(text.padded.length);
  sizes.widths.forEach((width, group) => {
    const weights = windows[group];
    if (!weights) return;
    const length = width * inputs;
    for (let filter = 0; filter < sizes.filters; filter += 1) {
      const at = group * sizes.filters + filter;
      if ((text.values[at] ?? 0) === 0) continue;
      const slope = (slopes[at] ?? 0) * text.scale;
      windowBiases.slopes[at] = (windowBiases.slopes[at] ?? 0) + slope;
      const start = text.starts[at] ?? 0;
      const row = filter * length;
      for (let cell = 0; cell < length; cell += 1) {
        weights.slopes[row + cell] =
          (weights.slopes[row + cell] ?? 0) + slope * (text.padded[start + cell] ?? 0);
        toPadded[start + cell] = (toPadded[start + cell] ?? 0) + slope * (weights.values[row + cell] ?? 0);
      }
    }
  });
  for (let word = 0; word < text.length; word += 1) {
    const from = (edge + word) * inputs + sizes.fixed;
    const to = (text.own[word] ?? 0) * sizes.own;
    for (let column = 0; column < sizes.own; column += 1)
      embedding.slopes[to + column] = (embedding.slopes[to + column] ?? 0) + (toPadded[from + column] ?? 0);
  }
}

/** Probabilities of sums. */
export function softmax(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  const powers = sums.map((sum) => Math.exp(sum - most));
  let all = 0;
  for (const power of powers) all += power;
  return powers.map((power) => power / all);
}
