/**
 * The answer of a head whose answers stand in an order (not, partly, met): the one in the middle of the
 * probabilities, so that a doubt between "not" and "met" reads as "partly". Gives the answer's place.
 */
export function middle(probabilities: readonly number[]): number {
  let sum = 0;
  const at = probabilities.findIndex((share) => {
    sum += share;
    return sum >= 0.5;
  });
  return at < 0 ? probabilities.length - 1 : at;
}

/** The likeliest answer's place, for heads whose answers have no order. */
export function likeliest(probabilities: readonly number[]): number {
  return probabilities.indexOf(Math.max(...probabilities));
}
