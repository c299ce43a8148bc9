import type { Picture } from './picture.ts';

/** A drawn straight line, in pixels. `at` is its y (level) or x (upright), `from`-`to` its reach, `thick` its thickness. */
export type DrawnLine = { at: number; from: number; to: number; thick: number };
/** The borders of a page's tables and its other drawn lines. */
export type DrawnLines = { level: DrawnLine[]; upright: DrawnLine[] };

/** Shorter ones may be strokes of letters, in inches. */
const shortest = { level: 0.3, upright: 0.24 };
/** Holes in a line up to this, in inches, as where a letter touches it. */
const hole = 0.04;
/** A line is darker than what lies this far (inches) to both of its sides. */
const beside = 0.03;
/** How much darker, of 255. */
const darker = 25;

/** Finds drawn lines in an upright picture. `dpi`: pixels an inch. */
export function findDrawnLines(picture: Picture, dpi: number): DrawnLines {
  const { width, height } = picture;
  const level = scan(
    picture,
    dpi,
    { along: width, across: height, stepAlong: 1, stepAcross: width },
    shortest.level,
  );
  const upright = scan(
    picture,
    dpi,
    { along: height, across: width, stepAlong: width, stepAcross: 1 },
    shortest.upright,
  ).filter((line) => level.some((other) => touches(line, other, dpi)));
  return { level, upright };
}

/** An upright line that meets no level one is the stroke of a large letter, or the edge of the paper. */
function touches(upright: DrawnLine, level: DrawnLine, dpi: number): boolean {
  const near = 0.05 * dpi;
  return (
    upright.at > level.from - near &&
    upright.at < level.to + near &&
    level.at > upright.from - near &&
    level.at < upright.to + near
  );
}

type Way = { along: number; across: number; stepAlong: number; stepAcross: number };
type Stretch = { row: number; from: number; to: number };

function scan({ grey }: Picture, dpi: number, way: Way, least: number): DrawnLine[] {
  const side = Math.max(3, Math.round(beside * dpi));
  const gap = hole * dpi;
  const length = least * dpi;
  const stretches: Stretch[] = [];
  for (let row = side; row < way.across - side; row += 1) {
    let from = -1;
    let last = -1;
    let count = 0;
    const close = () => {
      if (from >= 0 && last - from >= length && count > 0.85 * (last - from))
        stretches.push({ row, from, to: last });
      from = -1;
      count = 0;
    };
    const start = row * way.stepAcross;
    const off = side * way.stepAcross;
    for (let along = 0; along < way.along; along += 1) {
      const at = start + along * way.stepAlong;
      const shade = (grey[at] ?? 255) + darker;
      if (shade > (grey[at - off] ?? 0) || shade > (grey[at + off] ?? 0)) continue;
      if (from >= 0 && along - last > gap) close();
      if (from < 0) from = along;
      last = along;
      count += 1;
    }
    close();
  }
  return joined(stretches, dpi);
}

/** Stretches in neighbouring rows that lie side by side are one line, however thick or slightly askew. */
function joined(stretches: readonly Stretch[], dpi: number): DrawnLine[] {
  const groups: { rows: number[]; last: number; from: number; to: number }[] = [];
  const open: typeof groups = [];
  for (const { row, from, to } of stretches) {
    for (let at = open.length - 1; at >= 0; at -= 1) if (row - (open[at]?.last ?? 0) > 2) open.splice(at, 1);
    const home = open.find((group) => from <= group.to + hole * dpi && to >= group.from - hole * dpi);
    if (home === undefined) {
      const group = { rows: [row], last: row, from, to };
      groups.push(group);
      open.push(group);
    } else {
      home.rows.push(row);
      home.last = row;
      home.from = Math.min(home.from, from);
      home.to = Math.max(home.to, to);
    }
  }
  return groups.map(({ rows, from, to, last }) => ({
    at: rows.reduce((sum, row) => sum + row, 0) / rows.length,
    from,
    to,
    thick: last - (rows[0] ?? last) + 1,
  }));
}

/**
 * Takes the borders of tables out of a picture, so that none is read as a letter: each pixel gets the lighter shade of
 * its two sides. A level line that meets no upright one may underline words, and their tails would go with it.
 */
export function eraseBorders(picture: Picture, lines: DrawnLines, dpi: number): void {
  const borders = lines.level.filter((line) => lines.upright.some((other) => touches(other, line, dpi)));
  for (const line of borders) erase(picture, line, 1, picture.width, picture.height);
  for (const line of lines.upright) erase(picture, line, picture.width, 1, picture.width);
}

function erase(
  { grey }: Picture,
  line: DrawnLine,
  stepAlong: number,
  stepAcross: number,
  across: number,
): void {
  const half = Math.ceil(line.thick / 2) + 1;
  const middle = Math.round(line.at);
  for (let along = line.from; along <= line.to; along += 1) {
    const shadeAt = (row: number) =>
      row < 0 || row >= across ? 0 : (grey[row * stepAcross + along * stepAlong] ?? 0);
    const light = Math.max(shadeAt(middle - half - 1), shadeAt(middle + half + 1));
    for (let row = middle - half; row <= middle + half; row += 1)
      if (row >= 0 && row < across && shadeAt(row) < light)
        grey[row * stepAcross + along * stepAlong] = light;
  }
}
