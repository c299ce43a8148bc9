import type { Segment } from '../block-text.ts';

/**
 * One four-sided area in a PDF page's own units: x and y of its corners, top left, top right, bottom left, bottom right as
 * the words are read. The order is the one that PDF programs write, not the one the standard prints (ISO 32000-2, 12.5.6.10).
 */
export type Quad = readonly [number, number, number, number, number, number, number, number];

/** How wide a text is in a font, in any unit: only the share of a whole text matters. */
export type Measure = (text: string, font: string) => number;

/** A text item as PDF.js gives it, with what its font says of its height above and below the line, as shares of its size. */
export type PlacedItem = {
  str: string;
  /** From the text's own units to the page's. */
  transform: readonly unknown[];
  width: number;
  fontName: string;
  ascent: number;
  descent: number;
};

/** Part of a line of words: where it begins and ends along its own direction, and how far it reaches up and down. */
type Run = { x: number; y: number; along: [number, number]; up: [number, number]; length: number };

/**
 * The areas of some words of a page: one for each line of them, however the page is turned or cut, since all is reckoned
 * in the page's own units. `segments`: only those of this page, cut to the words meant.
 */
export function quadsOf(
  segments: readonly Segment[],
  items: readonly PlacedItem[],
  measure: Measure,
): Quad[] {
  const runs = segments.flatMap((segment) => {
    const item = items[segment.item];
    return item && segment.to > segment.from ? (runOf(item, segment.from, segment.to, measure) ?? []) : [];
  });
  return joined(runs).map(toQuad);
}

/** The stretch of each segment that belongs to the words from `from` to `to` of its block. */
export function cutTo(segments: readonly Segment[], from: number, to: number): Segment[] {
  return segments.flatMap((segment) => {
    const start = Math.max(from, segment.at);
    const end = Math.min(to, segment.at + segment.length);
    if (start >= end) return [];
    // Where a ligature was spelt out the counts differ, and the whole stretch is taken.
    if (segment.length !== segment.to - segment.from) return [segment];
    const first = segment.from + start - segment.at;
    return [{ ...segment, from: first, to: first + end - start, at: start, length: end - start }];
  });
}

function runOf(item: PlacedItem, from: number, to: number, measure: Measure): Run | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform.map(Number);
  const size = Math.hypot(c, d);
  const stretch = Math.hypot(a, b);
  const whole = measure(item.str, item.fontName);
  if (size === 0 || stretch === 0 || item.width === 0) return undefined;
  const share = (count: number) =>
    whole > 0 ? measure(item.str.slice(0, count), item.fontName) / whole : count / item.str.length;
  const along: [number, number] = [a / stretch, b / stretch];
  const up: [number, number] = [c / size, d / size];
  const start = item.width * share(from);
  const below = Math.min(-0.1, Math.max(-0.35, item.descent || -0.22)) * size;
  const above = Math.max(0.7, Math.min(1, item.ascent || 0.8)) * size;
  return {
    x: e + along[0] * start + up[0] * below,
    y: f + along[1] * start + up[1] * below,
    along,
    up: [up[0] * (above - below), up[1] * (above - below)],
    length: item.width * (share(to) - share(from)),
  };
}

/** Runs that follow each other on one line become one, so that a line has one area and not one a word. */
function joined(runs: readonly Run[]): Run[] {
  const lines: Run[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    const gap = last && follows(last, run);
    if (last && gap !== undefined) last.length = gap + run.length;
    else lines.push({ ...run });
  }
  return lines;
}

/** How far from the start of `last` its follower begins, where it goes on on the same line a space or so away. */
function follows(last: Run, run: Run): number | undefined {
  const height = Math.hypot(...last.up);
  const [dx, dy] = [run.x - last.x, run.y - last.y];
  const along = dx * last.along[0] + dy * last.along[1];
  const across = Math.abs(dx * last.along[1] - dy * last.along[0]);
  const turned = Math.abs(run.along[0] * last.along[1] - run.along[1] * last.along[0]);
  const isNext = along >= last.length - height * 0.5 && along - last.length < height;
  return turned < 0.02 && across < height * 0.25 && isNext ? along : undefined;
}

function toQuad({ x, y, along, up, length }: Run): Quad {
  const [right, rise] = [along[0] * length, along[1] * length];
  return [x + up[0], y + up[1], x + right + up[0], y + rise + up[1], x, y, x + right, y + rise];
}
