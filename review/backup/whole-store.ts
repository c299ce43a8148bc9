import type { Review } from '../review.ts';
import type { Kept } from '../reviews.ts';

/** The key that marks of paragraphs and words were made with, as a backup carries it: its id and its 32 bytes in base64. */
export type MarkKey = { id: string; key: string };

/** What is kept beside a review, as plain data. `key`: which mark key it was made with. */
export type BesideReview = {
  paragraphs?: { fingerprint: string; marks: string[]; key: string };
  /** How many pieces are not in it: their marks were made with a key of an older version, which the browser never gives out. */
  leftOut?: number;
  texts: {
    id: string;
    fingerprint: string;
    order: number;
    kept: 'hashes' | 'words';
    key: string;
    vocabulary: string[];
    /** As `WordBlock`, with numbers into the vocabulary for words. */
    blocks: unknown[];
  }[];
};

/** One review with all that is kept beside it; `unread` is one that this version cannot understand, as it is stored. */
export type WholeReview = { beside: BesideReview } & ({ review: Review } | { unread: unknown });

/** What became of a review that was put back. */
export type PutBack =
  /** It was not here. */
  | 'added'
  /** It is here already, with the same history or a longer one that begins with it. */
  | 'already'
  /** What is here was the beginning of it: the later changes were added. */
  | 'continued'
  /** Both have changes that the other has not: it was added beside the one here, under a new id. */
  | 'beside';

/** All that the store holds, to be carried into a backup and back. Nothing that is here is ever overwritten. */
export type WholeStore = {
  /** Ids of all reviews. */
  ids(): Promise<Kept<string[]>>;
  take(id: string): Promise<Kept<WholeReview>>;
  keys(): Promise<Kept<MarkKey[]>>;
  putKeys(keys: readonly MarkKey[]): Promise<Kept<number>>;
  /** `newId` is used where it has to stand beside one that is here. All of one review in one transaction. */
  putBack(whole: WholeReview, newId: string): Promise<Kept<PutBack>>;
};
