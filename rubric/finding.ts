import type { Plan, SectionId, Words } from '../plan/plan.ts';
import type { AdviceDocument } from './advice/advice-match.ts';

/** Levels are 1 to 4 whatever scale is shown (4 best). */
export type Level = 1 | 2 | 3 | 4;

/** Known defects that a finding may be an instance of; findings of other sorts have none. */
export type DefectType =
  | 'aspiration-as-outcome'
  | 'deficit-language'
  | 'deleted-text'
  | 'duplicate-outcome'
  | 'guidance-left-in'
  | 'key-stage-mismatch'
  | 'need-without-provision'
  | 'no-preparing-for-adulthood-outcomes'
  | 'outcome-without-provision'
  | 'past-target-date'
  | 'placeholder'
  | 'provision-as-outcome'
  | 'rival-wording'
  | 'undefined-acronym'
  | 'wrong-name'
  | 'wrong-pronoun';

/** How sure the machine is of one reading. Absent where a check does not say; shown in words, never by colour alone. */
export type Sure = 'sure' | 'fairly' | 'unsure';

/**
 * What a check shows the reviewer: words of the plan (none where something is absent), why to look, what to do.
 * `query`: something to put right or ask about. `strength`: words that show the criterion met. `note`: a fact worth knowing.
 */
export type Finding = {
  /** Stable for the same words in the same section: check, section and a hash of the words. */
  id: string;
  check: string;
  criterion: string;
  tone: 'query' | 'strength' | 'note';
  type?: DefectType;
  section?: SectionId;
  words?: Words;
  /** Words that are struck through and still printed: they are no part of any block's `text`, so `words` cannot hold them. */
  struck?: string;
  /** The outcome, provision or need it belongs to. */
  item?: string;
  /** One or two plain sentences: what was found, what was wanted, what to do. No "unlawful", no verdict. */
  message: string;
  /** Other wordings to consider, never a ban. */
  alternatives?: string[];
  sure?: Sure;
  /**
   * The words may be another child's data. `clear`: so plainly that nothing else should be done before a person has looked;
   * `possible`: a fair question among others.
   */
  anotherChild?: 'clear' | 'possible';
};

/** A finding as a check writes it; `judge` adds the id, the check's name and the criterion. */
export type FindingDraft = Omit<Finding, 'id' | 'check' | 'criterion'>;

/** What the machine offers: at most two adjacent levels with the reason, or none with the reason. Never a score. */
export type Suggestion =
  | { kind: 'range'; low: Level; high: Level; why: string }
  | { kind: 'none'; why: string };

/** A suggested range. Throws if the levels are not the same or adjacent: that would be our own mistake. */
export function range(low: Level, high: Level, why: string): Suggestion {
  if (high < low || high - low > 1)
    throw new Error(`A range has at most two adjacent levels, not ${low} to ${high}`);
  return { kind: 'range', low, high, why };
}

/** No suggestion, with the reason in a sentence: "The plan has no Section E, so nothing could be checked." */
export function cannotTell(why: string): Suggestion {
  return { kind: 'none', why };
}

/** The suggestion for one outcome or provision item of a per-item criterion. */
export type ItemSuggestion = { item: string; suggested: Suggestion };

/** What one check gives for one criterion. */
export type CheckResult = {
  findings: FindingDraft[];
  suggested: Suggestion;
  /** For per-item criteria: `suggested` is then left to the roll-up rule in `judge`. */
  items?: ItemSuggestion[];
  /** For criteria levelled section by section (language, P-06): `suggested` is the roll-up. */
  bySection?: Partial<Record<SectionId, Suggestion>>;
  /** Figures to show beside the criterion: "Average sentence: 17 words". */
  facts?: string[];
};

/** A paragraph (as `ownParagraphs` gives its text) that also stands in other plans reviewed on this device, with a review of each by its pseudonym. */
export type Elsewhere = { text: string; reviews: readonly string[] };

/** What a check may know besides the document. */
export type CheckContext = {
  /** ISO date of the review, given by the caller: the pure rooms have no clock. */
  today: string;
  /** Who the reviewer confirms the plan is about; starts as `plan.child`. `preference` is the identity wording chosen for this review. */
  child: Plan['child'] & { preference?: 'autistic' | 'with autism' | 'other'; outOfYear?: boolean };
  /** Parts of the document the criterion looks at (its `sections`). */
  sections: SectionId[];
  /** Professional advice that the reviewer set beside the plan; absent where none is. */
  advice?: readonly AdviceDocument[];
  /** Which of its paragraphs stand in other plans; absent where nobody looked. */
  elsewhere?: readonly Elsewhere[];
};

/** A small pure function named in a criterion's data with its options. It never throws for what a document contains. */
export type Check = (plan: Plan, context: CheckContext, options: Record<string, unknown>) => CheckResult;
