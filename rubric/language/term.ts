import { demeaning } from './demeaning.ts';
import { termFacts } from './facts/term-facts.ts';
import { guideTerms } from './guide-terms.ts';
import { termNet } from './network/networks.ts';
import { tokensOf } from './network/tokens.ts';
import { personCentredRules } from './person-centred-rules.ts';

/**
 * Whether a single term, standing alone as in a language guide, is one to avoid. `words` are those that say so, `offer`
 * what guides write instead, where they do.
 */
export type TermVerdict = { avoid: false } | { avoid: true; words: string; why: string; offer: string[] };

/** A term on no list is one to avoid from this probability on: nine in ten of those are, on terms held out. */
const avoided = 0.75;

/**
 * Judges a term by the list of guides, by the lexicon, by words that write a person off, and, where all are silent, by a
 * small network that learned from guides: it names the words that spoke for avoiding it.
 */
export function judgeTerm(term: string): TermVerdict {
  const listed = list().get(bare(term));
  if (listed)
    return {
      avoid: true,
      words: listed.term,
      why: 'Language guides ask writers to avoid it.',
      offer: listed.offer === '' ? [] : [listed.offer],
    };
  const [hit] = personCentredRules(term).hits;
  if (hit) return { avoid: true, words: hit.words, why: hit.reason, offer: hit.offer };
  const [found] = demeaning(term);
  if (found)
    return {
      avoid: true,
      words: term.slice(found.from, found.to),
      why: 'It writes a person off.',
      offer: [],
    };
  const answer = termNet(tokensOf(term), termFacts(term)).term;
  if ((answer?.probabilities[1] ?? 0) < avoided) return { avoid: false };
  const [carrier] = answer?.carriers() ?? [];
  if (!carrier) return { avoid: false };
  const words = term.slice(carrier.from, carrier.to);
  return {
    avoid: true,
    words,
    why: 'It is like terms that language guides ask writers to avoid.',
    offer: [],
  };
}

/** Whether a single term, standing alone as in a language guide, is one to avoid. */
export function isAvoidedTerm(term: string): boolean {
  return judgeTerm(term).avoid;
}

let terms: Map<string, { term: string; offer: string }> | undefined;

function list(): Map<string, { term: string; offer: string }> {
  terms ??= new Map(guideTerms().map((one) => [bare(one.term), one]));
  return terms;
}

const small = new Set(['a', 'an', 'the', 'is', 'are', 'was', 'be', 'been', 'his', 'her', 'their']);

/** A term without articles, hyphens and endings, so that "the sufferers" and "sufferer" are the same. */
function bare(term: string): string {
  const words =
    term
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[-/]/g, ' ')
      .match(/[\p{L}\d']+/gu) ?? [];
  const kept = words.length > 1 ? words.filter((word) => !small.has(word)) : words;
  return kept.map((word) => word.replace(/(?<=\p{L}{3})(?:'s|s'|s)$/u, '')).join(' ');
}
