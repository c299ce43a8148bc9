import { type AlignedCell, splitStretches } from './aligned-tables.ts';
import type { Rule } from './drawing.ts';
import { around } from './geometry.ts';
import { type Line, toLines } from './lines.ts';
import { markHeaders, type Piece, type Table } from './page-layout.ts';
import type { Run } from './page-runs.ts';
import { type Region, toParagraphs } from './paragraphs.ts';
import type { Tag } from './structure-tags.ts';

/** Pieces with the y (points from the top) at which they begin. */
export type PlacedPieces = { top: number; pieces: Piece[] };

/** Takes the runs out that the file's tags put in table cells, and makes tables of them. */
export function takeTaggedTables(
  runs: readonly Run[],
  region: Region,
): { tables: PlacedPieces[]; rest: Run[] } {
  const tables = new Map<number, { run: Run; cell: NonNullable<Tag['cell']> }[]>();
  const rest: Run[] = [];
  for (const run of runs) {
    const cell = region.tags.get(run.content)?.cell;
    if (cell === undefined) rest.push(run);
    else tables.set(cell.table, [...(tables.get(cell.table) ?? []), { run, cell }]);
  }
  const placed: PlacedPieces[] = [];
  for (const members of tables.values()) {
    const cells = [...Map.groupBy(members, ({ cell }) => cell.key).values()].flatMap(
      (group): AlignedCell[] => {
        const cell = group[0]?.cell;
        if (cell === undefined) return [];
        return [{ row: cell.row, column: cell.column, lines: toLines(group.map(({ run }) => run)) }];
      },
    );
    const last = Math.max(...cells.map((cell) => cell.column));
    if (last === 0) {
      rest.push(...members.map(({ run }) => run));
      continue;
    }
    const lefts = Array.from({ length: last + 1 }, (_, column) =>
      Math.min(
        ...cells
          .filter((cell) => cell.column === column)
          .flatMap(({ lines }) => lines.map((line) => line.x0)),
      ),
    );
    placed.push(
      toTable(
        cells,
        lefts.map((x, at) => (Number.isFinite(x) ? x : (lefts[at - 1] ?? 0) + 1)),
        region,
      ),
    );
  }
  return { tables: placed, rest };
}

/** Reads runs that no drawn border holds: running text, tables of aligned columns, columns and margin notes. */
export function readFreeText(runs: readonly Run[], region: Region, rules: readonly Rule[]): PlacedPieces[] {
  const sides = splitAtGutter(runs, rules);
  if (sides === undefined) return readFreeLines(toLines(runs), region, rules);
  const top = topOf(toLines(runs));
  const pieces = sides.flatMap((side) => {
    const right = Math.max(...side.map((run) => run.x + run.width));
    return readFreeLines(toLines(side), { ...region, right }, rules).flatMap((placed) => placed.pieces);
  });
  return [{ top, pieces }];
}

/** An empty strip at least this wide (points) parts columns. */
const gutter = 12;

/**
 * Columns whose lines stand at different heights (a page in two columns, comments in the margin): an empty strip
 * from top to bottom parts them. Lines at one height are left together: they may be rows of a table.
 */
function splitAtGutter(runs: readonly Run[], rules: readonly Rule[]): [Run[], Run[]] | undefined {
  if (runs.length < 12) return undefined;
  let reach = -Infinity;
  let strip: { x: number; width: number } | undefined;
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const width = run.x - reach;
    if (Number.isFinite(reach) && width > Math.max(gutter, strip?.width ?? 0)) strip = { x: run.x, width };
    reach = Math.max(reach, run.x + run.width);
  }
  if (strip === undefined) return undefined;
  const { x } = strip;
  const [top, bottom] = [Math.min(...runs.map((run) => run.y)), Math.max(...runs.map((run) => run.y))];
  const crosses = (rule: Rule) => rule.at > top && rule.at < bottom && rule.from < x - gutter && rule.to > x;
  if (rules.filter(crosses).length > 1) return undefined;
  const [left, right] = [runs.filter((run) => run.x < x), runs.filter((run) => run.x >= x)];
  const heights = new Set(left.map((run) => Math.round(run.y)));
  const own = right.filter((run) => ![-1, 0, 1].some((off) => heights.has(Math.round(run.y) + off)));
  const isText = (side: readonly Run[]) => side.filter((run) => run.width > 5 * run.size).length >= 3;
  return isText(left) && isText(right) && own.length > 0.75 * right.length ? [left, right] : undefined;
}

/** Reads lines that no drawn border holds: running text, tables of aligned columns, columns of text. */
function readFreeLines(lines: readonly Line[], region: Region, rules: readonly Rule[]): PlacedPieces[] {
  return splitStretches(lines, region.pitchOf, rules).map((stretch) => {
    if (stretch.kind === 'table') return toTable(stretch.cells, stretch.xs, region);
    const parts = stretch.kind === 'text' ? [{ right: region.right, lines: stretch.lines }] : stretch.columns;
    return {
      top: topOf(parts.flatMap((part) => part.lines)),
      pieces: parts.flatMap((part) =>
        toParagraphs(part.lines, { ...region, right: part.right }).map(
          (paragraph): Piece => ({ kind: 'paragraph', paragraph }),
        ),
      ),
    };
  });
}

/** A table whose columns are known by their left edges; each reaches to the next. */
function toTable(cells: readonly AlignedCell[], xs: readonly number[], region: Region): PlacedPieces {
  const lines = cells.flatMap((cell) => cell.lines);
  const top = topOf(lines);
  const bottom = Math.max(...lines.map((line) => line.y));
  const edges = [...xs, Math.max(region.right, ...lines.map((line) => line.x1))];
  const rows = [...new Set(cells.map((cell) => cell.row))].toSorted((a, b) => a - b);
  const table: Table = {
    lastPage: lines[0]?.page ?? 1,
    grid: {
      rect: { x0: edges[0] ?? 0, y0: top, x1: edges.at(-1) ?? 0, y1: bottom },
      xs: edges,
      ys: [top, bottom],
      cells: [],
      openTop: false,
      openBottom: false,
    },
    cells: cells.map((cell) => {
      const right = (edges[cell.column + 1] ?? region.right) - (cell.column + 1 < xs.length ? 6 : 0);
      const box = around(
        cell.lines.map((line) => ({ x0: line.x0, y0: line.y - line.size, x1: line.x1, y1: line.y })),
      );
      const reach = Math.max(
        1,
        edges.filter((x) => x > (edges[cell.column] ?? 0) && x < box.x1 - 3).length + 1,
      );
      return {
        rect: { ...box, x0: edges[cell.column] ?? box.x0, x1: edges[cell.column + reach] ?? box.x1 },
        row: rows.indexOf(cell.row),
        column: cell.column,
        rowSpan: 1,
        columnSpan: Math.min(reach, xs.length - cell.column),
        header: false,
        paragraphs: toParagraphs(cell.lines, { ...region, right: Math.max(right, box.x1) }),
      };
    }),
  };
  markHeaders(table, region.tags);
  return { top, pieces: [{ kind: 'table', table }] };
}

function topOf(lines: readonly Line[]): number {
  return Math.min(...lines.map((line) => line.y - line.size));
}
