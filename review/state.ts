import type { Correction } from '../plan/corrections/correction.ts';
import type { Level } from '../rubric/finding.ts';
import type { Anchor } from '../plan/anchors/anchor.ts';
import type { Action } from './action.ts';
import type { Annotation } from './annotation.ts';
import { carry, look } from './carry.ts';
import type { CaseOf } from './case.ts';
import type { Change, Disposition, What } from './change.ts';
import type { Citation } from './citation.ts';
import type { Details } from './details.ts';
import type { Exception } from './exception.ts';
import type { Query } from './query.ts';
import type { Review } from './review.ts';
import { type Score, type Target, targetKey } from './score.ts';
import type { Seen } from './seen.ts';
import { inForce } from './undo.ts';

type Stamp = { at: string; by?: string };

/** A score in force, with the range that was suggested when it was given; `anchor`: where its item's words stood then. */
export type GivenScore = Stamp & {
  target: Target;
  score: Score;
  suggested?: [Level, Level] | null;
  anchor?: Anchor;
  /** The item's words are others than it was given on, and nobody has looked again. */
  wordsChanged?: true;
};
/** A comment in force, with the form in which it may leave the device. */
export type Comment = Stamp & {
  target: Partial<Target>;
  text: string;
  forExport: string;
  anchor?: Anchor;
  wordsChanged?: true;
};
/** A finding's disposition in force. */
export type Answered = Stamp & {
  disposition: Disposition;
  check: string;
  criterion: string;
  section?: string;
  type?: string;
  /** Where the finding's words stood. */
  anchor?: Anchor;
  anotherChild?: boolean;
};
/** The reviewer's own overall grade in force, with its reason. */
export type Override = Stamp & { level: Level; reason: string; forExport: string };

/** The present state of a review: what its changes in force add up to. Keys of `scores` and `comments` come from `targetKey`. */
export type ReviewState = {
  planRef: string;
  scale?: string;
  scores: Map<string, GivenScore>;
  comments: Map<string, Comment>;
  /** By finding id. */
  dispositions: Map<string, Answered>;
  /** Answers to findings whose words changed since, by the id of the finding that stands there now: asked again. */
  answeredBefore: Map<string, Answered>;
  /** Answers to findings that stand nowhere any more. */
  answersLeft: (Answered & { finding: string })[];
  /** What was looked at again since the last new version (`lookKey`). */
  looked: Set<string>;
  /** The last new version that was laid beside the review, and what was seen of the one before. */
  version?: { seq: number; at: string; from?: string; to: string; seenBefore?: Seen };
  /** By annotation id, in the order in which they were first made. */
  annotations: Map<string, Stamp & Annotation>;
  /** The case it belongs to, if any. */
  case?: CaseOf;
  /** Evidence from other documents of the case, by citation id, in the order in which it was first cited. */
  citations: Map<string, Stamp & Citation>;
  /** Exceptions recorded for statutory steps, by the step's id. */
  exceptions: Map<string, Stamp & Exception>;
  /** Questions to authors, by query id, in the order in which they were first made. */
  queries: Map<string, Stamp & Query>;
  /** What is to be done, by action id, in the order in which it was first made. */
  actions: Map<string, Stamp & Action>;
  override?: Override;
  details: Details;
  child: { preference?: 'autistic' | 'with autism' | 'other'; pronouns?: string; outOfYear?: boolean };
  /** Corrections of the reading in force, oldest first; `seq` is the change that an undo takes back. */
  corrections: (Stamp & { seq: number; correction: Correction })[];
  /** The document as last read. */
  seen?: Seen;
  /** Time counted on this review, where the reviewer has it counted. */
  secondsSpent: number;
  /** The ISO day to which a person wants it kept, or until it is deleted by hand; none: as the setting says. */
  keep?: string;
  updatedAt: string;
};

/** Folds a review's history to its present state. */
export function stateOf(review: Review): ReviewState {
  const state: ReviewState = {
    planRef: review.planRef,
    scores: new Map(),
    comments: new Map(),
    dispositions: new Map(),
    answeredBefore: new Map(),
    answersLeft: [],
    looked: new Set(),
    annotations: new Map(),
    citations: new Map(),
    exceptions: new Map(),
    queries: new Map(),
    actions: new Map(),
    details: {},
    child: {},
    corrections: [],
    secondsSpent: 0,
    updatedAt: review.changes.at(-1)?.at ?? review.createdAt,
  };
  for (const change of inForce(review.changes)) apply(state, change);
  return state;
}

/** The score given for a criterion, one of its sections or one of its items, if any. */
export function scoreOf(state: ReviewState, target: Target): Score | undefined {
  return state.scores.get(targetKey(target))?.score;
}

