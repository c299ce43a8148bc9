import type { Drawing } from './drawing.ts';
import { contains, type Rect } from './geometry.ts';
import type { Run } from './page-runs.ts';
import type { Print } from './text-colours.ts';

/** Words printed again this near (share of the type size) are the same words, made bold by printing them twice. */
const sameWords = 0.12;

/**
 * The runs that a reader of the page can see, each once: words printed twice for boldness are one bold run; words
 * outside the page, outside the area that is drawn, or white where nothing is drawn behind them are left out.
 */
export function keepSeen(runs: readonly Run[], drawing: Drawing, page: Rect): Run[] {
  const rows = Map.groupBy(drawing.prints, ({ y }) => Math.round(y));
  const printed = new Map<string, Run[]>();
  return runs.filter((run) => {
    if (isOutside(run, page) || isUnseen(run, rows, drawing)) return false;
    const alike = printed.get(run.str) ?? [];
    const first = alike.find((other) => isSamePlace(other, run));
    if (first) first.look = { ...first.look, bold: true };
    else printed.set(run.str, [...alike.slice(-8), run]);
    return first === undefined;
  });
}

/** Programs lose the dark bar behind a white heading when they convert a file: its words stay the plan's own. */
function isHeading({ look, str }: Run): boolean {
  const words = str.trim();
  return (
    look.bold || words.length < 4 || (words.length < 60 && !/[.;,]$/.test(words) && /^\p{Lu}/u.test(words))
  );
}

function isOutside({ x, y, width, size, angle }: Run, page: Rect): boolean {
  const along = angle === 0 ? width : size;
  return x + along <= page.x0 || x >= page.x1 || y <= page.y0 || y - size >= page.y1;
}

function isSamePlace(a: Run, b: Run): boolean {
  const near = sameWords * a.size;
  return Math.abs(a.x - b.x) < near && Math.abs(a.y - b.y) < near && Math.abs(a.size - b.size) < 0.1;
}

/** Told by all letters of the run: some programs change the colour within a line. */
function isUnseen(run: Run, rows: ReadonlyMap<number, readonly Print[]>, drawing: Drawing): boolean {
  if (run.angle !== 0) return false;
  const prints = [-1, 0, 1]
    .flatMap((step) => rows.get(Math.round(run.y) + step) ?? [])
    .filter(
      ({ x, y }) => Math.abs(y - run.y) < 0.2 * run.size && x > run.x - 1 && x < run.x + run.width - 0.5,
    );
  if (prints.length === 0 || prints.some(({ unseen }) => unseen === undefined)) return false;
  if (prints.every(({ unseen }) => unseen === 'clipped')) return true;
  const behind = { x: run.x + Math.min(run.width / 2, 4), y: run.y - 0.3 * run.size };
  const drawn = [...drawing.fills, ...drawing.pictures].some((area) => contains(area, behind.x, behind.y));
  return !drawn && !drawing.blended && !isHeading(run);
}
