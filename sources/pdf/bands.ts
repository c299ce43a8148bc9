/** Bands into which a page is cut; more make no page faster. */
const mostBands = 200;

/**
 * Sorts things on a page into bands by height, so that what stands at one height is found without going through all.
 * `reach` gives a thing's top and bottom. The answer lists candidates in the order given; a thing may reach over several bands.
 */
export function inBands<T>(
  things: readonly T[],
  reach: (thing: T) => [number, number],
): (y: number) => readonly T[] {
  if (things.length < 30) return () => things;
  let [top, bottom] = [Infinity, -Infinity];
  for (const thing of things) {
    const [from, to] = reach(thing);
    top = Math.min(top, from);
    bottom = Math.max(bottom, to);
  }
  const height = Math.max(1, (bottom - top) / mostBands);
  const at = (y: number) => Math.max(0, Math.min(mostBands, Math.floor((y - top) / height)));
  const bands: T[][] = Array.from({ length: mostBands + 1 }, () => []);
  for (const thing of things) {
    const [from, to] = reach(thing);
    for (let band = at(from); band <= at(to); band += 1) bands[band]?.push(thing);
  }
  return (y) => bands[at(y)] ?? [];
}
