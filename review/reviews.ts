import type { Change, ChangeDraft } from './change.ts';
import type { Listing } from './listing.ts';
import type { WordText } from '../plan/anchors/anchor.ts';
import type { Beside, KeptAs, RememberedText } from './remembered.ts';
import type { Review } from './review.ts';

/** A failure to keep or find something, in a sentence: what happened, what is safe, what to do. */
export type StoreProblem = {
  code:
    | 'quota'
    | 'blocked'
    | 'not-found'
    | 'exists'
    | 'unreadable'
    | 'failed'
    /** The store is locked with a passphrase, and this window has no key. */
    | 'locked'
    /** The passphrase given is not the one. */
    | 'wrong-passphrase'
    /** A new passphrase that is too easily guessed. */
    | 'weak-passphrase';
  sentence: string;
};

/** What came of asking the store: the value, or a problem with a sentence. */
export type Kept<T> = { ok: true; value: T } | { ok: false; problem: StoreProblem };

/** What every open window is told. */
export type ReviewNews = { review: string; what: 'added' | 'changed' | 'deleted' };

/**
 * Where reviews are kept. Every answer comes only when the store has finished; a failure is returned, never swallowed.
 * Implementations live in the platform; one contract test runs on each.
 */
export type Reviews = {
  /** Newest change first. */
  list(): Promise<Kept<Listing[]>>;
  open(id: string): Promise<Kept<Review>>;
  /** Keeps a new or restored review whole. Refuses an id that is already there. */
  add(review: Review): Promise<Kept<Review>>;
  /** Adds one change and gives it its number, whichever window asks first. Earlier changes are never rewritten. */
  append(id: string, change: ChangeDraft): Promise<Kept<Change>>;
  duplicate(id: string, copy: { id: string; now: string; planRef: string }): Promise<Kept<Review>>;
  /** Gives back what was deleted, so that it can be added again. */
  delete(id: string): Promise<Kept<Review>>;
  /**
   * Keeps that these paragraphs (as `ownParagraphs` gives their texts) stand in the plan of this review, in place of what
   * was kept for it before. Only hashes under a key of this device are kept, beside the review and never in it: no export
   * can hold them. They go with the review and come back with it.
   */
  keepParagraphs(id: string, fingerprint: string, texts: readonly string[]): Promise<Kept<number>>;
  /**
   * For each of these texts the ids of reviews of other plans in which it stands, one for each plan. Another plan has
   * another fingerprint than this one has and had when the review `id` was last kept.
   */
  alsoIn(id: string, fingerprint: string, texts: readonly string[]): Promise<Kept<string[][]>>;
  /**
   * Remembers the words of a text beside a review, never in it: no export can hold them. As hashes under a key of this
   * device, or as the words themselves. Of texts remembered before, those that a change of the review points to stay, and
   * others go; with `hashes` what stays of words becomes hashes too. They go with the review, come back with it and are
   * copied with a copy. Answers how many texts are remembered.
   */
  remember(id: string, text: RememberedText, as: KeptAs): Promise<Kept<number>>;
  /** The texts remembered beside a review, oldest first, each with the text of now in the same alphabet. */
  rememberedBeside(id: string, now: WordText): Promise<Kept<Beside[]>>;
  /** Hears of changes made in any window, this one too. Returns the way to stop. */
  subscribe(listener: (news: ReviewNews) => void): () => void;
};