/** The key of a comment: a comment without a criterion is about the whole document. */
export function commentKey(target: Partial<Target>): string {
  return targetKey({ ...target, criterion: target.criterion ?? '' });
}

function apply(state: ReviewState, change: Change): void {
  const what = change.what;
  const stamp: Stamp = { at: change.at, ...(change.by === undefined ? {} : { by: change.by }) };
  switch (what.kind) {
    case 'score': {
      const target = targetOf(what);
      const before = state.scores.get(targetKey(target));
      if (what.score === undefined) state.scores.delete(targetKey(target));
      else
        state.scores.set(targetKey(target), {
          ...stamp,
          target,
          score: what.score,
          suggested: what.suggested,
          ...anchored(what, before),
          ...(before?.wordsChanged && isOnlyMasked(before.score, what.score) && { wordsChanged: true }),
        });
      return;
    }
    case 'comment': {
      const target = { criterion: what.criterion, section: what.section, item: what.item };
      const before = state.comments.get(commentKey(target));
      if (what.text === '') state.comments.delete(commentKey(target));
      else
        state.comments.set(commentKey(target), {
          ...stamp,
          target,
          text: what.text,
          forExport: what.forExport,
          ...anchored(what, before),
          ...(before?.wordsChanged && before.text === what.text && { wordsChanged: true }),
        });
      return;
    }
    case 'disposition':
      state.answeredBefore.delete(what.finding);
      if (what.disposition === undefined) state.dispositions.delete(what.finding);
      else
        state.dispositions.set(what.finding, {
          ...stamp,
          disposition: what.disposition,
          check: what.check,
          criterion: what.criterion,
          section: what.section,
          type: what.type,
          ...(what.anotherChild === undefined ? {} : { anotherChild: what.anotherChild }),
          ...anchored(what, state.dispositions.get(what.finding)),
        });
      return;
    case 'annotation':
      if (what.annotation === undefined) state.annotations.delete(what.id);
      else state.annotations.set(what.id, { ...stamp, ...what.annotation });
      return;
    case 'case':
      state.case = what.case;
      return;
    case 'citation':
      if (what.citation === undefined) state.citations.delete(what.id);
      else state.citations.set(what.id, { ...stamp, ...what.citation });
      return;
    case 'exception':
      if (what.exception === undefined) state.exceptions.delete(what.step);
      else state.exceptions.set(what.step, { ...stamp, ...what.exception });
      return;
    case 'action':
      if (what.action === undefined) state.actions.delete(what.id);
      else state.actions.set(what.id, { ...stamp, ...what.action });
      return;
    case 'override':
      state.override =
        what.level === undefined
          ? undefined
          : { ...stamp, level: what.level, reason: what.reason, forExport: what.forExport };
      return;
    case 'scale':
      state.scale = what.scale;
      return;
    case 'details':
      state.details = { ...state.details, ...what.set };
      for (const field of what.clear ?? []) delete state.details[field];
      return;
    case 'child':
      state.child = { preference: what.preference, pronouns: what.pronouns, outOfYear: what.outOfYear };
      return;
    case 'rename':
      state.planRef = what.planRef;
      return;
    case 'time':
      state.secondsSpent += what.seconds;
      return;
    case 'seen':
      state.seen = what.seen;
      return;
    case 'correction':
      state.corrections.push({ ...stamp, seq: change.seq, correction: what.correction });
      return;
    case 'query':
      if (what.query === undefined) state.queries.delete(what.id);
      else state.queries.set(what.id, { ...stamp, ...what.query });
      return;
    case 'carried':
      carry(state, what.carried, change);
      return;
    case 'looked':
      look(state, what.key, what.done);
      return;
    case 'keep':
      state.keep = what.until;
      return;
    case 'cited':
    case 'checked':
    case 'undo':
      return;
  }
}

/** Given without the document open, what stands there is about the same words as before. */
function anchored(what: { anchor?: Anchor | undefined }, before: { anchor?: Anchor } | undefined) {
  const anchor = what.anchor ?? before?.anchor;
  return anchor ? { anchor } : {};
}

/** True where a reason was only brought to another form for export: nobody looked at the words again. */
function isOnlyMasked(before: Score, now: Score): boolean {
  return (
    before.kind !== 'level' &&
    now.kind === before.kind &&
    now.reason === before.reason &&
    now.forExport !== before.forExport
  );
}

function targetOf(what: Extract<What, { kind: 'score' }>): Target {
  return {
    criterion: what.criterion,
    ...(what.section === undefined ? {} : { section: what.section }),
    ...(what.item === undefined ? {} : { item: what.item }),
  };
}
