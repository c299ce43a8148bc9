import { offsetAt, toWordEdge } from './character-widths.ts';
import type { Run } from './page-runs.ts';
import type { Letter, Print } from './text-colours.ts';

/** Finds the character of a run at which a line or colour begins or ends. */
export type FindOffset = (run: Run, x: number) => number;

/**
 * By the letters as they are drawn, where they spell what the run says: to the letter. Where they do not (a font that
 * maps its signs oddly), by estimated widths and the nearest gap between words.
 */
export function offsetFinder(prints: readonly Print[]): FindOffset {
  const rows = Map.groupBy(prints, ({ y }) => Math.round(y));
  const known = new Map<Run, Placed[] | undefined>();
  return (run, x) => {
    if (!known.has(run)) known.set(run, placesIn(run, rows));
    const places = known.get(run);
    if (!places) return toWordEdge(run, offsetAt(run, x));
    return places.find(({ from, to }) => (from + to) / 2 >= x)?.offset ?? run.to;
  };
}

type Placed = Letter & { offset: number };

function placesIn(run: Run, rows: ReadonlyMap<number, readonly Print[]>): Placed[] | undefined {
  const letters = [-1, 0, 1]
    .flatMap((step) => rows.get(Math.round(run.y) + step) ?? [])
    .filter(({ x, y }) => Math.abs(y - run.y) < 0.2 * run.size && x < run.x + run.width)
    .flatMap((print) => print.letters())
    .filter(({ from, to }) => (from + to) / 2 > run.x - 0.2 && (from + to) / 2 < run.x + run.width + 0.2)
    .toSorted((a, b) => a.from - b.from);
  const places: Placed[] = [];
  let at = run.from;
  for (const letter of letters) {
    while (at < run.to && /\s/.test(run.str.charAt(at))) at += 1;
    if (!run.str.startsWith(letter.text, at)) return undefined;
    places.push({ ...letter, offset: at });
    at += letter.text.length;
  }
  return run.str.slice(at, run.to).trim() === '' && places.length > 0 ? places : undefined;
}
