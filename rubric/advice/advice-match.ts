import type { Plan, SectionId, Words } from '../../plan/plan.ts';

/** An advice document as it was read, under the name it is shown by. */
export type AdviceDocument = { name: string; plan: Plan };

/** What is compared of two items that speak of the same provision. `amount` is how much in a week, where both can be counted. */
export type ComparedElement =
  | 'amount'
  | 'duration'
  | 'frequency'
  | 'span'
  | 'ratio'
  | 'who'
  | 'training'
  | 'duty';

/** How the plan's words stand to the advice's: `less` is shorter, rarer, looser, less expert or not there. `differs`: neither is more. */
export type Standing = 'same' | 'less' | 'more' | 'differs';

/** One element of a pair with the words of both; none where one does not say. `why` is a plain sentence. */
export type ElementStanding = {
  element: ComparedElement;
  standing: Standing;
  plan?: string;
  advice?: string;
  why: string;
};

/** The words of one side with where they stand: a lettered section of the plan, or a heading of the advice. */
export type Quoted = {
  /** The item's id in its own document. */
  item: string;
  text: string;
  words: Words[];
  /** What its row says besides, as printed: who, with how many, how often, how long. */
  columns: string[];
  section?: SectionId;
  /** The heading over it and, in a PDF, its page: "Recommended provision, page 3". */
  place?: string;
};

/** Words of advice, with which of the documents they stand in. */
export type QuotedAdvice = Quoted & { document: string };

/**
 * What the two documents suggest, always a question to the reviewer. `diluted`: the plan gives less than the advice.
 * `dropped`: nothing in the plan was found for it. `added`: in this adviser's field, and no advice has it. `vague`: the
 * advice itself leaves it open, so the writer must not fill it in. `cannot-tell`: the words do not say which belongs to which.
 */
export type AdviceVerdict =
  | 'diluted'
  | 'dropped'
  | 'added'
  | 'vague'
  | 'differs'
  | 'more'
  | 'same'
  | 'cannot-tell';

/** One line of the comparison. `id` is stable for the same words. */
export type AdviceMatch = {
  id: string;
  verdict: AdviceVerdict;
  /** One or two plain sentences. */
  message: string;
  advice?: QuotedAdvice;
  plan?: Quoted;
  elements: ElementStanding[];
};
