import { piecesOf } from './is-text-layer.ts';
import { isText, styleOf } from './nodes.ts';
import type { DraftBlock } from './page-reading.ts';
import type { Walk, Within } from './walk-state.ts';

/**
 * One stretch of a line, as a PDF viewer lays it over the picture of a page. All sizes in pixels of the screen.
 * Between `nodes`, undefined stands for a space that is only a gap.
 */
type Stretch = {
  nodes: (Text | undefined)[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  order: number;
};
type Line = Stretch[];

/** In sizes of type: a wider gap parts two columns, a greater step down parts two paragraphs or ends a table. */
const columnGap = 0.5;
const spaceGap = 0.12;
const paragraphStep = 1.6;
const tableStep = 4;
/** Lines of one paragraph are set as closely as all others of their page, but for rounding. */
const closeStep = 1.12;
/** Lines of one column start within so many pixels of each other. */
const sameStart = 4;

/** Reads such text: lines are joined to paragraphs, and lines in columns become cells of a table. */
export function readTextLayer(walk: Walk, element: HTMLElement, within: Within): void {
  walk.flush(within);
  const before = walk.walked.blocks.length;
  const lines = linesOf(element);
  const step = closestStep(lines);
  const { left } = element.getBoundingClientRect();
  for (let at = 0; at < lines.length; ) {
    const table = tableFrom(lines, at);
    if (table) readRows(walk, lines.slice(at, table.end), table.starts, step, left, within);
    else readParagraphLine(walk, lines, at, step, within);
    at = table?.end ?? at + 1;
  }
  walk.flush(within);
  const blocks = walk.walked.blocks.slice(before);
  // The same words at the edge of several pages are their header and footer.
  for (const block of new Set([...blocks.slice(0, 3), ...blocks.slice(-3)])) block.edge = edgeOf(block);
}

function edgeOf(block: DraftBlock): string {
  return block.text.toLowerCase().replace(/\d+/g, '#');
}

/** Pieces in the order of the page, joined where they touch, in lines from the top. */
function linesOf(element: HTMLElement): Line[] {
  const lines: Line[] = [];
  for (const [order, piece] of piecesOf(element).entries()) {
    const { left, right, top, bottom } = piece.getBoundingClientRect();
    const nodes = [...piece.childNodes].filter((node) => isText(node));
    const middle = (top + bottom) / 2;
    const size = Number.parseFloat(styleOf(piece)?.fontSize ?? '') || bottom - top;
    const line = lines.find(([first]) => first && first.top < middle && first.bottom > middle);
    if (line) line.push({ nodes, left, right, top, bottom, size, order });
    else lines.push([{ nodes, left, right, top, bottom, size, order }]);
  }
  const starts = columnStarts(lines);
  for (const line of lines) joinTouching(line, starts);
  return lines.sort((a, b) => (a[0]?.top ?? 0) - (b[0]?.top ?? 0));
}

/** Left edges at which several lines of a page begin a stretch: those of columns, at which no two stretches are one. */
function columnStarts(lines: Line[]): number[] {
  const starts: { left: number; count: number }[] = [];
  for (const line of lines)
    for (const { left, size } of line) {
      const before = line.filter((other) => other.left < left);
      const isApart = before.every((other) => left - other.right > size);
      // What follows a label in its line begins at one place too, if the labels are alike.
      if (!isApart) continue;
      const known = starts.find((start) => Math.abs(start.left - left) <= sameStart);
      if (known) known.count += 1;
      else starts.push({ left, count: 1 });
    }
  return starts.filter(({ count }) => count >= fewestStarts).map(({ left }) => left);
}

/** So many stretches that begin at one place make it a column's. */
const fewestStarts = 3;

function isMarker({ nodes }: Stretch): boolean {
  const text = nodes.map((node) => node?.data ?? ' ').join('');
  return text.trim().length <= 3;
}

function joinTouching(line: Line, starts: number[]): void {
  line.sort((a, b) => a.left - b.left);
  for (let at = line.length - 1; at > 0; at -= 1) {
    const [before, after] = [line[at - 1], line[at]];
    // Words of one line follow each other in the file; those of neighbouring columns do not.
    if (!before || !after || after.order - before.order !== 1) continue;
    const gap = after.left - before.right;
    if (gap > columnGap * before.size) continue;
    // A viewer's own type may be wider than the page's: words then run into the next column and are still none of it.
    if (!isMarker(before) && starts.some((start) => Math.abs(start - after.left) <= sameStart)) continue;
    if (gap > spaceGap * before.size) before.nodes.push(undefined);
    before.nodes.push(...after.nodes);
    before.right = Math.max(before.right, after.right);
    line.splice(at, 1);
  }
}

/** A table found among lines: where it ends, and the left edges of its columns. */
type Columns = { end: number; starts: number[] };

/**
 * The table that starts at a line: lines that all begin at the same few places, two of them in more than one column.
 * A line that runs over the next column is text across the table and ends it.
 */
function tableFrom(lines: Line[], start: number): Columns | undefined {
  const first = lines[start] ?? [];
  if (first.length < 2) return undefined;
  let starts = first.map(({ left }) => left);
  let end = start + 1;
  let inColumns = 1;
  for (let line = lines[end]; line; line = lines[end]) {
    const above = lines[end - 1]?.[0];
    const far = !above || (line[0]?.top ?? 0) - above.top > tableStep * above.size;
    const fresh = line.filter(({ left }) => columnOf(starts, left) === undefined);
    if (far || fresh.length === line.length || (fresh.length > 0 && line.length < 2)) break;
    if (line.length === 1 && line[0] && (reachesOver(line[0], starts) || isLarger(line[0], first[0]))) break;
    starts = [...starts, ...fresh.map(({ left }) => left)].sort((a, b) => a - b);
    if (line.length > 1) inColumns += 1;
    end += 1;
  }
  return inColumns > 1 ? { end, starts } : undefined;
}

/** A heading between two tables stands where the first column does. */
function isLarger(line: Stretch, cell: Stretch | undefined): boolean {
  return cell !== undefined && line.size > 1.08 * cell.size;
}

function columnOf(starts: number[], left: number): number | undefined {
  const column = starts.findIndex((start) => Math.abs(start - left) <= sameStart);
  return column < 0 ? undefined : column;
}

/** Share of the next column that a line must reach over before it is no cell: a viewer's own type may be too wide. */
const reach = 0.4;

function reachesOver({ left, right }: Stretch, starts: number[]): boolean {
  const next = starts.find((start) => start > left + sameStart);
  if (next === undefined) return false;
  const after = starts.find((start) => start > next + sameStart) ?? next + (next - left);
  return right > next + reach * (after - next);
}

/** Reads a table; its name says where its columns begin, by which its rest on the next page is known (plan/visits/join-drawn.ts). */
function readRows(
  walk: Walk,
  lines: Line[],
  starts: number[],
  step: number,
  left: number,
  within: Within,
): void {
  walk.flush(within);
  walk.walked.tables += 1;
  const table = `${within.part ?? ''} t${walk.walked.tables}@${starts.map((start) => Math.round(start - left)).join(',')}`;
  const rows: Stretch[][][] = [];
  const isSpaced = lines.some((line, at) => at > 0 && !isClose(lines[at - 1]?.[0], line[0], step));
  lines.forEach((line, at) => {
    const close = at > 0 && isClose(lines[at - 1]?.[0], line[0], step);
    // Rows without space between them begin where the first column does, beside another.
    const begins = !isSpaced && line.length > 1 && columnOf(starts, line[0]?.left ?? 0) === 0;
    const row = close && !begins ? rows.at(-1) : undefined;
    const cells = row ?? starts.map((): Stretch[] => []);
    if (!row) rows.push(cells);
    for (const stretch of line) cells[columnOf(starts, stretch.left) ?? 0]?.push(stretch);
  });
  rows.forEach((cells, row) => {
    cells.forEach((stretches, column) => {
      const cell = { table, row, column, rowSpan: 1, columnSpan: 1, header: false };
      const inner = { ...within, cell };
      for (const stretch of stretches) addStretch(walk, stretch, inner);
      walk.flush(inner);
    });
  });
}

function readParagraphLine(walk: Walk, lines: Line[], at: number, step: number, within: Within): void {
  const line = lines[at] ?? [];
  const above = lines[at - 1];
  const goesOn = line.length === 1 && above?.length === 1 && follows(above[0], line[0], step);
  for (const stretch of line) {
    if (!goesOn || /^\s*[•●○▪☐☒-]/.test(stretch.nodes[0]?.data ?? '')) walk.flush(within);
    addStretch(walk, stretch, within);
  }
}

/** Whether two lines stand as closely as lines of one cell. */
function isClose(above: Stretch | undefined, line: Stretch | undefined, step: number): boolean {
  if (!above || !line) return false;
  const down = (line.top - above.top) / above.size;
  return down <= Math.max(step * closeStep, 0.2);
}

/** Whether a line goes on from the one above it: in type of the same size and as close below it as lines stand here. */
function follows(above: Stretch | undefined, line: Stretch | undefined, step: number): boolean {
  if (!above || !line || Math.abs(above.size - line.size) > 0.1 * above.size) return false;
  const down = (line.top - above.top) / above.size;
  return down <= paragraphStep && down <= step * closeStep;
}

/** The smallest step from line to line on a page, in sizes of type. */
function closestStep(lines: Line[]): number {
  const steps = lines.slice(1).map((line, at) => {
    const [above, below] = [lines[at]?.[0], line[0]];
    return above && below && above.size === below.size ? (below.top - above.top) / above.size : paragraphStep;
  });
  return Math.min(...steps.filter((step) => step > 0.9));
}

function addStretch(walk: Walk, stretch: Stretch, within: Within): void {
  const ink = { ...within.ink, pixels: stretch.size };
  walk.gather.add(' ', 0, undefined, ink);
  for (const node of stretch.nodes) {
    if (node) walk.gather.add(node.data, 0, { node }, ink);
    else walk.gather.add(' ', 0, undefined, ink);
  }
}
