import type { FindOffset } from './drawn-letters.ts';
import type { Drawing, Rule } from './drawing.ts';
import type { Mark, Run } from './page-runs.ts';
import type { Print } from './text-colours.ts';

/**
 * Notes which words are underlined, coloured or highlighted, as drafts mark what is new. Lines and colours are drawn
 * apart from the words; whether they mean a change is told from the whole document.
 */
export function markPrintedText(
  runs: readonly Run[],
  rules: readonly Rule[],
  drawing: Drawing,
  offsetOf: FindOffset,
): void {
  const add = adder(offsetOf);
  const level = runs.filter((run) => run.angle === 0);
  markUnderlines(level, rules, add);
  if (drawing.prints.some(({ hue }) => hue)) markInks(level, drawing.prints, add);
  for (const tint of drawing.tints) {
    const on = level.filter((run) => {
      const middle = run.y - 0.3 * run.size;
      // A fill much taller than the line is a cell or a box, not a highlighter.
      const isLine = tint.y1 - tint.y0 <= 2.2 * run.size;
      return isLine && middle > tint.y0 && middle < tint.y1 && run.x < tint.x1 && run.x + run.width > tint.x0;
    });
    if (!isWithin(tint.x0, tint.x1, on)) continue;
    for (const run of on) add(run, tint.x0, tint.x1, { highlight: tint.hue });
  }
}

/** A line or fill that goes on beyond the words, and a space after them, is the form's and marks nothing. */
function isWithin(from: number, to: number, runs: readonly Run[]): boolean {
  if (runs.length === 0) return false;
  const space = 0.6 * (runs[0]?.size ?? 0);
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  return from >= left - space && to <= right + space;
}

function markUnderlines(runs: readonly Run[], rules: readonly Rule[], add: Add): void {
  for (const rule of rules) {
    const above = runs.filter(
      (run) =>
        rule.at > run.y + 0.02 * run.size &&
        rule.at < run.y + 0.3 * run.size &&
        run.x < rule.to &&
        run.x + run.width > rule.from,
    );
    if (!isWithin(rule.from, rule.to, above)) continue;
    for (const run of above) add(run, rule.from, rule.to, { underlined: true });
  }
}

function markInks(runs: readonly Run[], prints: readonly Print[], add: Add): void {
  const rows = Map.groupBy(prints, ({ y }) => Math.round(y));
  for (const run of runs) {
    const starts = [-1, 0, 1]
      .flatMap((step) => rows.get(Math.round(run.y) + step) ?? [])
      .filter(({ x, y }) => Math.abs(y - run.y) < 0.2 * run.size && x < run.x + run.width - 0.5)
      .toSorted((a, b) => a.x - b.x)
      // Some programs draw a word in several pieces; one colour is one stretch.
      .filter(({ hue }, index, all) => index === 0 || all[index - 1]?.hue !== hue);
    const first = Math.max(
      0,
      starts.findLastIndex(({ x }) => x <= run.x + 1),
    );
    starts.slice(first).forEach(({ x, hue }, index, own) => {
      const end = own[index + 1]?.x ?? run.x + run.width;
      if (hue) add(run, Math.max(x, run.x), end, { colour: hue });
    });
  }
}

type Add = (run: Run, x0: number, x1: number, mark: Omit<Mark, 'from' | 'to'>) => void;

function adder(offsetOf: FindOffset): Add {
  return (run, x0, x1, mark) => {
    const start = Math.max(x0, run.x);
    const end = Math.min(x1, run.x + run.width);
    if (end - start < 0.3 * run.size) return;
    const from = offsetOf(run, start);
    const to = offsetOf(run, end);
    if (to > from) run.marks.push({ from, to, ...mark });
  };
}
