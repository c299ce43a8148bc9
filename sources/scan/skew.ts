import type { Picture } from './picture.ts';

/** Pages lie this far askew in a scanner's feed at most, in degrees; more was meant. */
const most = 6;
/** The picture is looked at in squares of this many pixels. */
const square = 3;

/**
 * The angle by which a page's lines of text fall to the right, in radians (positive: down), from how sharply dark and
 * empty rows part when rows are taken at that slope.
 */
export function skewOf(picture: Picture, paper: number): number {
  const dark = darkSpots(picture, paper);
  if (dark.length < 200) return 0;
  const best = sharpest(dark, picture, -most, most, 0.25);
  return (sharpest(dark, picture, best - 0.25, best + 0.25, 0.05) * Math.PI) / 180;
}

/** True where the lines of text run from top to bottom: the page was scanned lying on its side. */
export function liesOnSide(picture: Picture, paper: number): boolean {
  const dark = darkSpots(picture, paper);
  const across = new Map<number, number>();
  const down = new Map<number, number>();
  for (let at = 0; at < dark.length; at += 2) {
    const [x, y] = [dark[at] ?? 0, dark[at + 1] ?? 0];
    across.set(y, (across.get(y) ?? 0) + 1);
    down.set(x, (down.get(x) ?? 0) + 1);
  }
  // Edges between text and the white between lines, in both directions; a line's edge is far the sharper.
  return steps(down, picture.width / square) > 1.3 * steps(across, picture.height / square);
}

function steps(counts: Map<number, number>, length: number): number {
  let sum = 0;
  for (let at = 1; at < length; at += 1) sum += Math.abs((counts.get(at) ?? 0) - (counts.get(at - 1) ?? 0));
  return sum;
}

/** x and y, in squares, of those with dark in them, one after the other. */
function darkSpots({ width, height, grey }: Picture, paper: number): number[] {
  const spots: number[] = [];
  const dark = paper * 0.6;
  for (let y = 1; y < height; y += square)
    for (let x = 1; x < width; x += square)
      if ((grey[y * width + x] ?? 255) < dark) spots.push((x - 1) / square, (y - 1) / square);
  return spots;
}

function sharpest(dark: readonly number[], picture: Picture, from: number, to: number, step: number): number {
  let best = 0;
  let top = -1;
  const reach = Math.ceil(picture.width / square);
  for (let angle = from; angle <= to + 1e-9; angle += step) {
    const slope = Math.tan((angle * Math.PI) / 180);
    const rows = new Float64Array(Math.ceil(picture.height / square) + 2 * reach);
    for (let at = 0; at < dark.length; at += 2) {
      const row = Math.round((dark[at + 1] ?? 0) - (dark[at] ?? 0) * slope) + reach;
      rows[row] = (rows[row] ?? 0) + 1;
    }
    let sum = 0;
    for (const count of rows) sum += count * count;
    // A straight page is left as it is where nothing speaks clearly against it.
    const score = Math.abs(angle) < 1e-9 ? sum * 1.001 : sum;
    if (score > top) [best, top] = [angle, score];
  }
  return best;
}
