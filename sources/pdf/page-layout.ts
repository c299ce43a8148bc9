import { continues } from './across-pages.ts';
import type { Drawing, Rule } from './drawing.ts';
import { type PlacedPieces, readFreeText, takeTaggedTables } from './free-text.ts';
import { contains, type Rect } from './geometry.ts';
import { toLines } from './lines.ts';
import type { Measures } from './measures.ts';
import { findColumns, type PageBand } from './page-columns.ts';
import type { Run } from './page-runs.ts';
import { type Paragraph, toParagraphs } from './paragraphs.ts';
import type { Grid, GridCell } from './ruled-tables.ts';
import type { Tag } from './structure-tags.ts';
import { offsetAt, xAt } from './character-widths.ts';

/** Everything read from one page, before its text is put in order. */
export type PageParts = {
  page: number;
  rect: Rect;
  runs: Run[];
  drawing: Drawing;
  grids: Grid[];
  /** Level lines that belong to no grid. */
  loose: Rule[];
  tags: Map<string, Tag>;
};

/** A cell with its paragraphs. */
export type TableCell = GridCell & { paragraphs: Paragraph[]; header: boolean };

/** A table of one page, or several pages' tables once they are joined. Empty ones count: they end what was before. */
export type Table = { lastPage: number; grid: Grid; cells: TableCell[] };

/** Pieces of a page in reading order. */
export type Piece = { kind: 'paragraph'; paragraph: Paragraph } | { kind: 'table'; table: Table };

/** Puts a page's text in reading order. A page in two columns is read down the first and then down the second. */
export function layOutPage(
  parts: PageParts,
  measures: Measures,
  bands: readonly PageBand[] = findColumns(parts) ?? [],
): Piece[] {
  if (bands.length === 0) return layOutBand(parts, measures, measures.rightOf(parts.page));
  const pieces: Piece[] = [];
  for (const { right, gutter: _, ...band } of bands) {
    const [first, ...more] = layOutBand(
      { ...parts, ...band },
      measures,
      right ?? measures.rightOf(parts.page),
    );
    const last = pieces.at(-1);
    if (
      first?.kind === 'paragraph' &&
      last?.kind === 'paragraph' &&
      continues(last.paragraph, first.paragraph)
    )
      last.paragraph.lines.push(...first.paragraph.lines);
    else if (first) pieces.push(first);
    pieces.push(...more);
  }
  return pieces;
}

/** Tables with their cells, and the text above, between and below them. */
function layOutBand(parts: PageParts, measures: Measures, reach: number): Piece[] {
  const upright = parts.runs.map((run) => atTop(run, parts)).map(asUpright);
  const grids = parts.grids.map((grid) => (grid.openBottom ? withTextBelow(grid, upright) : grid));
  const cells = grids.flatMap((grid) => grid.cells.map((cell) => ({ grid, cell })));
  const areaOf = (rect: Rect) => (rect.x1 - rect.x0) * (rect.y1 - rect.y0);
  cells.sort((a, b) => areaOf(a.cell.rect) - areaOf(b.cell.rect));
  const inCell = new Map<GridCell, Run[]>();
  const free: Run[] = [];
  for (const whole of upright) {
    for (const run of cutAtBorders(whole, grids)) {
      const middle = run.x + Math.min(run.width / 2, 3 * run.size);
      const home = cells.find(({ cell }) => contains(cell.rect, middle, run.y - 0.3 * run.size));
      if (home === undefined) {
        free.push(run);
      } else {
        const runs = inCell.get(home.cell);
        if (runs === undefined) inCell.set(home.cell, [run]);
        else runs.push(run);
      }
    }
  }
  const common = {
    pitchOf: (size: number) => measures.pitchOf(parts.page, size),
    body: measures.body,
    tags: parts.tags,
    dots: parts.drawing.dots,
  };
  const region = { ...common, right: reach };
  const pieces: PlacedPieces[] = [];
  for (const grid of grids) {
    const table: Table = { lastPage: parts.page, grid, cells: [] };
    for (const cell of grid.cells) {
      const lines = toLines(inCell.get(cell) ?? []);
      const left = Math.min(...lines.map((line) => line.x0)) - cell.rect.x0;
      const right = cell.rect.x1 - Math.max(1, Math.min(left, 6));
      table.cells.push({ ...cell, paragraphs: toParagraphs(lines, { ...common, right }), header: false });
    }
    markHeaders(table, parts.tags);
    pieces.push({ top: grid.rect.y0, pieces: [{ kind: 'table', table }] });
  }
  const tagged = takeTaggedTables(free, region);
  pieces.push(...tagged.tables);
  const tops = pieces.map((piece) => piece.top).toSorted((a, b) => a - b);
  for (const runs of between(tagged.rest, tops)) pieces.push(...readFreeText(runs, region, parts.loose));
  return pieces.toSorted((a, b) => a.top - b.top).flatMap((piece) => piece.pieces);
}

