import type { Phrase } from '../../plan/wording/phrase.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { categoryReasons } from './category-reasons.ts';
import { languageMarks, type MarkedStretches } from './facts/language-marks.ts';
import { languageCategories, type LanguageContext, type LanguageHit } from './language-hit.ts';
import { isIdleAtEnd, namedRuns } from './named-runs.ts';
import { sureOf } from './network/how-sure.ts';
import { languageNet } from './network/networks.ts';
import { type Token, tokensOf } from './network/tokens.ts';
import { type Listed, ownWords, personCentredRules } from './person-centred-rules.ts';

/**
 * A sentence is worth a pause from this probability on; one with a phrase of the lexicon, or with words that language
 * guides list, from a lower one on. Chosen on statements that were not held out.
 */
const flagged = 0.6;
const flaggedByList = 0.2;
const flaggedByGuide = 0.05;
/** Below this one a phrase of the lexicon is fine where it stands; in between it is shown as a note. */
const fine = 0.1;

/**
 * Phrases worth a pause in one text, in reading order (domain part 6.4), sentence by sentence: the lexicon and a small
 * network that knows the words around it say whether to raise anything, and which words. Quotations, formal names and
 * the person's chosen words are exempt. Advice: each hit says why and what else could be written.
 */
export function personCentred(text: string, context: LanguageContext = {}): LanguageHit[] {
  const listed = personCentredRules(text, context);
  const own = ownWords(text);
  return sentences(text).flatMap((sentence) => judge(text, sentence, own, listed, context));
}

function judge(
  text: string,
  sentence: Phrase,
  own: string,
  listed: Listed,
  context: LanguageContext,
): LanguageHit[] {
  const start = sentence.from;
  const hits = listed.hits.filter((hit) => overlap(hit, sentence));
  if (context.listedOnly && hits.length === 0) return [];
  const tokens = tokensOf(sentence.words);
  const cleared = listed.cleared.filter((one) => overlap(one, sentence));
  const ownSentence = own.slice(start, sentence.to);
  const marked: MarkedStretches = {
    hits: hits.map((hit) => ({ ...hit, from: hit.from - start, to: hit.to - start })),
    cleared: cleared.map((one) => ({ from: one.from - start, to: one.to - start })),
  };
  const marks = languageMarks(tokens, marked, sentence.words, ownSentence, context);
  const { flag, tokens: shares } = languageNet(tokens, marks);
  const sure = sureOf(flag);
  if (flag < leastOf(hits))
    return hits.flatMap((hit): LanguageHit[] =>
      hit.weight === 'full' && flag < fine ? [] : [{ ...hit, weight: 'low', sure: 'unsure' }],
    );
  const runs = namedRuns(tokens, shares, (at) => {
    const token = tokens[at];
    if (token === undefined || ownSentence.charCodeAt(token.from) === blank) return false;
    const place = { from: start + token.from, to: start + token.to };
    return !cleared.some((one) => one.own && overlap(one, place));
  });
  const certain = hits
    .filter((hit) => hit.weight === 'full')
    .map((hit) => ({ ...withNeighbours(hit, text, start, tokens, shares), sure }));
  const named = runs.flatMap((run): LanguageHit[] => {
    const from = start + (tokens[run.first]?.from ?? 0);
    const to = start + (tokens[run.last]?.to ?? 0);
    // The lexicon's own words are as short as makes sense.
    if (certain.some((hit) => overlap(hit, { from, to }))) return [];
    const entry = hits.find((hit) => overlap(hit, { from, to }));
    const category = entry?.category ?? languageCategories[run.kind - 1] ?? 'judgement';
    const { reason, offer } = entry ?? categoryReasons[category];
    const words = text.slice(from, to);
    const how = entry ? {} : { unlisted: true as const };
    return [{ from, to, words, category, reason, offer, weight: 'full', sure, ...how }];
  });
  const notes = hits.filter((hit) => hit.weight === 'low' && !named.some((one) => overlap(one, hit)));
  return [...certain, ...named, ...notes].sort((one, other) => one.from - other.from);
}

/** A phrase of the lexicon with the words beside it of which the network is sure too: "fails to" with "listen". */
function withNeighbours(
  hit: LanguageHit,
  text: string,
  start: number,
  tokens: readonly Token[],
  shares: readonly Float64Array[],
): LanguageHit {
  const loud = (at: number) => 1 - (shares[at]?.[0] ?? 1) > loudNeighbour;
  let first = tokens.findIndex((token) => start + token.from >= hit.from);
  let last = tokens.findLastIndex((token) => start + token.to <= hit.to);
  if (first < 0 || last < first) return hit;
  while (first > 0 && loud(first - 1)) first -= 1;
  const own = last;
  while (loud(last + 1)) last += 1;
  while (last > own && isIdleAtEnd(tokens[last])) last -= 1;
  const from = Math.min(hit.from, start + (tokens[first]?.from ?? 0));
  const to = Math.max(hit.to, start + (tokens[last]?.to ?? 0));
  return { ...hit, from, to, words: text.slice(from, to) };
}

const loudNeighbour = 0.75;

/** The probability from which on a sentence with these phrases of the lexicon is worth a pause. */
function leastOf(hits: readonly LanguageHit[]): number {
  const full = hits.filter((hit) => hit.weight === 'full');
  if (full.some((hit) => hit.fromGuide)) return flaggedByGuide;
  return full.length > 0 ? flaggedByList : flagged;
}

type Stretch = { from: number; to: number };
const overlap = (one: Stretch, other: Stretch) => one.from < other.to && other.from < one.to;
const blank = ' '.charCodeAt(0);
