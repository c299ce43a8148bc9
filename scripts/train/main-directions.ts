const rounds = 30;
const done = 1e-9;

/**
 * The directions in which rows of numbers differ most from zero, the strongest first, each of length 1 (principal
 * axes, by Jacobi's turns of the matrix of products).
 */
export function mainDirections(
  rows: readonly (readonly number[])[],
  size: number,
  wanted: number,
): number[][] {
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let a = 0; a < size; a += 1) {
      const line = products[a];
      const value = row[a] ?? 0;
      if (line) for (let b = 0; b < size; b += 1) line[b] = (line[b] ?? 0) + value * (row[b] ?? 0);
    }
  const axes = Array.from({ length: size }, (_, at) => new Float64Array(size).fill(1, at, at + 1));
  const first = spread(products);
  for (let round = 0; round < rounds && spread(products) > done * first; round += 1)
    for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) turn(products, axes, a, b);
  return axes
    .map((axis, at) => ({ axis: [...axis], strength: products[at]?.[at] ?? 0 }))
    .sort((one, other) => other.strength - one.strength)
    .slice(0, wanted)
    .map(({ axis }) => axis);
}

/** What stands off the diagonal. */
function spread(matrix: readonly Float64Array[]): number {
  let sum = 0;
  matrix.forEach((line, at) => {
    line.forEach((value, bt) => {
      if (at !== bt) sum += value * value;
    });
  });
  return sum;
}

/** Turns the plane of `a` and `b` so that their product becomes zero. */
function turn(matrix: readonly Float64Array[], axes: readonly Float64Array[], a: number, b: number): void {
  const lineA = matrix[a];
  const lineB = matrix[b];
  const axisA = axes[a];
  const axisB = axes[b];
  if (!lineA || !lineB || !axisA || !axisB) return;
  const off = lineA[b] ?? 0;
  if (off === 0) return;
  const ratio = ((lineB[b] ?? 0) - (lineA[a] ?? 0)) / (2 * off);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const mix = (one: Float64Array, other: Float64Array) => {
    for (let at = 0; at < one.length; at += 1) {
      const x = one[at] ?? 0;
      const y = other[at] ?? 0;
      one[at] = cosine * x - sine * y;
      other[at] = sine * x + cosine * y;
    }
  };
  for (const line of matrix) {
    const x = line[a] ?? 0;
    const y = line[b] ?? 0;
    line[a] = cosine * x - sine * y;
    line[b] = sine * x + cosine * y;
  }
  mix(lineA, lineB);
  mix(axisA, axisB);
}