/** Some programs stop drawing the borders of a row that a page break cuts, while its text runs on below. */
function withTextBelow(grid: Grid, runs: readonly Run[]): Grid {
  let bottom = grid.rect.y1;
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const inside = run.x >= grid.rect.x0 && run.x <= grid.rect.x1 && run.y > bottom;
    if (inside && run.y - bottom <= 1.9 * run.size) bottom = run.y + 0.3 * run.size;
  }
  const stretched = (rect: Rect) => (rect.y1 >= grid.rect.y1 ? { ...rect, y1: bottom } : rect);
  const cells = grid.cells.map((cell) => ({ ...cell, rect: stretched(cell.rect) }));
  return { ...grid, cells, rect: stretched(grid.rect) };
}

/** A strip down the side is at least this many times as high as wide. */
const stripShape = 1.5;

/** Words that run up or down beside the text name all that stands beside it: they are read where they, or the coloured strip they stand on, begin at the top. */
function atTop(run: Run, { drawing, grids }: PageParts): Run {
  if (Math.abs(run.angle) !== 90) return run;
  const middle = run.y + (run.angle < 0 ? -run.width / 2 : run.width / 2);
  const inStrip = ({ x0, x1, y0, y1 }: Rect) =>
    x1 - x0 < 5 * run.size &&
    y1 - y0 > stripShape * (x1 - x0) &&
    contains({ x0, x1, y0, y1 }, run.x, middle, 2);
  const strip = drawing.fills.findLast(inStrip);
  if (grids.some(({ rect }) => contains(rect, run.x, middle))) return run;
  const top = run.angle < 0 ? run.y - run.width : run.y;
  return { ...run, y: (strip?.y0 ?? top) - 0.4 * run.size };
}

/** Words set at a right angle (as in narrow column heads) are read where they begin. */
function asUpright(run: Run): Run {
  return run.angle === 0 ? run : { ...run, x: run.x - (run.angle < 0 ? run.size : 0), width: run.size };
}

/** Splits a run that crosses a column border, as when a file draws a whole row of words in one go. */
function cutAtBorders(run: Run, grids: readonly Grid[]): Run[] {
  const middle = run.y - 0.3 * run.size;
  const home = grids.find((grid) => contains(grid.rect, run.x + 1, middle, 1));
  if (home === undefined) return [run];
  const row = home.cells.filter((cell) => middle >= cell.rect.y0 && middle <= cell.rect.y1);
  const border = row
    .map((cell) => cell.rect.x1)
    .filter((x) => x > run.x + run.size && x < run.x + run.width - run.size)
    .toSorted((a, b) => a - b)[0];
  if (border === undefined) return [run];
  let at = offsetAt(run, border);
  const space = run.str.lastIndexOf(' ', at + 2);
  if (space <= run.from || at - space > 8) return [run];
  at = space + 1;
  if (at >= run.to) return [run];
  const x = xAt(run, at);
  const left = { ...run, to: at, width: x - run.x };
  const right = { ...run, from: at, x, width: run.x + run.width - x };
  return [left, ...cutAtBorders(right, grids)];
}

/** Runs in groups, one for each stretch of the page above, between and below the tables. */
function between(runs: readonly Run[], tops: readonly number[]): Run[][] {
  return [...Map.groupBy(runs, (run) => tops.filter((top) => top < run.y).length).values()];
}

/** A cell heads its column or row where the tags say so, or where it is bold in a table that is not all bold. */
export function markHeaders(table: Table, tags: Map<string, Tag>): void {
  const printed = table.cells.filter((cell) => cell.paragraphs.length > 0);
  const isBold = (cell: TableCell) =>
    cell.paragraphs.every((paragraph) => paragraph.lines.every((line) => line.bold));
  const plain = printed.some((cell) => !isBold(cell));
  for (const cell of printed) {
    const lines = cell.paragraphs.flatMap((paragraph) => paragraph.lines);
    const runs = lines.flatMap((line) => line.runs);
    const tagged = runs.some((run) => tags.get(run.content)?.cell?.header === true);
    const length = runs.reduce((sum, run) => sum + run.to - run.from, 0);
    const filledRow = lines.every((line) => line.filled) && cell.columnSpan === 1;
    cell.header = tagged || (length < 120 && isBold(cell) && (plain || filledRow));
  }
}
