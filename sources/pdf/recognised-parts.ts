import type { PageResults, RecognisedPage } from '../scan/recognised-page.ts';
import type { PageParts } from './page-layout.ts';
import { plainLook, type Run } from './page-runs.ts';
import { findGrids } from './ruled-tables.ts';

/** Sizes nearer than this (proportion) to each other are one: a line without tall letters measures smaller than its neighbours. */
const sameSize = 0.12;

/**
 * The same pages with each line's type size set to the nearest common one. Printed documents have few sizes; measured
 * ones scatter, and headings are told by being larger than the body.
 */
export function snapSizes(results: PageResults): Map<number, RecognisedPage> {
  const pages = new Map(
    [...results].flatMap(([number, result]) =>
      result.kind === 'recognised' ? [[number, result.page] as const] : [],
    ),
  );
  const letters = new Map<number, number>();
  for (const { lines } of pages.values()) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  const sizes: number[] = [];
  for (const [size] of [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]))
    if (!sizes.some((known) => Math.abs(known - size) <= sameSize * known)) sizes.push(size);
  const snap = (size: number) =>
    sizes.find((known) => Math.abs(known - size) <= (sameSize + 0.02) * known) ?? size;
  return new Map(
    [...pages].map(([number, page]) => [
      number,
      { ...page, lines: page.lines.map((line) => ({ ...line, size: snap(line.size) })) },
    ]),
  );
}

/** A recognised page as one that was read, so that it is laid out by the same rules. */
export function toParts(page: number, recognised: RecognisedPage): PageParts {
  const rect = { x0: 0, y0: 0, x1: recognised.width, y1: recognised.height };
  const { level, upright } = recognised;
  const drawing = {
    level,
    upright,
    fills: [],
    dots: [],
    faint: [],
    prints: [],
    tints: [],
    pictures: [],
    blended: false,
  };
  const runs = recognised.lines.map(
    (line, item): Run => ({
      page,
      item,
      str: line.text,
      from: 0,
      to: line.text.length,
      x: line.x,
      y: line.y,
      width: line.width,
      size: line.size,
      angle: 0,
      font: line.bold ? 'recognised-bold' : 'recognised',
      look: { ...plainLook, bold: line.bold },
      content: '',
      artifact: false,
      struck: [],
      marks: [],
      filled: line.filled,
      faint: false,
      recognised: true,
    }),
  );
  return { page, rect, runs, drawing, ...findGrids(drawing, rect), tags: new Map() };
}
