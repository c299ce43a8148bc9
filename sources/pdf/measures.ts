import type { PageParts } from './page-layout.ts';
import type { Run } from './page-runs.ts';

/** Measures of a document's type, from which headings, paragraphs and line ends are told. */
export type Measures = {
  /** The type size of most letters, in points. */
  body: number;
  /** Distance of baselines within a paragraph of this size on this page, in type sizes. */
  pitchOf: (page: number, size: number) => number;
  /** The x that lines of running text reach on this page. */
  rightOf: (page: number) => number;
};

const usualPitch = 1.2;

/** The type size that most letters have. */
export function bodySize(pages: readonly PageParts[]): number {
  const letters = new Map<number, number>();
  for (const { runs } of pages) {
    for (const run of runs) {
      const size = Math.round(run.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + run.str.length);
    }
  }
  return most(letters) ?? 11;
}

/** Measures a document once its headers and footers are set apart. */
export function measure(pages: readonly PageParts[], body: number): Measures {
  const pitches = new Map<string, Map<number, number>>();
  // Distances within a sentence: where paragraphs have one line each, the common distance is that between them.
  const inside = new Map<string, Map<number, number>>();
  const note = (all: Map<string, Map<number, number>>, key: string, pitch: number) => {
    const counts = all.get(key) ?? new Map<number, number>();
    counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
    all.set(key, counts);
  };
  const rights = new Map<number, number>();
  const widths = new Map<number, number>();
  for (const { page, runs, rect } of pages) {
    widths.set(page, Math.round(rect.x1 - rect.x0));
    for (const [index, run] of runs.entries()) {
      const next = runs[index + 1];
      const pitch = pitchTo(run, next);
      if (pitch === undefined) continue;
      const keys = [`${page}/${sizeKey(run.size)}`, sizeKey(run.size), ''];
      for (const key of keys) note(pitches, key, pitch);
      if (next && goesOn(run, next)) for (const key of keys) note(inside, key, pitch);
    }
    rights.set(page, rightEdge(runs));
  }
  const usual = usualRights(rights, widths);
  const known = new Map([...pitches].map(([key, counts]) => [key, tightest(counts)]));
  const sure = new Map([...inside].map(([key, counts]) => [key, tightest(counts)]));
  const pitchAt = (page: number, size: number) =>
    known.get(`${page}/${sizeKey(size)}`) ?? known.get(sizeKey(size)) ?? known.get('') ?? usualPitch;
  const sureAt = (page: number, size: number) =>
    sure.get(`${page}/${sizeKey(size)}`) ?? sure.get(sizeKey(size));
  return {
    body,
    pitchOf: (page, size) => Math.min(pitchAt(page, size), sureAt(page, size) ?? Infinity),
    rightOf: (page) => Math.max(rights.get(page) ?? 0, usual.get(widths.get(page) ?? 0) ?? 0),
  };
}

/** What most pages of one width reach: a page of short lines alone (a list, signatures) does not show where lines may end. */
function usualRights(rights: Map<number, number>, widths: Map<number, number>): Map<number, number> {
  const byWidth = Map.groupBy(rights, ([page]) => widths.get(page) ?? 0);
  return new Map(
    [...byWidth].map(([width, pages]) => {
      const sorted = pages.map(([, right]) => right).toSorted((a, b) => a - b);
      return [width, sorted[Math.floor(sorted.length / 2)] ?? 0];
    }),
  );
}

function sizeKey(size: number): string {
  return String(Math.round(size));
}

/** True where the next run goes on in the middle of a sentence. */
function goesOn(run: Run, next: Run): boolean {
  const end = run.str.slice(run.from, run.to).trimEnd();
  return /^\s*\p{Ll}/u.test(next.str.slice(next.from)) && !/[.:;!?]$/.test(end);
}

/** Distance to the next run where that looks like the next line of the same text. */
function pitchTo(run: Run, next: Run | undefined): number | undefined {
  if (next === undefined || next.size !== run.size || run.angle !== 0) return undefined;
  if (Math.abs(next.x - run.x) > 3 * run.size && next.x > run.x) return undefined;
  const pitch = (next.y - run.y) / run.size;
  return pitch < 0.95 || pitch > 2.4 ? undefined : Math.round(pitch * 25) / 25;
}

/** The smallest distance that is common: larger common ones stand between paragraphs. Too few say nothing. */
function tightest(counts: Map<number, number>): number | undefined {
  const top = Math.max(...counts.values());
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < 4) return undefined;
  const common = [...counts].filter(([, count]) => count >= Math.max(2, 0.2 * top)).map(([pitch]) => pitch);
  return common.length === 0 ? undefined : Math.min(...common);
}

/** Lines this near (points) to each other's ends count as reaching one edge. */
const raggedness = 30;

/**
 * The right edge that several long lines reach. A stamp or a comment in the margin stands alone out there and
 * says nothing about where the lines of the text end.
 */
function rightEdge(runs: readonly Run[]): number {
  const upright = runs.filter((run) => run.angle === 0);
  const longest = upright.reduce((width, run) => Math.max(width, run.width), 0);
  const long = upright.filter((run) => run.width > 0.5 * longest);
  const ends = (long.length >= 3 ? long : upright).map((run) => run.x + run.width).toSorted((a, b) => b - a);
  const shared = ends.find((end, at) => (ends[at + 2] ?? -Infinity) > end - raggedness);
  return shared ?? ends[0] ?? 0;
}

function most(counts: Map<number, number>): number | undefined {
  let best: number | undefined;
  let top = 0;
  for (const [value, count] of counts) {
    if (count > top) [best, top] = [value, count];
  }
  return best;
}
