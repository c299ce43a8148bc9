import type { Run } from './page-runs.ts';

/** Runs on one baseline within one column or cell, from left to right. */
export type Line = {
  page: number;
  runs: Run[];
  x0: number;
  x1: number;
  /** Baseline, and the type size of most of the line. */
  y: number;
  size: number;
  /** True where every letter is bold (or italic, filled, faint). */
  bold: boolean;
  /** True where no letter is bold. */
  plain: boolean;
  italic: boolean;
  filled: boolean;
  faint: boolean;
};

type Group = { y: number; size: number; runs: Run[]; words: Run | undefined };

/** More than a footnote number or "th". */
function isWords(run: Run): boolean {
  return run.to - run.from > 4;
}

/** Sorts the runs of one region (a cell, a column, a page without tables) into lines, from top to bottom. */
export function toLines(runs: readonly Run[]): Line[] {
  const sorted = runs.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const groups: Group[] = [];
  for (const run of sorted) {
    const home = groups.slice(-3).findLast((group) => sharesLine(group, run));
    if (home === undefined) {
      groups.push({ y: run.y, size: run.size, runs: [run], words: isWords(run) ? run : undefined });
    } else {
      home.runs.push(run);
      if (isWords(run)) home.words ??= run;
      if (run.size > home.size) {
        home.size = run.size;
        home.y = run.y;
      }
    }
  }
  return groups.map((group) => toLine(group.runs)).toSorted((a, b) => a.y - b.y);
}

/** A line made of these runs, which must not be empty. */
export function toLine(runs: readonly Run[]): Line {
  const ordered = runs.toSorted((a, b) => a.x - b.x);
  const widest = runs.reduce((a, b) => (b.width > a.width ? b : a));
  const printed = ordered.filter((run) => /[\p{L}\p{N}]/u.test(run.str.slice(run.from, run.to)));
  const every = (test: (run: Run) => boolean) => printed.length > 0 && printed.every(test);
  return {
    page: widest.page,
    runs: ordered,
    x0: Math.min(...runs.map((run) => run.x)),
    x1: Math.max(...runs.map((run) => run.x + run.width)),
    y: widest.y,
    size: widest.size,
    bold: every((run) => run.look.bold),
    plain: every((run) => !run.look.bold),
    italic: every((run) => run.look.italic),
    filled: every((run) => run.filled),
    faint: every((run) => run.faint),
  };
}

/** Same baseline, or a smaller raised or lowered sign (a footnote number, "th") within the line's height. */
function sharesLine(group: Group, run: Run): boolean {
  const apart = Math.abs(group.y - run.y);
  const large = Math.max(group.size, run.size);
  const small = Math.min(group.size, run.size);
  if (small < 0.62 * large) {
    // Beside one large letter several lines of text may stand: each is a line of its own.
    const other = isWords(run) ? group.words : undefined;
    if (other && Math.abs(other.y - run.y) > 0.28 * Math.min(other.size, run.size)) return false;
    return apart <= 0.78 * large;
  }
  return apart <= 0.28 * small || (small < 0.8 * large && apart <= 0.5 * large);
}
