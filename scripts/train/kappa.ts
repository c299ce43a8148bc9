/**
 * Agreement beyond chance (Cohen's kappa) of two lists of answers, given as places in the list of `answers`; with
 * `weighted`, an answer next to the other's counts as partly agreed (linear weights). 1 where nothing could disagree.
 */
export function kappa(
  one: readonly number[],
  other: readonly number[],
  answers: number,
  weighted: boolean,
): number {
  const ones = new Float64Array(answers);
  const others = new Float64Array(answers);
  const cost = (a: number, b: number) => (weighted ? Math.abs(a - b) / (answers - 1) : a === b ? 0 : 1);
  let seen = 0;
  one.forEach((a, at) => {
    const b = other[at] ?? 0;
    ones[a] = (ones[a] ?? 0) + 1;
    others[b] = (others[b] ?? 0) + 1;
    seen += cost(a, b);
  });
  let expected = 0;
  ones.forEach((a, at) => {
    others.forEach((b, bt) => {
      expected += (a * b * cost(at, bt)) / one.length;
    });
  });
  return expected === 0 ? 1 : 1 - seen / expected;
}
