import { isElement, isText, single, styleOf } from './nodes.ts';
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

/** Fewer pieces at fixed places than this are a drawing with labels. */
const fewestPieces = 5;
/** In sizes of type: a wider gap parts two columns, a greater step down parts two paragraphs or ends a table. */
const columnGap = 0.5;
const spaceGap = 0.12;
const paragraphStep = 1.6;
const tableStep = 4;
/** Lines of one paragraph are set as closely as all others of their page, but for rounding. */
const closeStep = 1.12;
/** Lines of one column start within so many pixels of each other. */
const sameStart = 4;

/** Whether an element is the text that a PDF viewer lays over a page: pieces of lines at fixed places. */
export function isTextLayer(element: HTMLElement): boolean {
  if (element.children.length < fewestPieces && !/text-?layer/i.test(element.className)) return false;
  const pieces = piecesOf(element).slice(0, 40);
  if (pieces.length < fewestPieces) return false;
  return pieces.every(
    (piece) => styleOf(piece)?.position === 'absolute' && piece.getBoundingClientRect().height > 0,
  );
}

/** Reads such text: lines are joined to paragraphs, and lines in columns become cells of a table. */
export function readTextLayer(walk: Walk, element: HTMLElement, within: Within): void {
  walk.flush(within);
  const before = walk.walked.blocks.length;
  const lines = linesOf(element);
  const step = closestStep(lines);
  for (let at = 0; at < lines.length; ) {
    const end = tableEnd(lines, at);
    if (end > at) readRows(walk, lines.slice(at, end), step, within);
    else readParagraphLine(walk, lines, at, step, within);
    at = Math.max(end, at + 1);
  }
  walk.flush(within);
  const blocks = walk.walked.blocks.slice(before);
  // The same words at the edge of several pages are their header and footer.
  for (const block of new Set([...blocks.slice(0, 3), ...blocks.slice(-3)])) block.edge = edgeOf(block);
}

/** Moves headers and footers of drawn pages, and their numbers, to the furniture. */
export function setEdgesApart(blocks: DraftBlock[]): { blocks: DraftBlock[]; furniture: DraftBlock[] } {
  const counts = new Map<string, number>();
  for (const { edge } of blocks) if (edge) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const isEdge = ({ edge }: DraftBlock) =>
    edge !== undefined && ((counts.get(edge) ?? 0) > 1 || /^page # of #$/.test(edge));
  return { blocks: blocks.filter((block) => !isEdge(block)), furniture: blocks.filter(isEdge) };
}

function edgeOf(block: DraftBlock): string {
  return block.text.toLowerCase().replace(/\d+/g, '#');
}

/** The pieces stand right inside the layer, or inside the marks that a tagged PDF leaves. */
function piecesOf(element: Element): HTMLElement[] {
  return [...element.children].flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.childElementCount > 0) return child.localName === 'span' ? piecesOf(child) : [];
    return single(child.textContent) === '' ? [] : [child];
  });
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
  for (const line of lines) joinTouching(line);
  return lines.sort((a, b) => (a[0]?.top ?? 0) - (b[0]?.top ?? 0));
}

function joinTouching(line: Line): void {
  line.sort((a, b) => a.left - b.left);
  for (let at = line.length - 1; at > 0; at -= 1) {
    const [before, after] = [line[at - 1], line[at]];
    // Words of one line follow each other in the file; those of neighbouring columns do not.
    if (!before || !after || after.order - before.order !== 1) continue;
    if (after.left - before.right > columnGap * before.size) continue;
    if (after.left - before.right > spaceGap * before.size) before.nodes.push(undefined);
    before.nodes.push(...after.nodes);
    before.right = Math.max(before.right, after.right);
    line.splice(at, 1);
  }
}

/** Where the table that starts at a line ends; the same line where none starts. A table has two lines in columns. */
function tableEnd(lines: Line[], start: number): number {
  const first = lines[start] ?? [];
  const starts = first.map((stretch) => stretch.left);
  if (starts.length < 2) return start;
  let end = start + 1;
  let inColumns = 1;
  for (let line = lines[end]; line; line = lines[end]) {
    const above = lines[end - 1]?.[0];
    const fits = line.every(({ left, right }) => {
      const column = starts.findIndex((found) => Math.abs(found - left) <= sameStart);
      return column >= 0 && right <= (starts[column + 1] ?? Number.POSITIVE_INFINITY);
    });
    if (!fits || !above || (line[0]?.top ?? 0) - above.top > tableStep * above.size) break;
    if (line.length > 1) inColumns += 1;
    end += 1;
  }
  return inColumns > 1 ? end : start;
}

function readRows(walk: Walk, lines: Line[], step: number, within: Within): void {
  walk.flush(within);
  walk.walked.tables += 1;
  const table = `t${walk.walked.tables}`;
  const starts = (lines[0] ?? []).map((stretch) => stretch.left);
  const rows: Stretch[][][] = [];
  lines.forEach((line, at) => {
    const row = at > 0 && follows(lines[at - 1]?.[0], line[0], step) ? rows.at(-1) : undefined;
    const cells = row ?? starts.map(() => []);
    if (!row) rows.push(cells);
    for (const stretch of line) {
      cells[starts.findIndex((found) => Math.abs(found - stretch.left) <= sameStart)]?.push(stretch);
    }
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
