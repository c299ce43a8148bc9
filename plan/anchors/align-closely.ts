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
  const size = (n + 1) * width;
  const scores = [0, 1, 2].map(() => new Float64Array(size).fill(Number.NEGATIVE_INFINITY));
  const [pair, inA, inB] = scores;
  const from = [0, 1, 2].map(() => new Uint8Array(size));
  const [fromPair, fromA, fromB] = from;
  if (!pair || !inA || !inB || !fromPair || !fromA || !fromB) return { score: 0, partner: new Int32Array(n) };
  const end = (i: number, j: number) => {
    const both = Math.min(edgeA[i] ?? 0, edgeB[j] ?? 0);
    return gapEnd[both === 0 && (i === passage?.from || i === passage?.to) ? 1 : both] ?? 0;
  };
  const odd = (i: number, j: number) => ((edgeA[i] ?? 0) > 0 !== (edgeB[j] ?? 0) > 0 ? oddEdge : 0);
  pair[0] = 0;
  for (let i = 0; i <= n; i += 1)
    for (let j = 0; j <= m; j += 1) {
      const here = i * width + j;
      const rim = freeEnds && (i === 0 || j === 0);
      if (rim) pair[here] = 0;
      if (i > 0) {
        const up = here - width;
        // In the first and last column of a piece with free ends, words of the one text alone cost nothing.
        const free = freeEnds && j === m;
        const opened = (pair[up] ?? 0) - (free ? 0 : end(i - 1, j));
        const over = edgeA[i - 1] !== 0 && edgeB[j] === 0 && !free ? crossing : 0;
        const kept = (inA[up] ?? 0) - over;
        const turned = (inB[up] ?? 0) - end(i - 1, j) * 2;
        const best = Math.max(opened, kept, turned);
        inA[here] = best - (free ? 0 : gapWord);
        fromA[here] = best === opened ? pairOf : best === kept ? onlyA : onlyB;
      }
      if (j > 0) {
        const left = here - 1;
        const free = freeEnds && i === n;
        const opened = (pair[left] ?? 0) - (free ? 0 : end(i, j - 1));
        const over = edgeB[j - 1] !== 0 && edgeA[i] === 0 && !free ? crossing : 0;
        const kept = (inB[left] ?? 0) - over;
        const turned = (inA[left] ?? 0) - end(i, j - 1) * 2;
        const best = Math.max(opened, kept, turned);
        inB[here] = best - (free ? 0 : gapWord);
        fromB[here] = best === opened ? pairOf : best === kept ? onlyB : onlyA;
      }
      if (i > 0 && j > 0 && barred?.[i - 1] !== 1) {
        const back = here - width - 1;
        const word = a[i - 1] ?? 0;
        const known = knownA?.[i - 1] === 1 || knownB?.[j - 1] === 1 ? knownCost : 0;
        const equal = word === b[j - 1];
        const gain = equal
          ? equalWorth + weightWorth * (weight[word] ?? 0) - known
          : -otherCost - odd(i - 1, j - 1) - odd(i, j);
        const straight = pair[back] ?? 0;
        const close = end(i - 1, j - 1);
        const afterA = (inA[back] ?? 0) - close;
        const afterB = (inB[back] ?? 0) - close;
        const best = Math.max(straight, afterA, afterB);
        const value = best + gain;
        if (!rim && value > (pair[here] ?? 0)) {
          pair[here] = value;
          fromPair[here] = best === straight ? pairOf : best === afterA ? onlyA : onlyB;
        }
      }
    }
  return trace(scores, from, n, m, freeEnds);
}

function trace(scores: Float64Array[], from: Uint8Array[], n: number, m: number, freeEnds: boolean): Aligned {
  const partner = new Int32Array(n).fill(-1);
  const width = m + 1;
  const last = n * width + m;
  const ends = scores.map((score) => score[last] ?? Number.NEGATIVE_INFINITY);
  const score = Math.max(...ends);
  let state = ends.indexOf(score);
  let [i, j] = [n, m];
  while (i > 0 || j > 0) {
    if (freeEnds && state === pairOf && (i === 0 || j === 0)) break;
    const next = from[state]?.[i * width + j] ?? pairOf;
    if (state === pairOf) {
      if (i === 0 || j === 0) break;
      i -= 1;
      j -= 1;
      partner[i] = j;
    } else if (state === onlyA) i -= 1;
    else j -= 1;
    state = next;
  }
  return { score, partner };
}
