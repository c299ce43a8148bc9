import type { Rule } from './drawing.ts';
import { type Line, toLines } from './lines.ts';
import type { PageParts } from './page-layout.ts';
import type { Run } from './page-runs.ts';
import type { Grid } from './ruled-tables.ts';

/** Part of a page that is read to its end before the next: the whole width, or one of two columns of running text. */
export type PageBand = { runs: Run[]; grids: Grid[]; loose: Rule[]; right?: number; gutter?: Gutter };

/** The empty strip between two columns, and the width of the pages it was found on. */
export type Gutter = { from: number; to: number; pageWidth: number };

/** An empty strip at least this wide (points) parts columns. */
const gutter = 9;
/** Fewest lines of a column. */
const fewest = 5;

/**
 * Parts a page that is set in two columns of running text, with the boxes and tables inside each. What runs over the whole
 * width stands before or after. Undefined for other pages: rows that begin at one height on both sides are a table's.
 */
export function findColumns(parts: PageParts, usual?: Gutter): PageBand[] | undefined {
  const { runs } = parts;
  if (runs.length < (usual ? 2 : 4 * fewest)) return undefined;
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const centre = usual ? (usual.from + usual.to) / 2 : (left + right) / 2;
  const crossing = [
    ...runs
      .filter(({ x, width }) => x < centre - 2 && x + width > centre + 2)
      .map(({ y, size }) => [y - size, y + 0.3 * size]),
    ...parts.grids
      .filter(({ rect }) => rect.x0 < centre - 2 && rect.x1 > centre + 2)
      .map(({ rect }) => [rect.y0, rect.y1]),
  ].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  // A page whose text mostly runs over its middle has no columns.
  if (crossing.length > runs.length * 0.4) return undefined;
  const bands: PageBand[] = [];
  let found = false;
  let full: PageBand | undefined;
  const take = (from: number, to: number, split: boolean) => {
    const inside = (y: number) => y >= from && y < to;
    const band: PageBand = {
      runs: runs.filter(({ y, size }) => inside(y - 0.4 * size)),
      grids: parts.grids.filter(({ rect }) => inside((rect.y0 + rect.y1) / 2)),
      loose: parts.loose.filter(({ at }) => inside(at)),
    };
    const sides = split ? sidesOf(band, centre, parts, usual) : undefined;
    if (sides) {
      found = true;
      full = undefined;
      bands.push(...sides);
    } else if (full) {
      full.runs.push(...band.runs);
      full.grids.push(...band.grids);
      full.loose.push(...band.loose);
    } else {
      full = band;
      bands.push(full);
    }
  };
  let y = -Infinity;
  for (const [from = 0, to = 0] of crossing) {
    if (from > y) take(y, from, true);
    take(Math.max(from, y), Math.max(to, y), false);
    y = Math.max(to, y);
  }
  take(y, Infinity, true);
  return found ? bands.filter(({ runs, grids }) => runs.length + grids.length > 0) : undefined;
}

function sidesOf(
  band: PageBand,
  centre: number,
  parts: PageParts,
  usual: Gutter | undefined,
): [PageBand, PageBand] | undefined {
  const side = (test: (x: number) => boolean): PageBand => ({
    runs: band.runs.filter(({ x }) => test(x)),
    grids: band.grids.filter(({ rect }) => test(rect.x0)),
    loose: band.loose.filter(({ from }) => test(from)),
  });
  const [one, two] = [side((x) => x < centre), side((x) => x >= centre)];
  const isTagged = ({ content }: Run) => parts.tags.get(content)?.cell !== undefined;
  const free = (part: PageBand) =>
    part.runs.filter(
      ({ x, y }) =>
        !part.grids.some(({ rect }) => x >= rect.x0 && x <= rect.x1 && y >= rect.y0 && y <= rect.y1),
    );
  const [a, b] = [free(one), free(two)];
  const least = usual ? 1 : fewest;
  if (a.length < least || b.length < least || [...a, ...b].some(isTagged)) return undefined;
  const [lines, others] = [toLines(a), toLines(b)];
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const start = Math.min(...others.map(({ x0 }) => x0));
  const end = Math.max(...others.map(({ x1 }) => x1));
  const found = { from: right, to: start, pageWidth: parts.rect.x1 - parts.rect.x0 };
  // Where other pages have columns here, what stands clear of their gutter on both sides are columns again.
  if (usual)
    return right <= usual.to && start >= usual.to - gutter && start - right >= gutter
      ? [
          { ...one, right: usual.from },
          { ...two, right: end },
        ]
      : undefined;
  if (start - right < gutter || !isText(lines) || !isText(others)) return undefined;
  const widths = [right - Math.min(...lines.map(({ x0 }) => x0)), end - start].toSorted((m, n) => m - n);
  if ((widths[0] ?? 0) < 0.7 * (widths[1] ?? 0)) return undefined;
  if (band.loose.filter(({ from, to }) => from < right && to > start).length > 1) return undefined;
  return sameRows(lines, others)
    ? undefined
    : [
        { ...one, right, gutter: found },
        { ...two, right: end },
      ];
}

/**
 * The columns of each page. A page with little on it does not show its columns by itself: where most pages before it
 * have them at one place, its text is parted there too.
 */
export function columnsOfPages(pages: readonly PageParts[]): (PageBand[] | undefined)[] {
  const found = pages.map((parts) => findColumns(parts));
  const gutters = found.flatMap((bands) => bands?.find(({ gutter: own }) => own)?.gutter ?? []);
  const [first] = gutters;
  const from = Math.max(...gutters.map((own) => own.from));
  const to = Math.min(...gutters.map((own) => own.to));
  const printed = pages.filter(({ runs }) => runs.length >= 4 * fewest).length;
  if (!first || gutters.length < 2 || gutters.length < 0.6 * printed || to - from < gutter) return found;
  return found.map((bands, at) => {
    const parts = pages[at];
    if (bands || !parts || Math.abs(parts.rect.x1 - parts.rect.x0 - first.pageWidth) > 5) return bands;
    return findColumns(parts, { ...first, from, to });
  });
}

/** Several lines, of which a good part reach across their column, as wrapped text does. */
function isText(lines: readonly Line[]): boolean {
  if (lines.length < fewest) return false;
  const from = Math.min(...lines.map(({ x0 }) => x0));
  const to = Math.max(...lines.map(({ x1 }) => x1));
  return lines.filter(({ x1 }) => x1 - from > 0.75 * (to - from)).length >= 0.25 * lines.length;
}

/** True where what begins on the right begins beside something on the left: rows of a table without borders. */
function sameRows(left: readonly Line[], right: readonly Line[]): boolean {
  const [one, other] = [starts(left), starts(right)];
  const shared = other.filter((y) => one.some((mine) => Math.abs(mine - y) < 1.5)).length;
  return other.length === 0 || shared > 0.5 * other.length;
}

/** Baselines of the lines that stand further below the one before than most do; the first says nothing. */
function starts(lines: readonly Line[]): number[] {
  const steps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? line.y));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.4)] ?? 0;
  return lines.slice(1).flatMap((line, at) => ((steps[at] ?? 0) > 1.12 * usual ? [line.y] : []));
}
