import type { PDFPageProxy } from 'pdfjs-dist';
import type { Hue } from '../../plan/block.ts';
import { hueOfHex } from '../hue.ts';
import { applyToRect, apply, intersect, type Matrix, multiply, type Rect, toMatrix } from './geometry.ts';
import { TooLarge } from './ask-pages.ts';
import type { PdfJs } from './pdfjs.ts';
import { type Print, TextColours } from './text-colours.ts';

/** A straight drawn line, upright or level. `at` is its y (level) or x (upright), `from`-`to` its reach. */
export type Rule = { at: number; from: number; to: number };

/** What is drawn on a page besides text, in points from its top left corner. */
export type Drawing = {
  level: Rule[];
  upright: Rule[];
  /** Filled areas that are not white, in the order of drawing. */
  fills: Rect[];
  /** Middles of small filled spots, which some programs draw as bullets. */
  dots: { x: number; y: number }[];
  /** Where text in a grey or other pale colour begins. */
  faint: { x: number; y: number }[];
  /** Where letters begin and in which colour. */
  prints: Print[];
  /** Areas in a strong or pastel colour, as a highlighter leaves them. */
  tints: Tint[];
  /** True where something is filled with a pattern or blend, whose place is not followed. */
  blended: boolean;
  /** Places of pictures that cover a good part of the page. */
  pictures: Rect[];
};

/** A coloured area. */
export type Tint = Rect & { hue: Hue };

/** A drawn bar up to this thickness (points) is a line, a thicker one an area. */
const thickestLine = 3.2;
/** Shorter strokes than this are parts of letters or symbols. */
const shortestLine = 4;
/** Orders to draw something; a page with a detailed map has a hundred thousand. */
const mostOrders = 1_000_000;

/** Taller fills (points) are boxes; a highlighter's fill is as tall as its line. */
const tallestTint = 40;
/** Least difference between red, green and blue that makes a fill coloured: pastel counts. */
const palestTint = 20;

type State = { ctm: Matrix; clip: Rect; fill: string; stroke: string };

