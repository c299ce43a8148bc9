import { checkedIn } from '../../review/checked.ts';
import { withheld } from '../../review/mask.ts';
import type { Redactor, Unsure } from '../../review/redact/redaction.ts';
import type { Review } from '../../review/review.ts';
import { type TypedText, typedTexts } from './typed-texts.ts';
import { type TakenOut, whatWasRemoved } from './what-was-removed.ts';

/** A typed text on its way out. `unsure`: words of the form that leaves, which nobody called fine yet. */
export type LeavingText = TypedText & { removed: TakenOut[]; unsure: Unsure[]; isWithheld: boolean };

/** What of a review leaves in its audit record, as far as somebody typed it, with the counts that a summary is made of. */
export type Leaving = {
  review: Review;
  texts: LeavingText[];
  removed: number;
  unsure: number;
  withheld: number;
};

/**
 * What will leave of a review, what was taken out of it and what nobody can be sure of. `redact` says of a text as it leaves
 * what may still identify somebody; what a person called fine is not asked again.
 */
export function leavingOf(review: Review, redact: Redactor): Leaving {
  const isChecked = checkedIn(review);
  const texts = typedTexts(review).map((one): LeavingText => {
    const isWithheld = one.leaves === withheld;
    if (isWithheld) return { ...one, removed: [], unsure: [], isWithheld };
    const unsure = redact(one.leaves).unsure.filter(({ written }) => !isChecked(one.written, written));
    return { ...one, removed: whatWasRemoved(one.written, one.leaves), unsure, isWithheld };
  });
  const count = (of: (text: LeavingText) => number) => texts.reduce((sum, text) => sum + of(text), 0);
  return {
    review,
    texts,
    removed: count(({ removed }) => removed.length),
    unsure: count(({ unsure }) => unsure.length),
    withheld: count(({ isWithheld }) => (isWithheld ? 1 : 0)),
  };
}
