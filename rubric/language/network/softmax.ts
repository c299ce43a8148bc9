/** Turns sums into probabilities that add up to 1. */
export function softmax(sums: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  const shares = sums.map((sum) => Math.exp(sum - most));
  let all = 0;
  for (const share of shares) all += share;
  return shares.map((share) => share / all);
}
