import type { PlanView } from '../../plan/changes/read-versions.ts';
import type { FormOffer } from '../../plan/corrections/form.ts';
import type { Problem } from '../../platform/calls.ts';
import type { Grade } from '../../review/grade.ts';
import type { Listing } from '../../review/listing.ts';
import type { Review } from '../../review/review.ts';
import { dismissedFindings } from '../../review/false-hits.ts';
import type { ReviewState } from '../../review/state.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import type { Framework, Scale } from '../../rubric/framework.ts';
import type { Judgement } from '../../rubric/judgement.ts';
import type { OpenDocument, Portal } from '../services.ts';
import type { AdviceHeld } from './advice-work.ts';
import type { PlacedHere } from './anchoring-work.ts';
import type { Since } from './since-work.ts';
import type { NewerOf } from './version-work.ts';
import type { CaseQuestion, CaseSeen } from './case-work.ts';
import type { CitedWords, Citing, LastCited } from './citing-work.ts';
import type { Saving } from './keeper.ts';

/** A document that is open beside the review, with what the machine gathered. */
export type Opened = OpenDocument & { judgement: Judgement };

/** A review on the screen, folded and graded. */
export type Current = {
  review: Review;
  state: ReviewState;
  framework: Framework;
  scale: Scale;
  grade: Grade;
  saving: Saving;
  canUndo: boolean;
  canRedo: boolean;
};

/** Everything a screen shows. A new object after each change. */
export type SessionState = {
  phase: 'start' | 'reading' | 'choose-kind' | 'review';
  /** The step of reading under way, in a sentence. */
  step?: string;
  problem?: Problem;
  /** Something that happened, said once in the live region. */
  said?: string;
  /** A field holds words that are not kept yet: nothing may call this review saved. */
  isTyping?: boolean;
  /** What another window changed last, for people who see. */
  elsewhereSaid?: string | undefined;
  /** The file last exported. */
  exported?: string;
  document?: Opened | OpenDocument;
  current?: Current;
  /** Who the reviewer confirms the plan is about; names stay in this window. */
  child: CheckContext['child'];
  overlay: boolean;
  /** The criterion that is open: its words stand out in the document. */
  open?: string;
  /** The criterion to open once this review is on the screen: where the reviewer was before the store was locked. */
  openAt?: { review: string; criterion: string } | undefined;
  /** Only the open criterion is shown; kept from review to review until the panel closes. */
  focusing: boolean;
  /** The earlier or other version of the text that is looked at; absent for the proposed one. */
  version?: PlanView['id'] | undefined;
  /** True if everything found is painted, not only what speaks for itself. */
  allMarks: boolean;
  /** What the reviewer is about to report by hand. */
  reporting?: 'data-incident' | 'safeguarding' | undefined;
  /** Findings whose words are no longer in the document. */
  missing: ReadonlySet<string>;
  /** Findings whose words stand in a part of the document that is not shown now, with the part's title. */
  onOtherPart: ReadonlyMap<string, string>;
  /** The review of what looks like an earlier version of the open document's plan. */
  newerOf?: NewerOf | undefined;
  /** How the open text differs from the version before, where it was laid beside the review as a new version. */
  since?: Since | undefined;
  /** Where what stands on words stands in the open document, by `anchoredKey`; what is not placed yet is not in it. */
  placed: ReadonlyMap<string, PlacedHere>;
  /** The finding chosen in the document or the panel; "section:E" for a badge, "annotation:…" (its id) for an annotation. */
  chosen?: string;
  /** The annotation whose form is open; `why` its criterion was guessed, where it was made just now. */
  writing?: { id: string; why?: string } | undefined;
  /** Counts choices made in the document, so that choosing the same thing twice is noticed. */
  choice: number;
  /** The document changed since it was read. */
  stale: boolean;
  /** The tab shows another page than the one that was read. */
  moved?: boolean;
  /** Our own page is open and a file is about to be picked or dropped there. */
  awaitsFile: boolean;
  elsewhere: boolean;
  closed: boolean;
  /** True if the review was found again by the plan's fingerprint. */
  resumed: boolean;
  /** Other reviews on this device that could be continued with this document. */
  others: Listing[];
  /** Corrections offered because the document is on a form that was corrected before. */
  offer?: { form: string; offers: FormOffer[] };
  portal?: Portal & { added: boolean };
  /** Professional advice set beside the plan; it goes with this window. */
  advice?: AdviceHeld | undefined;
  /** The case of the review at hand. */
  caseSeen?: CaseSeen | undefined;
  /** A review that could be joined to the case. */
  caseQuestion?: CaseQuestion | undefined;
  /** Ids of the reviews on this device, as last listed. */
  reviewsHere?: ReadonlySet<string>;
  /** Words that are about to be cited in another document of the case. */
  citing?: Citing | undefined;
  /** What was cited last, to undo it at once. */
  lastCited?: LastCited | undefined;
  /** What became of the words cited in the review at hand, by citation id. */
  citedWords: ReadonlyMap<string, CitedWords>;
  /** Words of scanned pages are being recognised: so many of so many pages are done (of none while it starts). */
  recognising?: { done: number; of: number };
};

/** The judgement of the open document, if it was judged. */
export function judgementOf(state: SessionState): Judgement | undefined {
  return state.document && 'judgement' in state.document ? state.document.judgement : undefined;
}

const known = new WeakMap<Judgement, { answers: ReviewState['dispositions']; dismissed: Set<string> }>();
const none: ReadonlySet<string> = new Set();

/** Findings that need nobody any more: justified, a false hit, or the same words were a false hit before. */
export function dismissedOf(
  judgement: Judgement | undefined,
  answers: ReviewState['dispositions'],
): ReadonlySet<string> {
  if (!judgement) return none;
  const before = known.get(judgement);
  if (before?.answers === answers) return before.dismissed;
  const dismissed = dismissedFindings(judgement.findings, answers);
  known.set(judgement, { answers, dismissed });
  return dismissed;
}
