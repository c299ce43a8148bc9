import { shapes, type Token } from './tokens.ts';

/** A run of words that spoke for an answer. `from` and `to` count in the text; `weight` is its share, 0 to 1. */
export type Carrier = { from: number; to: number; weight: number };

const sign = 1 << shapes.indexOf('sign');
/** A reviewer reads six words at a glance. */
const longestRun = 6;
const mostRuns = 2;
/** A second run is named where it counts for at least this share of the first. */
const worthNaming = 0.5;

/** The runs of up to six words that spoke loudest, strongest first. `weight` holds each word's part for the answer. */
export function carriers(tokens: readonly Token[], weight: Float32Array): Carrier[] {
  let all = 0;
  for (const part of weight) all += Math.max(0, part);
  // A run neither begins nor ends with a sign.
  const free = Float32Array.from(weight);
  const ends = tokens.map((token) => (token.shape & sign) === 0);
  const found: Carrier[] = [];
  while (all > 0 && found.length < mostRuns) {
    const best = strongestRun(free, ends);
    const first = tokens[best.first];
    const last = tokens[best.last];
    if (!first || !last || best.sum <= 0) break;
    const share = Math.min(1, best.sum / all);
    if (share < worthNaming * (found[0]?.weight ?? 0)) break;
    found.push({ from: first.from, to: last.to, weight: share });
    free.fill(Number.NEGATIVE_INFINITY, best.first, best.last + 1);
  }
  return found;
}

function strongestRun(
  weight: Float32Array,
  ends: readonly boolean[],
): { first: number; last: number; sum: number } {
  let best = { first: 0, last: 0, sum: Number.NEGATIVE_INFINITY };
  for (let first = 0; first < weight.length; first += 1) {
    if (!ends[first] || (weight[first] ?? 0) <= 0) continue;
    let sum = 0;
    for (let last = first; last < Math.min(weight.length, first + longestRun); last += 1) {
      sum += weight[last] ?? 0;
      if (sum > best.sum && ends[last]) best = { first, last, sum };
    }
  }
  return best;
}
