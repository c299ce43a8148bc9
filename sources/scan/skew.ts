import type { Picture } from './picture.ts';

/** Pages lie this far askew in a scanner's feed at most, in degrees; more was meant. */
const most = 6;
/** The picture is looked at in squares of this many pixels. */
const square = 3;
/** Fewer dark squares than this show no direction. */
const fewest = 100;
/** Rows part this much more sharply when the page is turned a quarter, where its lines of text run from top to bottom. */
const clearly = 1.3;

/** How a page lies. `onSide`: its lines of text run from top to bottom. `skew`: by how much they fall to the right, in radians. */
export type Lie = { onSide: boolean; skew: number };

/**
 * Tells how a page lies from how sharply dark and empty rows part when rows are taken at one slope or another. `skew` is
 * that of the page as it is, or after a quarter turn where it lies on its side.
 */
export function lieOf(picture: Picture, paper: number): Lie {
  const dark = darkSquares(picture, paper);
  if (dark.xs.length < fewest) return { onSide: false, skew: 0 };
  const upright = sharpest(dark.xs, dark.ys, picture.width, picture.height);
  // Turned a quarter clockwise, what was y from the bottom is x and what was x is y.
  const turned = sharpest(
    dark.ys.map((y) => picture.height / square - y),
    dark.xs,
    picture.height,
    picture.width,
  );
  const onSide = turned.sharpness > clearly * upright.sharpness;
  return { onSide, skew: ((onSide ? turned : upright).angle * Math.PI) / 180 };
}

/** Places of the squares with dark in them, in squares. */
function darkSquares({ width, height, grey }: Picture, paper: number): { xs: number[]; ys: number[] } {
  const [xs, ys]: [number[], number[]] = [[], []];
  const dark = paper * 0.6;
  for (let y = 1; y < height; y += square)
    for (let x = 1; x < width; x += square)
      if ((grey[y * width + x] ?? 255) < dark) {
        xs.push((x - 1) / square);
        ys.push((y - 1) / square);
      }
  return { xs, ys };
}

/** The slope at which rows part most sharply, in degrees, and how sharply: 1 where ink is spread evenly over all rows. */
function sharpest(xs: readonly number[], ys: readonly number[], width: number, height: number) {
  const count = Math.ceil(height / square);
  const reach = Math.ceil(width / square);
  const rows = new Float64Array(count + 2 * reach);
  let best = { angle: 0, sharpness: 0 };
  const at = (angle: number) => {
    const slope = Math.tan((angle * Math.PI) / 180);
    rows.fill(0);
    for (let index = 0; index < xs.length; index += 1) {
      const row = Math.round((ys[index] ?? 0) - (xs[index] ?? 0) * slope) + reach;
      rows[row] = (rows[row] ?? 0) + 1;
    }
    let sum = 0;
    for (const row of rows) sum += row * row;
    const sharpness = (sum * count) / (xs.length * xs.length);
    // A straight page is left as it is where nothing speaks clearly against it.
    if (sharpness * (angle === 0 ? 1.001 : 1) > best.sharpness) best = { angle, sharpness };
  };
  for (let step = 0; step <= most * 4; step += 1) {
    at(step / 4);
    if (step > 0) at(-step / 4);
  }
  const near = best.angle;
  for (let step = 1; step <= 5; step += 1) {
    at(near + step / 20);
    at(near - step / 20);
  }
  return best;
}
