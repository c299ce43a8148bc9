/** What is compared: words as numbers, how much each tells, and what begins at each place between them (0 nothing, 2 a sentence, 3 a block; one more than words). */
export type Close = {
  a: Int32Array;
  b: Int32Array;
  weight: Float64Array;
  edgeA: Uint8Array;
  edgeB: Uint8Array;
  /** Words of `a`, from and up to, that are asked for: of equals, the way that keeps them together wins. */
  passage?: { from: number; to: number };
  /** True where both ends may hang over: a piece that was moved has other neighbours now. */
  freeEnds?: boolean;
  /** 1 for words that may have no partner: what is likely if they were taken out. */
  barred?: Uint8Array;
  /** 1 for words that have a likely place elsewhere: a pair with one of them shows little. */
  knownA?: Uint8Array;
  knownB?: Uint8Array;
};

/** For each word of `a` the place of its partner in `b`, -1 where it was taken out. A partner may be another word. */
export type Aligned = { score: number; partner: Int32Array };

/** What an equal pair is worth, by itself and by its weight, and what an unequal pair costs. */
const equalWorth = 0.4;
const weightWorth = 1.4;
const otherCost = 0.5;
/** What a pair is worth less if one of its words has a likely place elsewhere. */
const knownCost = 1.5;
/** What an unequal pair costs more at each end where only one of its words begins or ends a sentence. */
const oddEdge = 0.3;
/**
 * What each end of a gap costs, by what begins there in both texts: 0 nothing, 1 nothing, but the passage in question begins
 * or ends (which only decides between equals), 2 a sentence, 3 a block.
 */
const gapEnd = [0.7, 0.62, 0.4, 0.35];
/** Each word in a gap: long gaps are nearly as likely as short ones. */
const gapWord = 0.05;
/** What it costs that a gap goes over a sentence's end in one text while the other is in the midst of a sentence. */
const crossing = 0.8;

/** The three ways to come to a pair of places: by a pair of words, by a word of `a` alone, by a word of `b` alone. */
const pairOf = 0;
const onlyA = 1;
const onlyB = 2;

/**
 * The likeliest way in which one stretch of words became another: equal words in place of equal words, another word in
 * place of one, and gaps that prefer to be few and to begin and end where paragraphs do. Work grows with the product of
 * the lengths.
 */
export function alignClosely({
  a,
  b,
  weight,
  edgeA,
  edgeB,
  passage,
  freeEnds = false,
  barred,
  knownA,
  knownB,
}: Close): Aligned {
  const [n, m] = [a.length, b.length];
  const width = m + 1;
  // Two rows of scores are enough; the ways are kept for all places, two bits for each of the three.
  const rows = () => new Float64Array(width).fill(none);
  let [pair, inA, inB, pairUp, inAUp, inBUp] = [rows(), rows(), rows(), rows(), rows(), rows()];
  const ways = new Uint8Array((n + 1) * width);
  for (let i = 0; i <= n; i += 1) {
    const cut = i === passage?.from || i === passage?.to;
    const cutUp = i - 1 === passage?.from || i - 1 === passage?.to;
    const edge = edgeA[i] ?? 0;
    const edgeUp = edgeA[i - 1] ?? 0;
    const word = a[i - 1] ?? 0;
    const worth = equalWorth + weightWorth * (weight[word] ?? 0);
    const mayPair = i > 0 && barred?.[i - 1] !== 1;
    const knownHere = knownA?.[i - 1] === 1;
    for (let j = 0; j <= m; j += 1) {
      const other = edgeB[j] ?? 0;
      const otherBack = j > 0 ? (edgeB[j - 1] ?? 0) : 0;
      let best = none;
      let way = 0;
      if (i === 0 && j === 0) best = 0;
      else if (freeEnds && (i === 0 || j === 0)) best = 0;
      else if (mayPair && j > 0) {
        const equal = word === b[j - 1];
        const odd = (edgeUp > 0 !== otherBack > 0 ? oddEdge : 0) + (edge > 0 !== other > 0 ? oddEdge : 0);
        const known = knownHere || knownB?.[j - 1] === 1 ? knownCost : 0;
        const close = costOfEnd(edgeUp, otherBack, cutUp);
        const straight = pairUp[j - 1] ?? none;
        const afterA = (inAUp[j - 1] ?? none) - close;
        const afterB = (inBUp[j - 1] ?? none) - close;
        best = straight;
        way = pairOf;
        if (afterA > best) {
          best = afterA;
          way = onlyA;
        }
        if (afterB > best) {
          best = afterB;
          way = onlyB;
        }
        best += equal ? worth - known : -otherCost - odd;
      }
      pair[j] = best;
      let bestA = none;
      if (i > 0) {
        // In the first and last column of a piece with free ends, words of the one text alone cost nothing.
        const free = freeEnds && j === m;
        const open = costOfEnd(edgeUp, other, cutUp);
        const opened = (pairUp[j] ?? none) - (free ? 0 : open);
        const kept = (inAUp[j] ?? none) - (edgeUp !== 0 && other === 0 && !free ? crossing : 0);
        const turned = (inBUp[j] ?? none) - open * 2;
        bestA = opened;
        let wayA = pairOf;
        if (kept > bestA) {
          bestA = kept;
          wayA = onlyA;
        }
        if (turned > bestA) {
          bestA = turned;
          wayA = onlyB;
        }
        if (!free) bestA -= gapWord;
        way |= wayA << 2;
      }
      inA[j] = bestA;
      let bestB = none;
      if (j > 0) {
        const free = freeEnds && i === n;
        const open = costOfEnd(edge, otherBack, cut);
        const opened = (pair[j - 1] ?? none) - (free ? 0 : open);
        const kept = (inB[j - 1] ?? none) - (otherBack !== 0 && edge === 0 && !free ? crossing : 0);
        const turned = (inA[j - 1] ?? none) - open * 2;
        bestB = opened;
        let wayB = pairOf;
        if (kept > bestB) {
          bestB = kept;
          wayB = onlyB;
        }
        if (turned > bestB) {
          bestB = turned;
          wayB = onlyA;
        }
        if (!free) bestB -= gapWord;
        way |= wayB << 4;
      }
      inB[j] = bestB;
      ways[i * width + j] = way;
    }
    [pair, pairUp, inA, inAUp, inB, inBUp] = [pairUp, pair, inAUp, inA, inBUp, inB];
  }
  const ends = [pairUp[m] ?? none, inAUp[m] ?? none, inBUp[m] ?? none];
  const score = Math.max(...ends);
  return { score, partner: trace(ways, ends.indexOf(score), n, m) };
}

const none = Number.NEGATIVE_INFINITY;

function costOfEnd(edgeA: number, edgeB: number, cut: boolean): number {
  const both = edgeA < edgeB ? edgeA : edgeB;
  return gapEnd[both === 0 && cut ? 1 : both] ?? 0;
}

function trace(ways: Uint8Array, end: number, n: number, m: number): Int32Array {
  const partner = new Int32Array(n).fill(-1);
  let state = end;
  let [i, j] = [n, m];
  while (i > 0 || j > 0) {
    if (state === pairOf && (i === 0 || j === 0)) break;
    const next = ((ways[i * (m + 1) + j] ?? 0) >> (2 * state)) & 3;
    if (state === pairOf) {
      i -= 1;
      j -= 1;
      partner[i] = j;
    } else if (state === onlyA) i -= 1;
    else j -= 1;
    state = next;
  }
  return partner;
}
