import type { Placed, WordRange, WordText } from './anchor.ts';
import { type Chains, chainSteps, findChains } from './chains.ts';
import { compareClosely, type Fared } from './compare.ts';
import type { Piece } from './moved-pieces.ts';
import { piecesAt, windowElsewhere } from './place-elsewhere.ts';
import { rivalFor } from './rivals.ts';
import type { Reordered } from './section-order.ts';
import { nearOf, windowInOrder } from './place-in-order.ts';
import { sentenceAbout, type Twins, twinsOf } from './twins.ts';

/** Share of a passage's words (by weight) that must have stayed for it to be the same: more where it stands elsewhere, since no neighbour speaks for it. */
const leastKept = { here: 0.5, elsewhere: 0.6 };
/** What a passage in a place must be likelier by than its having been taken out. */
const leastMargin = 0.6;
/** A passage of so few words may have lost them all and still be known by its neighbours, if so much of these stayed. */
const fewWords = 3;
const sureNeighbours = 0.6;
/** Rows of words that neither text has twice: a piece with fewer, or with a small share of them, may be boilerplate of another place. */
const ownRows = { least: 2, share: 0.3, plenty: 8 };
/** By how much the better of two places must fit better. */
const leastLead = 0.1;

/**
 * Finds ranges of words of one text again in a later one. Both texts must be in the same alphabet: plain words, or hashes
 * made with one key. The answers are in the order of the ranges; a range that is empty or not in the text is `gone`.
 */
export function placeAnchors(before: WordText, now: WordText, ranges: readonly WordRange[]): Placed[] {
  return ranges.length === 0 ? [] : ranges.map(anchorPlacer(findChains(before, now)));
}

/** The same for one range at a time, so that a window with many can draw and answer keys in between. */
export function anchorPlacer(chains: Chains): (range: WordRange) => Placed {
  const { bySection } = chains;
  if (!bySection) return (range) => placeOne(chains, range);
  return (range) => broughtBack(placeOne(bySection.chains, range), bySection.back);
}

/** The same placer, got in steps. */
export function* placerSteps(
  before: WordText,
  now: WordText,
): Generator<undefined, (range: WordRange) => Placed> {
  return anchorPlacer(yield* chainSteps(before, now));
}

function broughtBack(placed: Placed, back: Reordered['back']): Placed {
  if (placed.state !== 'gone') {
    const range = back(placed);
    return range ? { ...placed, ...range } : { state: 'gone', why: 'cannot-tell' };
  }
  const { near, ...gone } = placed;
  const range = near && back(near);
  return range ? { ...gone, near: range } : gone;
}

/** A place where a passage may stand now, and how it fared there. */
type Candidate = Fared & { now: WordRange; where: 'here' | 'elsewhere'; own: boolean };

function placeOne(chains: Chains, range: WordRange): Placed {
  const { from, to } = range;
  if (!(from >= 0 && to > from && to <= chains.numbered.before.length))
    return { state: 'gone', why: 'cannot-tell' };
  const still = untouched(chains, range);
  if (still) return { state: 'found', ...still };
  const near = nearOf(chains, range);
  const candidates = candidatesFor(chains, range);
  const good = candidates
    .filter((one) => isSame(one, range) && !isAnothers(chains, one, range) && !isBland(chains, one, range))
    .sort((one, two) => two.fit - one.fit);
  const [best, next] = good;
  if (!best)
    return {
      state: 'gone',
      why: candidates.some(({ kept }) => kept > 0.3) ? 'cannot-tell' : 'deleted',
      near,
    };
  const rival = good.find((other) => other.now.from >= best.now.to || other.now.to <= best.now.from);
  if (rival && best.fit - rival.fit < leastLead) return { state: 'gone', why: 'several', near };
  if (!isSure(chains, best, range))
    return { state: 'gone', why: best.whole || next ? 'several' : 'cannot-tell', near };
  if (!best.whole) return { state: 'changed', ...best.now };
  return { state: best.where === 'here' ? 'found' : 'moved', ...best.now };
}

/** Words on each side of a passage that, all in their places, leave nothing to ask. */
const sureContext = 40;

/** Where a passage stands if it and all about it is as it was. */
function untouched({ map, numbered }: Chains, { from, to }: WordRange): WordRange | undefined {
  const first = map[from] ?? -1;
  const shift = first - from;
  if (first < 0) return undefined;
  for (let at = Math.max(0, from - sureContext); at < Math.min(map.length, to + sureContext); at += 1)
    if (map[at] !== at + shift) return undefined;
  // At the text's ends there is less context, so both texts must begin or end there.
  if (from < sureContext && shift !== 0) return undefined;
  if (to + sureContext > map.length && map.length + shift !== numbered.now.length) return undefined;
  return { from: first, to: first + to - from };
}

function candidatesFor(chains: Chains, range: WordRange): Candidate[] {
  const window = windowInOrder(chains, range);
  const here = window && compareClosely(chains.numbered, window, range);
  const elsewhere = piecesAt(chains, range).map((piece) => ({
    ...compareClosely(chains.numbered, windowElsewhere(chains, piece, range), range, chains),
    where: 'elsewhere' as const,
    own: isOwn(piece),
  }));
  return [...(here ? [{ ...here, where: 'here' as const, own: true }] : []), ...elsewhere].flatMap((one) =>
    one.now ? [{ ...one, now: one.now }] : [],
  );
}

/** Words in a row that show whose sentence it is, if neither text has them twice. */
const row = 3;