/** Reads the lines, areas and pictures of a page from its operator list. This costs about as much as its text. */
export async function readDrawing(page: PDFPageProxy, base: Matrix, pdfjs: PdfJs): Promise<Drawing> {
  const list = await page.getOperatorList();
  if (list.fnArray.length > mostOrders) throw new TooLarge();
  const { OPS } = pdfjs;
  const colours = new TextColours();
  const drawing: Drawing = {
    level: [],
    upright: [],
    fills: [],
    dots: [],
    faint: [],
    prints: colours.prints,
    tints: [],
    pictures: [],
    blended: false,
  };
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const whole = applyToRect(base, x0, y0, x1, y1);
  let state: State = { ctm: base, clip: whole, fill: '#000000', stroke: '#000000' };
  const saved: State[] = [];
  let clipNext = false;
  let lineStart: Matrix = identity;
  let leading = 0;

  for (let index = 0; index < list.fnArray.length; index += 1) {
    const args: unknown = list.argsArray[index];
    const argument = (at: number): unknown => (Array.isArray(args) ? args[at] : undefined);
    switch (list.fnArray[index]) {
      case OPS.save:
        saved.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        state = saved.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        saved.push({ ...state });
        state.ctm = within(state.ctm, argument(0));
        break;
      case OPS.beginAnnotation:
        saved.push({ ...state });
        state.ctm = within(within(base, argument(2)), argument(3));
        break;
      case OPS.transform:
        state.ctm = within(state.ctm, args);
        addPicture(state.ctm, whole, drawing);
        break;
      case OPS.clip:
      case OPS.eoClip:
        clipNext = true;
        break;
      case OPS.setFillRGBColor:
        state.fill = colourOf(argument(0));
        break;
      case OPS.shadingFill:
      case OPS.setFillColorN:
        drawing.blended = true;
        break;
      case OPS.setStrokeRGBColor:
        state.stroke = colourOf(argument(0));
        break;
      case OPS.beginText:
        lineStart = identity;
        colours.moved();
        break;
      case OPS.setFont:
        colours.set({ size: numberOf(argument(1)) });
        break;
      case OPS.setCharSpacing:
        colours.set({ letterGap: numberOf(argument(0)) });
        break;
      case OPS.setWordSpacing:
        colours.set({ wordGap: numberOf(argument(0)) });
        break;
      case OPS.setHScale:
        colours.set({ stretch: numberOf(argument(0)) / 100 });
        break;
      case OPS.setTextMatrix:
        lineStart = toMatrix(argument(0)) ?? identity;
        colours.moved();
        break;
      case OPS.setLeading:
        leading = numberOf(argument(0));
        break;
      case OPS.setLeadingMoveText:
        leading = -numberOf(argument(1));
        lineStart = multiply(lineStart, [1, 0, 0, 1, numberOf(argument(0)), numberOf(argument(1))]);
        colours.moved();
        break;
      case OPS.moveText:
        lineStart = multiply(lineStart, [1, 0, 0, 1, numberOf(argument(0)), numberOf(argument(1))]);
        colours.moved();
        break;
      case OPS.nextLine:
        lineStart = multiply(lineStart, [1, 0, 0, 1, 0, -leading]);
        colours.moved();
        break;
      case OPS.showText:
        if (isPale(state.fill)) drawing.faint.push(apply(state.ctm, ...apply2(lineStart)));
        colours.show(state.ctm, lineStart, argument(0), state.fill, state.clip);
        break;
      case OPS.constructPath: {
        const paths = pathsOf(argument(1));
        const operation = argument(0);
        if (clipNext) {
          state.clip = clipped(state, paths);
          clipNext = false;
        }
        if (strokes(operation, OPS)) addStrokes(state, paths, drawing);
        if (fills(operation, OPS)) addFills(state, paths, drawing);
        break;
      }
    }
  }
  return drawing;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** A picture is drawn in the unit square, so the matrix set for it is as large as the picture. */
function addPicture(ctm: Matrix, whole: Rect, drawing: Drawing): void {
  if (Math.abs(ctm[0]) + Math.abs(ctm[1]) < 90 || Math.abs(ctm[2]) + Math.abs(ctm[3]) < 90) return;
  const shown = intersect(applyToRect(ctm, 0, 0, 1, 1), whole);
  if (shown !== undefined) drawing.pictures.push(shown);
}

function strokes(operation: unknown, OPS: PdfJs['OPS']): boolean {
  const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
  return [OPS.stroke, OPS.closeStroke, ...both].some((known) => known === operation);
}

function fills(operation: unknown, OPS: PdfJs['OPS']): boolean {
  const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
  return [OPS.fill, OPS.eoFill, ...both].some((known) => known === operation);
}

/** The corners of each part of a path, in the path's own space; curves give their end point. */
function pathsOf(input: unknown): { x: number; y: number }[][] {
  const data: unknown = Array.isArray(input) ? input[0] : undefined;
  if (!(data instanceof Float32Array) && !Array.isArray(data)) return [];
  const numbers = Array.from(data, numberOf);
  const paths: { x: number; y: number }[][] = [];
  let current: { x: number; y: number }[] = [];
  const point = (at: number) => ({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  for (let at = 0; at < numbers.length; ) {
    const code = numbers[at];
    if (code === 0) {
      current = [point(at + 1)];
      paths.push(current);
      at += 3;
    } else if (code === 1) {
      current.push(point(at + 1));
      at += 3;
    } else if (code === 2) {
      current.push(point(at + 5));
      at += 7;
    } else if (code === 3) {
      current.push(point(at + 3));
      at += 5;
    } else {
      const first = current[0];
      if (first !== undefined) current.push(first);
      at += 1;
    }
  }
  return paths;
}

function clipped(state: State, paths: { x: number; y: number }[][]): Rect {
  const area = rectOf(state.ctm, paths.flat());
  if (area === undefined) return state.clip;
  return intersect(area, state.clip) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
}

function rectOf(ctm: Matrix, points: { x: number; y: number }[]): Rect | undefined {
  if (points.length === 0) return undefined;
  const area = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const point of points) {
    const { x, y } = apply(ctm, point.x, point.y);
    area.x0 = Math.min(area.x0, x);
    area.x1 = Math.max(area.x1, x);
    area.y0 = Math.min(area.y0, y);
    area.y1 = Math.max(area.y1, y);
  }
  return area;
}

function addStrokes(state: State, paths: { x: number; y: number }[][], drawing: Drawing): void {
  if (isWhite(state.stroke)) return;
  for (const path of paths) {
    for (let at = 1; at < path.length; at += 1) {
      const pair = [path[at - 1], path[at]].filter((point) => point !== undefined);
      const area = rectOf(state.ctm, pair);
      if (area !== undefined) addBar(area, state.clip, drawing);
    }
  }
}

function addFills(state: State, paths: { x: number; y: number }[][], drawing: Drawing): void {
  if (isWhite(state.fill)) return;
  for (const path of paths) {
    const area = rectOf(state.ctm, path);
    const shown = area && intersect(area, state.clip);
    if (shown === undefined || addDot(shown, drawing) || addBar(shown, state.clip, drawing)) continue;
    if (shown.x1 - shown.x0 > 6 && shown.y1 - shown.y0 > 6) {
      drawing.fills.push(shown);
      const hue = shown.y1 - shown.y0 < tallestTint ? hueOfHex(state.fill, palestTint) : undefined;
      if (hue) drawing.tints.push({ ...shown, hue });
    }
  }
}

/** Adds a small round or square spot as a dot; false where it is none. */
function addDot(area: Rect, drawing: Drawing): boolean {
  const width = area.x1 - area.x0;
  const height = area.y1 - area.y0;
  if (width < 1.5 || width > 6 || height < 1.5 || Math.abs(width - height) > 0.6) return false;
  drawing.dots.push({ x: (area.x0 + area.x1) / 2, y: (area.y0 + area.y1) / 2 });
  return true;
}

/** Adds a thin rectangle as a line; false where it is no line. */
function addBar(area: Rect, clip: Rect, drawing: Drawing): boolean {
  const shown = intersect(area, clip);
  if (shown === undefined) return true;
  const width = shown.x1 - shown.x0;
  const height = shown.y1 - shown.y0;
  if (height <= thickestLine && width >= shortestLine && width > height) {
    drawing.level.push({ at: (shown.y0 + shown.y1) / 2, from: shown.x0, to: shown.x1 });
    return true;
  }
  if (width <= thickestLine && height >= shortestLine) {
    drawing.upright.push({ at: (shown.x0 + shown.x1) / 2, from: shown.y0, to: shown.y1 });
    return true;
  }
  return width <= thickestLine || height <= thickestLine;
}

function within(outer: Matrix, inner: unknown): Matrix {
  const own = toMatrix(inner);
  return own === undefined ? outer : multiply(outer, own);
}

function apply2(m: Matrix): [number, number] {
  return [m[4], m[5]];
}

function numberOf(input: unknown): number {
  return typeof input === 'number' ? input : 0;
}

function colourOf(input: unknown): string {
  return typeof input === 'string' ? input : '#000000';
}

function lightness(colour: string): number {
  const code = Number.parseInt(colour.slice(1, 7), 16);
  return (0.3 * ((code >> 16) & 255) + 0.59 * ((code >> 8) & 255) + 0.11 * (code & 255)) / 255;
}

function isWhite(colour: string): boolean {
  return lightness(colour) > 0.985;
}

/** Grey or pastel print; white print stands on a dark fill and is not faint. */
function isPale(colour: string): boolean {
  const light = lightness(colour);
  return light > 0.36 && light < 0.95;
}
