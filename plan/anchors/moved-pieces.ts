import type { Numbered } from './numbered.ts';

/** A piece that stands elsewhere now: its words in both texts (from and up to), and the pairs that show it. */
export type Piece = {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
  weight: number;
  /** How many rows of words in it neither text has twice: what only boilerplate shows is no sure sign. */
  own: number;
};

/** Words in a row that begin a piece. */
const row = 3;
/** A row that either text's rest has more often than this says nothing of where a piece went. */
const mostPlaces = 12;
/** How far apart two rows of one piece may stand, and how much the distance may differ between the texts. */
const farthest = 30;
const mostDrift = 24;
/** What a piece must weigh at least, and how many pieces are looked for. */
const leastWeight = 2;
const mostPieces = 400;

/** A piece that may yet grow: where its last seed begins in both texts. */
type Growing = Piece & { lastA: number; lastB: number };

type Seed = { a: number; b: number; weight: number; own: boolean };

/**
 * Finds pieces that were moved: rows of words left over in both texts, joined where they run on side by side; the heaviest
 * first, each word in one piece at most.
 */
export function movedPieces(
  { before, now, weight }: Numbered,
  leftA: Uint8Array,
  leftB: Uint8Array,
): Piece[] {
  const inA = rowsOf(before, leftA);
  const inB = rowsOf(now, leftB);
  const allA = countRows(before);
  const allB = countRows(now);
  let seeds: Seed[] = [];
  for (const [key, places] of inA) {
    const others = inB.get(key);
    if (!others || places.length > mostPlaces || others.length > mostPlaces) continue;
    const own = allA.get(key) === 1 && allB.get(key) === 1;
    for (const a of places)
      for (const b of others) {
        let heavy = 0;
        for (let at = 0; at < row; at += 1) heavy += weight[before[a + at] ?? 0] ?? 0;
        seeds.push({ a, b, weight: heavy / row, own });
      }
  }
  seeds.sort((one, two) => one.a - two.a || one.b - two.b);
  const pieces: Piece[] = [];
  const takenA = new Uint8Array(before.length);
  const takenB = new Uint8Array(now.length);
  while (pieces.length < mostPieces) {
    const found = joinSeeds(seeds).filter((piece) => piece.weight >= leastWeight);
    if (found.length === 0) break;
    found.sort((one, two) => two.weight - one.weight);
    let took = 0;
    for (const piece of found) {
      // What a heavier piece has already taken a part of is joined anew from what is left.
      if (anyTaken(takenA, piece.fromA, piece.toA) || anyTaken(takenB, piece.fromB, piece.toB)) continue;
      takenA.fill(1, piece.fromA, piece.toA);
      takenB.fill(1, piece.fromB, piece.toB);
      pieces.push(piece);
      took += 1;
    }
    if (took === 0) break;
    seeds = seeds.filter(({ a, b }) => !anyTaken(takenA, a, a + row) && !anyTaken(takenB, b, b + row));
  }
  return pieces;
}

/** Joins seeds that run on side by side in both texts; each goes to the heaviest piece it can lengthen. */
function joinSeeds(seeds: Seed[]): Piece[] {
  const open: Growing[] = [];
  const done: Growing[] = [];
  for (const seed of seeds) {
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const piece = open[at];
      if (piece && seed.a - piece.lastA > farthest) {
        done.push(piece);
        open.splice(at, 1);
      }
    }
    let best: Growing | undefined;
    for (const piece of open) {
      const [overA, overB] = [seed.a - piece.lastA, seed.b - piece.lastB];
      if (overA <= 0 || overB <= 0 || overB > farthest || Math.abs(overA - overB) > mostDrift) continue;
      const straight = overA === overB ? 1 : 0;
      const bestStraight = best && seed.a - best.lastA === seed.b - best.lastB ? 1 : 0;
      if (!best || straight > bestStraight || (straight === bestStraight && piece.weight > best.weight))
        best = piece;
    }
    if (best) {
      best.toA = seed.a + row;
      best.toB = Math.max(best.toB, seed.b + row);
      best.weight += seed.weight;
      best.own += seed.own ? 1 : 0;
      best.lastA = seed.a;
      best.lastB = seed.b;
    } else
      open.push({
        fromA: seed.a,
        toA: seed.a + row,
        fromB: seed.b,
        toB: seed.b + row,
        weight: seed.weight,
        own: seed.own ? 1 : 0,
        lastA: seed.a,
        lastB: seed.b,
      });
  }
  return [...done, ...open].map(({ lastA: _, lastB: __, ...piece }) => piece);
}

function rowsOf(words: Int32Array, left: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + row <= words.length; at += 1) {
    if (left[at] === 0 || left[at + 1] === 0 || left[at + 2] === 0) continue;
    const key = keyAt(words, at);
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  return places;
}

function countRows(words: Int32Array): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + row <= words.length; at += 1) {
    const key = keyAt(words, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyAt(words: Int32Array, at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
}

function anyTaken(taken: Uint8Array, from: number, to: number): boolean {
  return taken.subarray(from, to).includes(1);
}
