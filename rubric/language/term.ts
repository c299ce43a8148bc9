import { personCentredRules } from './person-centred-rules.ts';

/** Whether a single term, standing alone as in a language guide, is one to avoid. */
export function isAvoidedTerm(term: string): boolean {
  return personCentredRules(term).hits.length > 0;
}