/**
 * Whether what stayed of a changed passage is boilerplate alone, and it is a paragraph of its own now: then another
 * sentence of the same mould may have been put there.
 */
function isBland(chains: Chains, candidate: Candidate, range: WordRange): boolean {
  const { whole, recut, stayed, kept } = candidate;
  if (whole || !recut || stayed.length < sentenceWords || kept > surelyKept) return false;
  return !showsOwn(chains, candidate, range);
}

/** Whether words stayed of it that neither text has twice: then no other place can be meant. */
function showsOwn({ own }: Chains, { stayed }: Candidate, { from }: WordRange): boolean {
  return stayed.some(
    (place, at) =>
      own[from + at] === 1 &&
      place >= 0 &&
      stayed[at + 1] === place + 1 &&
      stayed[at + row - 1] === place + row - 1,
  );
}

/** Words of a sentence that may be of a mould, and the share that no mould keeps by itself. */
const sentenceWords = 6;
const surelyKept = 0.95;

/** By how much other words must fit a place better to have it. */
const rivalLead = 0.05;

/** Whether words of another passage are known to stand there now, and fit better: a cut sentence must not take its like's place. */
function isAnothers(chains: Chains, { now, fit }: Candidate, range: WordRange): boolean {
  const rival = rivalFor(chains, now, range);
  return rival !== undefined && rival.fit > fit + rivalLead;
}

/** By so much more, a sentence that moved is known by its words alone, or with the words on one side of it. */
const leadAlone = 0.3;
const leadBeside = 0.1;
/** What must have stayed of a sentence that it is not asked whether another is more like what stands there. */
const ownSentence = 0.99;
/** How like its old words a sentence must be that is known elsewhere by them, and what stays of neighbours that went along. */
const likeness = 0.85;
const wentAlong = 0.9;
/** A phrase of which less is left stands there by its neighbours alone. */
const fewKept = 0.35;
/** Less likeness than this, and fewer neighbours, are another sentence that begins alike. */
const leastLikeness = 0.8;
const alone = 0.3;
/** Share of the words on the poorer side that speak for a place without more; and what speaks for nothing. */
const besideEnough = 0.6;
const besideNothing = 0.1;
/** A sentence with another so like it is of a mould, and may have been put in anywhere. */
const mould = 0.6;
/** What a place with a perfect twin and nothing beside it on one side must be likelier by than its having been taken out. */
const twinMargin = 1;

/** Whether nothing but this passage can be meant: neither the likeness of a mould nor boilerplate of another place leads there. */
function isSure(chains: Chains, best: Candidate, range: WordRange): boolean {
  const { home, where, outer } = best;
  const shows = showsOwn(chains, best, range);
  const margin = shows ? Number.POSITIVE_INFINITY : best.margin();
  if (margin < leastMargin) return false;
  const twins = () => twinsOf(chains.numbered, range, best.now);
  if (where === 'elsewhere') {
    if (!best.own) return isKnownAway(best, twins());
    const beside = Math.max(...outer);
    if (beside < alone && !best.whole && twins().own < leastLikeness) return false;
    return beside >= besideEnough || isBlock(chains, range) || twins().other < mould;
  }
  const beside = Math.min(...outer);
  if (best.kept < fewKept && !shows && beside < wentAlong && isTwins(twins())) return false;
  if (shows || beside >= besideEnough) return true;
  if (home >= ownSentence && (beside >= besideNothing || margin >= twinMargin)) return true;
  return home < ownSentence ? !isTwins(twins()) : twins().own > twins().other;
}

/** Whether another sentence is more like what stands there: then that may as well be its twin, put in where this one was cut. */
function isTwins({ own, other }: Twins): boolean {
  return own < other;
}

/** Whether a passage's own sentences are whole paragraphs: then there is nothing that would have gone with them. */
function isBlock({ numbered: { beforeBegins } }: Chains, range: WordRange): boolean {
  const { from, to } = sentenceAbout(beforeBegins, range);
  return beforeBegins[from] === 2 && (to >= beforeBegins.length || beforeBegins[to] === 2);
}

/** Whether a passage that stands elsewhere among boilerplate is known there by its own sentence, and what is beside it. */
function isKnownAway({ home, outer, fit }: Candidate, { own, other }: Twins): boolean {
  if (home < likeness || own < likeness) return false;
  if (own >= other + leadAlone || fit >= wentAlong) return true;
  return own >= other + leadBeside && Math.max(...outer) >= wentAlong;
}

function isOwn({ own, rows }: Piece): boolean {
  return own >= ownRows.plenty || (own >= ownRows.least && own >= ownRows.share * rows);
}

/** Share of its own sentence that must have stayed for a part of it to be known. */
const leastHome = 0.4;

/** What is kept at least of a passage that had each word changed for one other, in its place. */
const leastReworded = 0.25;

/** Whether these are the passage's own words, or its neighbours know its place and every word has one in its stead. */
function isSame(fared: Candidate, { from, to }: WordRange): boolean {
  const { kept, sentence, home, homeBeside = 0, filled, left, right, where } = fared;
  const flanked = (left + right) / 2 >= sureNeighbours && Math.min(left, right) >= sureNeighbours / 2;
  if (home < leastHome && !sentence && !flanked) return false;
  if (kept >= leastKept[where] || sentence) return true;
  if (filled < 0.99) return false;
  if (to - from <= fewWords) return flanked || homeBeside >= sureNeighbours;
  return where === 'here' && flanked && kept >= leastReworded;
}
