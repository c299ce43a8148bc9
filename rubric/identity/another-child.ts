import { capitalised, isOwnName } from './own-names.ts';

/** How plainly a stray name is another child's: `clear` stops a review, `possible` is a question among others. */
export type HowPlain = 'clear' | 'possible';

/** Someone is with, beside or told of: a friend or a sibling stands there, not whom the sentence is about. */
const besideBefore =
  /\b(?:with|and|or|by|from|near|beside|like|called|named|than|about|against|at|of|between|alongside|meets?|visits?|misses|loves)\s+$/i;

/** A sentence that speaks of these is about a friend, a relation or a classmate as easily. */
const others =
  /\b(?:friends?|friendships?|classmates?|siblings?|brothers?|sisters?|cousins?|twins?|nephew|niece|uncle|aunt(?:ie)?|mother|father|mum|dad|step\w+|grand\w+|nan|partner|girlfriend|boyfriend|other (?:children|pupils?|child)|another (?:child|pupil)|the other)\b/i;

/** Titles and jobs make an adult of whoever is named. */
const adults =
  /\b(?:teacher|tutor|SENCO|SENDCo|TA|LSA|assistant|therapist|psychologist|nurse|doctor|worker|mentor|coach|officer|consultant|who (?:works|teaches|supports))\b/i;

/**
 * Whether a name that stands where this child's would (`other-names.ts`) is plainly another child's: nobody else is in the
 * sentence whom it could belong to, neither this child, a relation, a friend nor an adult at work. A sentence about two
 * people is never plain.
 */
export function howPlain(text: string, at: number, name: string, own: ReadonlySet<string>): HowPlain {
  const before = text.slice(0, at);
  const after = text.slice(at + name.length);
  if (besideBefore.test(before)) return 'possible';
  const lead = before.split(/[.!?;]\s|\n/).at(-1) ?? '';
  const rest = after.split(/[.!?;](?:\s|$)|\n/)[0] ?? '';
  const sentence = `${lead}${name}${rest}`;
  if (others.test(sentence) || adults.test(rest.slice(0, adultReach))) return 'possible';
  const isOfTwo = [...sentence.matchAll(capitalised)].some(({ 0: word }) => isOwnName(word, own));
  return isOfTwo ? 'possible' : 'clear';
}

/** So many characters after a name say what its bearer does for a living: "Iqbal, the teaching assistant". */
const adultReach = 40;
