import { contains } from './geometry.ts';
import { type Line, toLine, toLines } from './lines.ts';
import type { PageParts } from './page-layout.ts';
import type { Run } from './page-runs.ts';

/** How far from the top and bottom edge (share of the page's height) headers and footers stand. */
const zone = 0.1;
const pageNumber = /^[-–\s|]*(?:page|p\.?)?[\s|]*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–\s|]*$/i;

/**
 * Takes headers, footers, page numbers and watermarks out of the pages' runs and gives them back as lines.
 * They are told by standing near the edge on several pages with the same words at the same height (page numbers apart), by the tags
 * of the file, by the shape of a page number, or by running across the page at a slant.
 */
export function takeFurniture(pages: readonly PageParts[], body: number): Line[] {
  const furniture: Line[] = [];
  const edges = pages.map((parts) =>
    edgeLines(parts).map((line) => ({ line, key: keyOf(line, parts.rect) })),
  );
  const seen = new Map<string, Set<number>>();
  for (const [index, lines] of edges.entries()) {
    for (const { key } of lines) seen.set(key, (seen.get(key) ?? new Set()).add(index));
  }
  const counting = countedLines(
    edges.map((lines) => lines.map(({ line }) => line)),
    pages,
  );
  const isRepeated = (key: string, line: Line) => {
    if (counting.has(line)) return true;
    const count = seen.get(key)?.size ?? 0;
    if (line.size > 1.1 * body) return count >= Math.max(3, 0.5 * pages.length);
    return count >= 3 || (count === 2 && pages.length <= 5);
  };
  for (const [index, parts] of pages.entries()) {
    const taken = new Set<Run>();
    for (const run of parts.runs) {
      const slanted = run.angle % 90 !== 0;
      const huge = run.size > 3 * body && run.faint && run.str.length < 24;
      if (slanted || huge || run.artifact) {
        taken.add(run);
        furniture.push(toLine([run]));
      }
    }
    for (const { line, key } of edges[index] ?? []) {
      if (!isRepeated(key, line) && !pageNumber.test(textOf(line))) continue;
      const fresh = line.runs.filter((run) => !taken.has(run));
      if (fresh.length > 0) furniture.push(toLine(fresh));
      for (const run of fresh) taken.add(run);
    }
    if (taken.size > 0) parts.runs = parts.runs.filter((run) => !taken.has(run));
  }
  return furniture;
}

/** Lines at the foot of nearly every page that say the same but for a number which goes up by one with the page ("EHCP 4"). */
function countedLines(edges: readonly Line[][], pages: readonly PageParts[]): Set<Line> {
  const groups = new Map<string, Line[]>();
  for (const [index, lines] of edges.entries()) {
    const rect = pages[index]?.rect;
    for (const line of lines) {
      const found = /^(.*?)\b(\d{1,3})$/.exec(textOf(line));
      if (!rect || !found || line.y < (rect.y0 + rect.y1) / 2) continue;
      const key = `${found[1]}|${Number(found[2]) - index}|${Math.round(line.y)}`;
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  }
  const least = Math.max(2, 0.7 * pages.length);
  return new Set([...groups.values()].filter((lines) => lines.length >= least).flat());
}

/** Lines near the top or bottom edge, outside tables that reach into the page, cut at wide gaps. */
function edgeLines(parts: PageParts): Line[] {
  const { rect } = parts;
  const height = rect.y1 - rect.y0;
  const [top, bottom] = [rect.y0 + zone * height, rect.y1 - zone * height];
  const tables = parts.grids.filter((grid) => grid.rect.y1 > top && grid.rect.y0 < bottom);
  const near = parts.runs.filter((run) => {
    if (run.angle !== 0 || (run.y > top && run.y < bottom)) return false;
    return !tables.some((grid) => contains(grid.rect, run.x + 1, run.y - 0.3 * run.size));
  });
  return toLines(near).flatMap(cutAtGaps);
}

function cutAtGaps(line: Line): Line[] {
  const groups: Run[][] = [];
  for (const run of line.runs) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || run.x - before.x - before.width > 1.6 * line.size) {
      groups.push([run]);
    } else {
      last.push(run);
    }
  }
  return groups.map(toLine);
}

/**
 * The line's words and its distance from the edge. Only page numbers are taken out: "Outcome 1" and "Outcome 2"
 * at the tops of two pages are not the same line.
 */
function keyOf(line: Line, page: { y0: number; y1: number }): string {
  const fromTop = line.y - page.y0;
  const fromEdge = Math.round(Math.min(fromTop, page.y1 - line.y) / 4);
  const recognised = line.runs.some((run) => run.recognised === true);
  const numbered = /(?:\bpage|\bpg?\.?|\|)\s*\d+(?:\s*(?:of|\/)\s*\d+)?|\d+\s*(?:of|\/)\s*\d+|^\d+$/gi;
  const text = textOf(line).toLowerCase().replace(numbered, '#');
  // Pages lie differently on the glass, and small signs are seen on one page and missed on the next.
  return recognised ? text.replace(/[^\p{L}\d#]+/gu, '') : `${text}/${fromEdge}`;
}

function textOf(line: Line): string {
  return line.runs
    .map((run) => run.str.slice(run.from, run.to))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
