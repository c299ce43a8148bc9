import { type Aligned, alignClosely, costOfGap } from './align-closely.ts';
import type { WordRange } from './anchor.ts';
import type { Numbered } from './numbered.ts';

/** Stretches of both texts round a passage, `fromA` to `toA` and `fromB` to `toB`. */
export type Window = { fromA: number; toA: number; fromB: number; toB: number };

/** How the passage fared in a window. Shares are by weight, 0 to 1. */
export type Fared = {
  /** The words it now is; absent where none of its words has a partner. */
  now?: WordRange;
  /** Its words that stayed. */
  kept: number;
  /** Whether every word stayed and nothing came between. */
  whole: boolean;
  /** Its words that have any partner, the same or another. */
  filled: number;
  /** The words beside it that stayed, before and after. */
  left: number;
  right: number;
  /** By how much this is likelier than that the passage was taken out. */
  margin: number;
};

/** Words beside the passage that are asked whether they stayed. */
const beside = 8;

/** Aligns a window closely and reads off what became of the passage. */
export function compareClosely(
  { before, now, weight, beforeBlock, nowBlock }: Numbered,
  { fromA, toA, fromB, toB }: Window,
  { from, to }: WordRange,
  freeEnds: boolean,
): Fared {
  const a = before.subarray(fromA, toA);
  const b = now.subarray(fromB, toB);
  const edgeA = edgesOf(beforeBlock, fromA, toA);
  const edgeB = edgesOf(nowBlock, fromB, toB);
  for (const place of [from - fromA, to - fromA]) edgeA[place] = Math.max(1, edgeA[place] ?? 0);
  const aligned = alignClosely({ a, b, weight, edgeA, edgeB, freeEnds });
  const without = alignClosely({
    a: Int32Array.from([...a.subarray(0, from - fromA), ...a.subarray(to - fromA)]),
    b,
    weight,
    edgeA: Uint8Array.from([...edgeA.subarray(0, from - fromA), ...edgeA.subarray(to - fromA)]),
    edgeB,
    freeEnds,
  });
  const share = (start: number, end: number, counts: (at: number, partner: number) => boolean) => {
    let all = 0;
    let good = 0;
    for (let at = Math.max(0, start); at < Math.min(a.length, end); at += 1) {
      const heavy = weight[a[at] ?? 0] ?? 0;
      all += heavy;
      const partner = aligned.partner[at] ?? -1;
      if (partner >= 0 && counts(at, partner)) good += heavy;
    }
    return all === 0 ? 1 : good / all;
  };
  const stayed = (at: number, partner: number) => a[at] === b[partner];
  const [start, end] = [from - fromA, to - fromA];
  const span = spanOf(aligned, start, end);
  const kept = share(start, end, stayed);
  return {
    ...(span && { now: { from: fromB + span.from, to: fromB + span.to } }),
    kept,
    whole: span !== undefined && kept > 0.9999 && span.to - span.from === to - from,
    filled: share(start, end, () => true),
    left: share(start - beside, start, stayed),
    right: share(end, end + beside, stayed),
    margin: aligned.score - (without.score - costOfGap(to - from)),
  };
}

function spanOf({ partner }: Aligned, start: number, end: number): WordRange | undefined {
  let span: WordRange | undefined;
  for (let at = start; at < end; at += 1) {
    const place = partner[at] ?? -1;
    if (place >= 0) span = { from: span?.from ?? place, to: place + 1 };
  }
  return span;
}

/** 2 where a block begins; the window's own ends are none. */
function edgesOf(blocks: Int32Array, from: number, to: number): Uint8Array {
  const edges = new Uint8Array(to - from + 1);
  for (let at = from + 1; at < to; at += 1) if (blocks[at] !== blocks[at - 1]) edges[at - from] = 2;
  return edges;
}
