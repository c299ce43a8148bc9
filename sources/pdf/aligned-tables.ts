import type { Rule } from './drawing.ts';
import { type Line, toLine } from './lines.ts';
import { readMarker } from './list-marker.ts';
import type { Run } from './page-runs.ts';
import { beginsSentence, endsEarly } from './paragraphs.ts';

/** Lines of one cell of a table without drawn borders. */
export type AlignedCell = { row: number; column: number; lines: Line[] };

/**
 * What free lines make up: running text, a table told by its aligned columns (`xs` are their left edges), or
 * columns of running text side by side, each to be read to its end before the next.
 */
export type Stretch =
  | { kind: 'text'; lines: Line[] }
  | { kind: 'table'; xs: number[]; cells: AlignedCell[]; lines: Line[] }
  | { kind: 'columns'; columns: { right: number; lines: Line[] }[] };

/** A gap between words wider than this (type sizes) may part two columns. */
const columnGap = 1.5;
/** Column edges on two lines may differ by this much (points). */
const aligned = 3;
/** Lines further apart than this (type sizes) belong to different tables. */
const farApart = 4.5;

/**
 * Finds tables and columns among lines that no drawn border holds, given from top to bottom. `rules` are level
 * lines drawn on the page, which part rows where a table has no upright ones.
 */
export function splitStretches(
  lines: readonly Line[],
  pitchOf: (size: number) => number,
  rules: readonly Rule[],
): Stretch[] {
  const starts = columnStarts(lines);
  const cut = lines.map((line) => ({ line, parts: cutAtGaps(line, starts) }));
  const stretches: Stretch[] = [];
  let text: Line[] = [];
  const flush = () => {
    if (text.length > 0) stretches.push({ kind: 'text', lines: text });
    text = [];
  };
  for (let at = 0; at < cut.length; ) {
    const found = (cut[at]?.parts.length ?? 0) > 1 ? blockFrom(cut, at) : undefined;
    if (found === undefined) {
      const line = cut[at]?.line;
      if (line !== undefined) text.push(line);
      at += 1;
    } else {
      flush();
      stretches.push(arrange(found.rows, found.xs, pitchOf, rules));
      at += found.rows.length;
    }
  }
  flush();
  return stretches;
}

/** Where a full column leaves hardly any gap, the next may still be told: runs begin at one place on several lines. */
type ColumnStart = { x: number; from: number; to: number };
/** Runs of one column begin within this distance (points) of each other. */
const exact = 0.6;
/** Wider than a space between words, in type of one width too (type sizes). */
const narrowGap = 0.65;
/** Fewest lines that show a column by its left edge alone: on two, words of running text may meet by chance. */
const fewestStarts = 3;

/** The left edges, with the heights between which they hold, at which runs begin after a gap and which no words cross. */
function columnStarts(lines: readonly Line[]): ColumnStart[] {
  const found: ColumnStart[] = [];
  let open: { x: number; ys: number[] }[] = [];
  const close = ({ x, ys }: { x: number; ys: number[] }) => {
    if (ys.length >= fewestStarts) found.push({ x, from: (ys[0] ?? 0) - 0.5, to: (ys.at(-1) ?? 0) + 0.5 });
  };
  for (const [at, line] of lines.entries()) {
    const apart = line.y - (lines[at - 1]?.y ?? line.y) > farApart * line.size;
    const ends = ({ x }: { x: number }) =>
      apart || line.runs.some((run) => run.x < x - 2 && run.x + run.width > x - 0.5);
    open.filter(ends).forEach(close);
    open = open.filter((start) => !ends(start));
    for (const [index, run] of line.runs.entries()) {
      const before = line.runs[index - 1];
      // What stands after a bullet, a number or a run-in label ("Item 3:") is no column.
      if (before === undefined || before.x + before.width - line.x0 < 3 * line.size) continue;
      if (/:\s*$/.test(before.str.slice(before.from, before.to))) continue;
      if (run.x - before.x - before.width <= narrowGap * line.size) continue;
      const known = open.find(({ x }) => Math.abs(x - run.x) < exact);
      if (known) known.ys.push(line.y);
      else open.push({ x: run.x, ys: [line.y] });
    }
  }
  open.forEach(close);
  return found;
}

type CutLine = { line: Line; parts: Line[] };

/** The parts of a line with wide gaps between them; a list marker stays with its words. */
function cutAtGaps(line: Line, starts: readonly ColumnStart[]): Line[] {
  const marker = readMarker(line.runs);
  const groups: Run[][] = [];
  for (const [index, run] of line.runs.entries()) {
    const before = line.runs[index - 1];
    const gap = before === undefined ? Infinity : run.x - before.x - before.width;
    const afterMarker = index === 1 && marker?.run === 1;
    const last = groups.at(-1);
    const begins = starts.some(
      ({ x, from, to }) => Math.abs(x - run.x) < exact && line.y >= from && line.y <= to,
    );
    const wide = gap > columnGap * line.size || (begins && gap > narrowGap * line.size);
    if (last === undefined || (wide && !afterMarker)) groups.push([run]);
    else last.push(run);
  }
  return groups.length === 1 ? [line] : groups.map(toLine);
}

