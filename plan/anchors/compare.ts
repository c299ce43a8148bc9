import { type Aligned, alignClosely } from './align-closely.ts';
import type { WordRange } from './anchor.ts';
import type { Numbered } from './numbered.ts';

/** Stretches of both texts round a passage, `fromA` to `toA` and `fromB` to `toB`. */
export type Window = { fromA: number; toA: number; fromB: number; toB: number };

/** How the passage fared in a window. Shares are by weight, 0 to 1. */
export type Fared = {
  /** The words it now is; absent where none of its words has a partner. */
  now?: WordRange;
  /** For each of its words its place in the text now, -1 where it has none or another word is there. */
  stayed: Int32Array;
  /** Its words that stayed. */
  kept: number;
  /** Whether a whole sentence of several stayed, by most of its words. */
  sentence: boolean;
  /** Whether every word stayed and nothing came between. */
  whole: boolean;
  /** Its words that have any partner, the same or another. */
  filled: number;
  /** The words beside it that stayed, before and after. */
  left: number;
  right: number;
  /** The words of the sentences in which it begins and ends, and of all between. */
  home: number;
  /** Those same without the passage itself; absent where there are none. */
  homeBeside?: number;
  /** The words on each side of those sentences that stayed, before and after. */
  outer: readonly [number, number];
  /** Whether it is a block of its own now, and was none before. */
  recut: boolean;
  /** What tells one place from another: the words that stayed of a wide context, those of its own sentences counting most. */
  fit: number;
  /** By how much this is likelier than that the passage was taken out. */
  margin: () => number;
};

/** Words beside the passage that are asked whether they stayed; and in the wide context. */
const beside = 8;
const wide = 24;
/** How much more the words of its own sentences tell of its place than those of its neighbours. */
const homeCounts = 3;

/** Words of a sentence that is no mere label, and the share of it that must have stayed. */
const sentenceWords = 4;
const sentenceKept = 0.6;

/** Aligns a window closely and reads off what became of the passage. */
export function compareClosely(
  { before, now, weight, beforeBegins, nowBegins }: Numbered,
  { fromA, toA, fromB, toB }: Window,
  { from, to }: WordRange,
  moved?: { settledA: Uint8Array; settledB: Uint8Array },
): Fared {
  const a = before.subarray(fromA, toA);
  const b = now.subarray(fromB, toB);
  const [start, end] = [from - fromA, to - fromA];
  const edgeA = edgesOf(beforeBegins, fromA, toA);
  const edgeB = edgesOf(nowBegins, fromB, toB);
  // A piece that was moved has other neighbours now.
  const known = moved && {
    knownA: moved.settledA.subarray(fromA, toA),
    knownB: moved.settledB.subarray(fromB, toB),
  };
  const close = {
    a,
    b,
    weight,
    edgeA,
    edgeB,
    passage: { from: start, to: end },
    freeEnds: moved !== undefined,
    ...known,
  };
  const aligned = alignClosely(close);
  // Shares are of the words there are in the text, also beyond the window: what a window leaves out did not stay.
  const share = (
    first: number,
    last: number,
    counts: (at: number, partner: number) => boolean,
    times: (at: number) => number = () => 1,
  ) => {
    let all = 0;
    let good = 0;
    for (let at = Math.max(-fromA, first); at < Math.min(before.length - fromA, last); at += 1) {
      const heavy = (weight[before[fromA + at] ?? 0] ?? 0) * times(at);
      all += heavy;
      const partner = aligned.partner[at] ?? -1;
      if (partner >= 0 && counts(at, partner)) good += heavy;
    }
    return all === 0 ? 1 : good / all;
  };
  const stayed = (at: number, partner: number) => a[at] === b[partner];
  const span = spanOf(aligned, start, end);
  const home = homeOf(beforeBegins, from, to);
  home.from -= fromA;
  home.to -= fromA;
  const kept = share(start, end, stayed);
  return {
    ...(span && { now: { from: fromB + span.from, to: fromB + span.to } }),
    stayed: aligned.partner
      .slice(start, end)
      .map((partner, at) => (partner >= 0 && stayed(start + at, partner) ? fromB + partner : -1)),
    kept,
    sentence: sentencesIn(beforeBegins, from, to).some(
      ([first, last]) =>
        last - first >= sentenceWords && share(first - fromA, last - fromA, stayed) >= sentenceKept,
    ),
    whole: span !== undefined && kept > 0.9999 && span.to - span.from === to - from,
    filled: share(start, end, () => true),
    left: share(start - beside, start, stayed),
    right: share(end, end + beside, stayed),
    recut:
      span !== undefined &&
      edgeB[span.from] === 3 &&
      edgeB[span.to] === 3 &&
      !(edgeA[start] === 3 && edgeA[end] === 3),
    home: share(home.from, home.to, stayed),
    outer: [share(home.from - beside, home.from, stayed), share(home.to, home.to + beside, stayed)],
    ...(home.to - home.from > end - start && {
      homeBeside: share(home.from, home.to, stayed, (at) => (at >= start && at < end ? 0 : 1)),
    }),
    fit: share(start - wide, end + wide, stayed, (at) => (at >= home.from && at < home.to ? homeCounts : 1)),
    margin: () =>
      aligned.score - alignClosely({ ...close, barred: new Uint8Array(a.length).fill(1, start, end) }).score,
  };
}

/** The whole sentences in a passage of more than one. */
function sentencesIn(begins: Uint8Array, from: number, to: number): [number, number][] {
  const starts: number[] = [];
  for (let at = from; at <= to; at += 1) if (at >= begins.length || (begins[at] ?? 0) > 0) starts.push(at);
  return starts.flatMap((start, index): [number, number][] => {
    const next = starts[index + 1];
    return next === undefined ? [] : [[start, next]];
  });
}

/** From the begin of the sentence in which a passage begins to the end of that in which it ends. */
function homeOf(begins: Uint8Array, from: number, to: number): WordRange {
  let first = from;
  while (first > 0 && begins[first] === 0) first -= 1;
  let last = to;
  while (last < begins.length && begins[last] === 0) last += 1;
  return { from: first, to: last };
}

function spanOf({ partner }: Aligned, start: number, end: number): WordRange | undefined {
  let span: WordRange | undefined;
  for (let at = start; at < end; at += 1) {
    const place = partner[at] ?? -1;
    if (place >= 0) span = { from: span?.from ?? place, to: place + 1 };
  }
  return span;
}

/** What stands at each place between words: 0 nothing, 2 a sentence's begin, 3 a block's. The window's own ends are none. */
function edgesOf(begins: Uint8Array, from: number, to: number): Uint8Array {
  const edges = new Uint8Array(to - from + 1);
  for (let at = from + 1; at < to; at += 1) edges[at - from] = begins[at] === 0 ? 0 : (begins[at] ?? 0) + 1;
  return edges;
}
