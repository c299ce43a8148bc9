/**
 * A packaged network may give other probabilities than the one that learned, since its numbers were rounded, but by no
 * more than this on the average statement and this at most: beyond it the two do not read the same.
 */
const mostOnAverage = 0.02;
const mostEver = 0.25;

/**
 * Compares the probabilities of the network that learned with those of the packaged one, statement by statement, and
 * tells how far they are apart. Throws where rounding cannot explain it: that is a mistake in how weights are laid out.
 */
export function packedDifference(
  learned: readonly ArrayLike<number>[],
  packed: readonly ArrayLike<number>[],
): string {
  let sum = 0;
  let count = 0;
  let most = 0;
  learned.forEach((shares, at) => {
    for (let answer = 0; answer < shares.length; answer += 1) {
      const apart = Math.abs((shares[answer] ?? 0) - (packed[at]?.[answer] ?? 0));
      sum += apart;
      count += 1;
      most = Math.max(most, apart);
    }
  });
  const average = count === 0 ? 0 : sum / count;
  if (average > mostOnAverage || most > mostEver)
    throw new Error(
      `The packaged network answers otherwise than the one that learned: ${average} on average, ${most} at most.`,
    );
  return `rounding changed probabilities by ${average.toFixed(4)} on average, ${most.toFixed(3)} at most`;
}
