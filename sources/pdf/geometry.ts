/** A transformation as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A rectangle by its edges, in points from the page's top left corner (y grows downwards). */
export type Rect = { x0: number; y0: number; x1: number; y1: number };

/** The matrix that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** Six numbers as a matrix; undefined where the input is something else. */
export function toMatrix(input: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(input);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (d === undefined || e === undefined || f === undefined) return undefined;
  return Number.isFinite(a + b + c + d + e + f) ? [a, b, c, d, e, f] : undefined;
}

/** The input's numbers; none where it is no list of numbers alone. Asked for each piece of text and each drawn line. */
function numbersOf(input: unknown): ArrayLike<number> & Iterable<number> {
  if (input instanceof Float32Array) return input;
  if (!Array.isArray(input)) return [];
  const numbers: unknown[] = input;
  return numbers.every((value) => typeof value === 'number') ? numbers : [];
}

/** A point after a transformation. */
export function apply(m: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}

/** The upright rectangle round a transformed rectangle. */
export function applyToRect(m: Matrix, x0: number, y0: number, x1: number, y1: number): Rect {
  const corners = [apply(m, x0, y0), apply(m, x1, y0), apply(m, x0, y1), apply(m, x1, y1)];
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The part that two rectangles share; undefined where they do not meet. */
export function intersect(a: Rect, b: Rect): Rect | undefined {
  const shared = {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
  return shared.x1 < shared.x0 || shared.y1 < shared.y0 ? undefined : shared;
}

/** The smallest rectangle round all of them. `rects` must not be empty. */
export function around(rects: readonly Rect[]): Rect {
  const whole = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const rect of rects) {
    whole.x0 = Math.min(whole.x0, rect.x0);
    whole.y0 = Math.min(whole.y0, rect.y0);
    whole.x1 = Math.max(whole.x1, rect.x1);
    whole.y1 = Math.max(whole.y1, rect.y1);
  }
  return whole;
}

/** True where the point lies in the rectangle, give or take `slack` points. */
export function contains(rect: Rect, x: number, y: number, slack = 0): boolean {
  return x >= rect.x0 - slack && x <= rect.x1 + slack && y >= rect.y0 - slack && y <= rect.y1 + slack;
}