/** The lines from `start` on whose parts all begin at the same few places, if at least two show two columns. */
function blockFrom(cut: readonly CutLine[], start: number): { rows: CutLine[]; xs: number[] } | undefined {
  const xs: number[] = [];
  const rows: CutLine[] = [];
  let shared = 0;
  for (let at = start; at < cut.length; at += 1) {
    const current = cut[at];
    const previous = rows.at(-1);
    if (current === undefined) break;
    if (previous !== undefined && current.line.y - previous.line.y > farApart * current.line.size) break;
    const known = current.parts.filter((part) => xs.some((x) => Math.abs(x - part.x0) <= aligned));
    if (previous !== undefined && known.length < current.parts.length) {
      if (known.length === 0 || current.parts.length < 2) break;
    }
    if (previous !== undefined && current.parts.length === 1 && reachesOver(current.parts[0], xs)) break;
    // A line of larger type heads what comes next.
    if (current.parts.length === 1 && current.line.size > 1.15 * (rows[0]?.line.size ?? Infinity)) break;
    for (const part of current.parts) if (!xs.some((x) => Math.abs(x - part.x0) <= aligned)) xs.push(part.x0);
    if (previous !== undefined && known.length > 1) shared += 1;
    rows.push(current);
  }
  if (shared === 0) return undefined;
  return { rows, xs: xs.toSorted((a, b) => a - b) };
}

/** True where a line runs on into the next column: it is no cell, but text or a heading across the table. */
function reachesOver(part: Line | undefined, xs: readonly number[]): boolean {
  if (part === undefined) return false;
  return xs.some((x) => x > part.x0 + aligned && x < part.x1 - aligned);
}

function arrange(
  rows: readonly CutLine[],
  xs: number[],
  pitchOf: (size: number) => number,
  rules: readonly Rule[],
): Stretch {
  const top = (rows[0]?.line.y ?? 0) - 20;
  const bottom = (rows.at(-1)?.line.y ?? 0) + 20;
  const ruled = rules.filter((rule) => rule.at > top && rule.at < bottom && rule.to - rule.from > 150);
  const closed = ruled.length > 2;
  const cells: AlignedCell[] = [];
  const columnOf = (part: Line) =>
    Math.max(
      0,
      xs.findLastIndex((x) => x <= part.x0 + aligned),
    );
  const rights = xs.map((_, column) =>
    Math.max(
      ...rows.flatMap(({ parts }) =>
        parts.filter((part) => columnOf(part) === column).map((part) => part.x1),
      ),
    ),
  );
  const firsts = rows.flatMap(({ parts }) => parts.filter((part) => columnOf(part) === 0));
  const wrapped = firsts.filter((part) => !beginsSentence(part)).length >= 0.3 * firsts.length;
  const edge = wrapped ? (rights[0] ?? 0) : (xs[1] ?? 0) - (firsts[0]?.size ?? 0);
  // "Section A | My views": every line begins afresh on both sides, as in a list of contents.
  const listed =
    firsts.length > 3 &&
    firsts.length === rows.length &&
    rows.every(({ parts }) => parts.every(beginsSentence));
  let row = -1;
  let firstBefore: Line | undefined;
  for (const [index, { line, parts }] of rows.entries()) {
    const first = parts.find((part) => columnOf(part) === 0);
    const previous = rows[index - 1]?.line;
    const step = previous === undefined ? Infinity : (line.y - previous.y) / line.size;
    const crossed = ruled.some(
      (rule) => rule.at > (previous?.y ?? line.y) && rule.at < line.y - 0.3 * line.size,
    );
    const gap = closed ? crossed : step > pitchOf(line.size) + 0.22;
    const short = firstBefore === undefined || first === undefined || endsEarly(firstBefore, first, edge);
    const under = rows[index - 1]?.line.bold === true && line.plain && parts.length > 1;
    if (gap || under || row < 0 || (!closed && first !== undefined && parts.length > 1 && (short || listed)))
      row += 1;
    firstBefore = first;
    for (const part of parts) {
      const column = columnOf(part);
      const cell = cells.find((other) => other.row === row && other.column === column);
      if (cell === undefined) cells.push({ row, column, lines: [part] });
      else cell.lines.push(part);
    }
  }
  if (row === 0 && rows.length >= 6) {
    const columns = cells.map(({ column, lines }) => ({ right: rights[column] ?? 0, lines }));
    return { kind: 'columns', columns };
  }
  return { kind: 'table', xs, cells, lines: rows.map(({ line }) => line) };
}
