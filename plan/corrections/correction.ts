import type { DocumentKind, DocumentStatus, SectionId } from '../plan.ts';

/**
 * How a block is known again when the document is read anew, without one of its words: the hash of its text, which of
 * several equal ones it is (`nth` of `of`, from 1), and how the hashes of its neighbours end, which tells equal ones apart.
 */
export type BlockMark = { hash: string; nth: number; of: number; before?: string; after?: string };

/** Blocks in reading order from `first` to `last` (only `first` where that is absent); `length`: how many they were. `from`: where it starts in the first block; `to`: where it ends in the last. */
export type BlockRange = { first: BlockMark; last?: BlockMark; length?: number; from?: number; to?: number };

/** What text that is printed with a plan and is no part of it can be. */
export const notPlanKinds = ['guidance', 'letter', 'report'] as const;
export type NotPlanKind = (typeof notPlanKinds)[number];

/** What a reviewer can say an item is; `none`: neither an outcome nor a step nor provision, only text of its section. */
export const itemKinds = ['outcome', 'step', 'provision', 'none'] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * What a reviewer said of a document, against how it was read. Plain data that holds no word of the plan, so that it can
 * be stored with the review and applied again when the document is opened next.
 */
export type Correction =
  /** What kind of document it is, or where it stands in its life. */
  | { kind: 'document'; is?: DocumentKind; status?: DocumentStatus }
  /** A section starts at this block: `heading` says whether the block names it or is its first words. A column head starts its column. */
  | { kind: 'section-starts'; section: SectionId; at: BlockMark; heading: boolean }
  /** This text belongs to the section, wherever it stands. */
  | { kind: 'belongs'; section: SectionId; where: BlockRange[] }
  /** This text is printed with the plan and is no part of it. */
  | { kind: 'not-plan'; what: NotPlanKind; where: BlockRange[] }
  /** These words are one item (`each: 'one'`), or each block or stretch is one (`'separate'`). `section`: of provision. */
  | { kind: 'items'; as: ItemKind; each: 'one' | 'separate'; section?: SectionId; where: BlockRange[] }
  /** The reader was unsure and the reviewer looked: it was read right. `doubt`: the doubt's id. */
  | { kind: 'confirmed'; doubt: string };

/** Why a correction had no effect: its words are gone, they stand in several places, lines came or went between its first and last, a later correction says otherwise, or such a document has no sections. */
export type UnappliedWhy = 'gone' | 'ambiguous' | 'changed' | 'overruled' | 'no-sections';

/** A correction that had no effect; `index` counts from 0 in the list that was given. */
export type Unapplied = { index: number; why: UnappliedWhy };
