import type { SectionId } from '../../../plan/plan.ts';
import type { DeadlineContext } from '../../../plan/wording/deadlines.ts';
import type { OutcomeKind } from '../../judgement.ts';

/** What may be known beside the words. Without `today` short horizons are told by their words alone. */
export type KindContext = Partial<Omit<DeadlineContext, 'today'>> & {
  section?: SectionId | string;
  name?: string;
  today?: string;
  printedAs?: 'outcome' | 'step';
};

/** What a statement is, why, and the words that carried the answer. */
export type JudgedKind = { kind: OutcomeKind | 'cannot-tell'; why: string; words?: string };
