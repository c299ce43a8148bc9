import { demeaning } from '../demeaning.ts';
import { personCentredRules } from '../person-centred-rules.ts';

/**
 * What the lexicon says of a term, for the network. Terms of guides are left out: the network learns from the same ones,
 * and would learn to rely on nothing else.
 */
export function termFacts(term: string): string[] {
  const { hits } = personCentredRules(term, {}, false);
  return [
    ...new Set(hits.map((hit) => `listed:${hit.weight}`)),
    ...(demeaning(term).length > 0 ? ['demeaning'] : []),
  ];
}
