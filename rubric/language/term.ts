import { personCentred } from './person-centred.ts';

/** Whether a single term, standing alone as in a language guide, is one to avoid. */
export function isAvoidedTerm(term: string): boolean {
  return personCentred(term).length > 0;
}
