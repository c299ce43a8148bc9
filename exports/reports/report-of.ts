import type { Plan, Words } from '../../plan/plan.ts';
import type { Review } from '../../review/review.ts';
import type { ReviewState } from '../../review/state.ts';
import type { Framework, Scale } from '../../rubric/framework.ts';
import type { Judgement } from '../../rubric/judgement.ts';

/** The plan at hand while a report is made: its words, what the checks found, and where each annotation's words now stand (by id). */
export type PlanAtHand = {
  plan: Plan;
  judgement: Judgement;
  placed: ReadonlyMap<string, readonly Words[]>;
};

/** What a report is made from. `today` is an ISO day; `open` is absent where the plan is not at hand. */
export type ReportSource = {
  review: Review;
  state: ReviewState;
  framework: Framework;
  scale: Scale;
  today: string;
  open?: PlanAtHand;
};

/** An ISO day or time as it is said here: "23 November 2026". */
export function britishDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "1 question", "3 questions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a document of each kind is called in a report. */
export const documentWords: Record<Review['documentKind'], string> = {
  plan: 'EHC plan',
  advice: 'Assessment advice',
  'annual-review': 'Annual review',
};

/** What nobody decided by machine: said at the foot of every report. */
export const noVerdict =
  'People made these judgements; checks only showed words to look at. This is about a document, not about a child or a colleague. It is not legal advice.';
