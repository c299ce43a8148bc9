import { TooLarge } from './ask-pages.ts';
import type { Rect } from './geometry.ts';
import type { Drawing, Rule } from './drawing.ts';

/** A cell of a drawn grid: where it lies on the page and in the grid, and what it spans. */
export type GridCell = { rect: Rect; row: number; column: number; rowSpan: number; columnSpan: number };

/** A table as its drawn lines show it. `xs` and `ys` are the places of its column and row borders. */
export type Grid = {
  rect: Rect;
  xs: number[];
  ys: number[];
  cells: GridCell[];
  /** True where no line closes the table at its top or bottom, as when a page break cuts through a row. */
  openTop: boolean;
  openBottom: boolean;
};

/** Lines closer than this (points) are one border. */
const sameBorder = 3;
/** Ends of lines closer than this (points) touch. */
const touching = 2.5;
/** Fields of one grid, and lines of one page; a dense timetable has some hundreds. */
const mostFields = 100_000;
const mostLines = 30_000;

/** Finds tables among the drawn lines of a page; a frame round the whole page is none. Throws `TooLarge` where they are too many to be a table's. */
export function findGrids(drawing: Drawing, page: Rect): { grids: Grid[]; loose: Rule[] } {
  if (drawing.level.length + drawing.upright.length > mostLines) throw new TooLarge();
  const level = merge(drawing.level);
  const upright = merge(drawing.upright);
  const grids: Grid[] = [];
  const loose: Rule[] = [];
  for (const group of connected(level, upright)) {
    const grid = group.upright.length > 0 ? toGrid(group.level, group.upright) : undefined;
    if (grid === undefined || isFrame(grid, page)) loose.push(...group.level);
    else grids.push(grid);
  }
  return { grids, loose };
}

/** Joins pieces of one drawn line that overlap or follow each other. */
function merge(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at || a.from - b.from);
  const merged: Rule[] = [];
  for (const rule of sorted) {
    let home: Rule | undefined;
    for (let at = merged.length - 1; at >= 0; at -= 1) {
      const other = merged[at];
      if (other === undefined || rule.at - other.at > 12) break;
      const near = Math.abs(rule.at - other.at) <= 1.2;
      if (near && rule.from <= other.to + touching && rule.to >= other.from - touching) home = other;
    }
    if (home === undefined) {
      merged.push({ ...rule });
    } else {
      home.from = Math.min(home.from, rule.from);
      home.to = Math.max(home.to, rule.to);
    }
  }
  return merged;
}

type Group = { level: Rule[]; upright: Rule[] };

/** Groups of lines that touch each other, one group for each table (or single line). */
function connected(level: Rule[], upright: Rule[]): Group[] {
  const parent = Array.from({ length: level.length + upright.length }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (const [v, down] of upright.entries()) {
    for (const [h, across] of level.entries()) {
      const crosses = down.at >= across.from - touching && down.at <= across.to + touching;
      if (crosses && across.at >= down.from - touching && across.at <= down.to + touching) {
        parent[rootOf(level.length + v)] = rootOf(h);
      }
    }
  }
  const groups = new Map<number, Group>();
  const groupOf = (index: number): Group => {
    const root = rootOf(index);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    return group;
  };
  for (const [h, across] of level.entries()) groupOf(h).level.push(across);
  for (const [v, down] of upright.entries()) groupOf(level.length + v).upright.push(down);
  return [...groups.values()];
}

function toGrid(level: Rule[], upright: Rule[]): Grid | undefined {
  const drawnXs = borders(upright.map((rule) => rule.at));
  const drawnYs = borders(level.map((rule) => rule.at));
  const top = Math.min(...upright.map((rule) => rule.from));
  const bottom = Math.max(...upright.map((rule) => rule.to));
  const left = Math.min(...level.map((rule) => rule.from));
  const right = Math.max(...level.map((rule) => rule.to));
  const far = 2 * sameBorder;
  const openTop = top < (drawnYs[0] ?? Infinity) - far;
  const openBottom = bottom > (drawnYs.at(-1) ?? -Infinity) + far;
  const openLeft = left < (drawnXs[0] ?? Infinity) - far;
  const openRight = right > (drawnXs.at(-1) ?? -Infinity) + far;
  const ys = [...(openTop ? [top] : []), ...drawnYs, ...(openBottom ? [bottom] : [])];
  const xs = [...(openLeft ? [left] : []), ...drawnXs, ...(openRight ? [right] : [])];
  const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return undefined;
  if (xs.length < 2 || ys.length < 2 || x1 - x0 < 20 || y1 - y0 < 9) return undefined;
  if ((xs.length - 1) * (ys.length - 1) > mostFields) throw new TooLarge();
  const cells = toCells(xs, ys, { level, upright });
  return { rect: { x0, y0, x1, y1 }, xs, ys, cells, openTop, openBottom };
}

/** Places of lines, those that are one border taken together. */
function borders(places: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && place - (last.at(-1) ?? 0) <= sameBorder) last.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => group.reduce((sum, place) => sum + place, 0) / group.length);
}

/** Joins the smallest fields of the grid wherever no line stands between them. */
function toCells(xs: number[], ys: number[], lines: Group): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x0 = 0, x1 = 0] = [xs[column], xs[column + 1]];
      const [y0 = 0, y1 = 0] = [ys[row], ys[row + 1]];
      const own = row * columns + column;
      if (column + 1 < columns && !covered(lines.upright, x1, y0, y1)) {
        parent[rootOf(own + 1)] = rootOf(own);
      }
      if (row + 1 < rows && !covered(lines.level, y1, x0, x1)) {
        parent[rootOf(own + columns)] = rootOf(own);
      }
    }
  }
  const spans = new Map<number, { row0: number; row1: number; column0: number; column1: number }>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const root = rootOf(row * columns + column);
      const span = spans.get(root) ?? { row0: row, row1: row, column0: column, column1: column };
      span.row1 = Math.max(span.row1, row);
      span.column0 = Math.min(span.column0, column);
      span.column1 = Math.max(span.column1, column);
      spans.set(root, span);
    }
  }
  return [...spans.values()].map(({ row0, row1, column0, column1 }) => ({
    rect: { x0: xs[column0] ?? 0, y0: ys[row0] ?? 0, x1: xs[column1 + 1] ?? 0, y1: ys[row1 + 1] ?? 0 },
    row: row0,
    column: column0,
    rowSpan: row1 - row0 + 1,
    columnSpan: column1 - column0 + 1,
  }));
}

/** True where lines at `at` cover most of the way from `from` to `to`. */
function covered(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let length = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > sameBorder) continue;
    length += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return length >= 0.6 * (to - from);
}

function isFrame(grid: Grid, page: Rect): boolean {
  const wide = grid.rect.x1 - grid.rect.x0 > 0.9 * (page.x1 - page.x0);
  const tall = grid.rect.y1 - grid.rect.y0 > 0.88 * (page.y1 - page.y0);
  return grid.cells.length === 1 && wide && tall;
}
