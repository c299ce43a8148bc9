import type { Plan } from '../plan/plan.ts';
import { findDates } from '../plan/wording/dates.ts';
import { type Line, linesOf, linesOfParts, linesOfSections } from './evidence/lines.ts';
import { quotationsIn } from './evidence/quotations.ts';
import { recall } from '../plan/wording/recall.ts';

/** How views were gathered, in the words that plans use. */
export const methodWords =
  /\b(?:talking mats?|drew|drawings?|chose|choosing|choice board|photograph\w*|photos?|film\w*|pointed|signed|signing|symbols?|picture (?:cards?|map)|cards|questionnaire|survey|observ\w+|watched|interview\w*|talk(?:ed|ing) with|talked to|spoke (?:to|with|for)|told|slides|walk(?:ed)? round|wrote|letter|typed|emails?|e-mails?|rates|telephone\w*|by phone|phone call|form|meeting|met with|method|filled in|dictated|scribed|puppets?|play)\b/i;

/** Adults' wording in a child's mouth: "I present with". */
export const borrowedVoice =
  /\bI (?:present with|require|have (?:a diagnosis of|significant|severe|moderate|complex|been diagnosed)|display|exhibit|demonstrate|benefit from|struggle with (?:my )?(?:executive|sensory processing|social communication)|am able to access|access|find it difficult to regulate|need support with my)\b|\bmy (?:ability to access|sensory processing|executive function\w*|social communication (?:difficult|skills)|cognitive|expressive language|receptive language|presentation)\b/i;

/** Said for the child by others: "seems to", "his teacher says that he likes". */
export const secondHand =
  /\b(?:seems? to|appears? to|according to|(?:teacher|staff|school|mum|mother|father|dad|sister|parents?|college|team)[\w\s]{0,20}\b(?:thinks?|believes?|says?|feels?|reports?|would like)|thought to)\b/i;

/** Words that say that views were not gathered. */
export const noViews =
  /\b(?:see|as) (?:last|previous) year\b|\bviews?\b[^.]{0,30}\bnot (?:obtained|sought|gathered)\b|^\W*not (?:obtained|sought|gathered)\b|\b(?:unable|not able|could not|was not possible|did not|declined|too young)\b[^.]{0,50}\bviews?\b|\bviews? (?:were|was|could) not\b|\bno views\b/i;

/** Words for parents, carers and other family. */
export const parentWords =
  /\b(?:parents?|mother|father|mum|dad|mummy|daddy|mums|dads|fathers|mothers|stepmother|stepfather|carers?|foster\w*|family|grand(?:mother|father|ma|pa|parents?|ad)|nan|aunt\w*|uncle|guardian|Mr and Mrs)\b/i;

/** A line of advice or a review that tells what somebody likes, wants or thinks. */
const viewTelling =
  /\b(?:said|says|told|tells|likes?|wants?|prefers?|views?|feels?|hopes?|wishes|chose|enjoys|worries|asked)\b/i;

/** The lines where the views of the child and the family should stand: Section A, or headings about views. */
export function viewLines(
  plan: Plan,
  title = /\b(?:views?|voice|aspirations?|about me|my story|wishes|what .* (?:says?|thinks?|wants?|likes?)|took part|how .* (?:tells|shows)|parents?|child|pupil|student|young person|profile)\b/i,
): readonly Line[] {
  if (plan.kind === 'plan') return linesOfSections(plan, ['A']);
  const under = linesOfParts(plan, title);
  if (under.length > 0) return under;
  return linesOf(plan).filter((line) => viewTelling.test(line.text));
}

/** What a text shows of a voice: quoted words, how and when views were gathered, what is borrowed or second-hand. */
export type VoiceSigns = {
  quotes: number;
  firstPerson: number;
  method: boolean;
  dated: boolean;
  borrowed: boolean;
  secondHand: boolean;
  described: boolean;
  none: boolean;
  words: number;
};

/** What a child shows without words. */
const shown =
  /\b(?:led (?:him|her|them|me|us|the)|pushed|pulled|reached|laughed|smiled|turned|looked|leans?|kick\w*|pointed|signed|chose|cried|hummed|held|clapped|picked)\b/gi;

/** What in a text shows that a child or young person is heard: quotations, first person, a method, a date. */
export const voiceSigns = recall(
  (text: string): VoiceSigns => ({
    quotes: quotationsIn(text).filter(({ quote }) => /\s/.test(quote) || quote.length > 6).length,
    firstPerson: (text.match(/\b(?:I|I'm|I’m|I've|I’ve|my|me)\b/g) ?? []).length,
    method: methodWords.test(text),
    dated: findDates(text).length > 0,
    borrowed: borrowedVoice.test(text),
    secondHand: secondHand.test(text),
    described: (text.match(shown) ?? []).length >= 2,
    none: noViews.test(text),
    words: text.split(/\s+/).filter(Boolean).length,
  }),
);
