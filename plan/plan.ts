import type { Block, NotVisited, Reading, Unread } from './block.ts';
import type { Correction, Unapplied } from './corrections/correction.ts';

/** The lettered sections of an EHC plan, H in its two halves (SEND Regulations 2014, reg 12(1)). */
export const sectionIds = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const;
export type SectionId = (typeof sectionIds)[number];

/** What sort of document was read; `unknown` where it could not be told. */
export type DocumentKind = 'plan' | 'annual-review' | 'advice' | 'other' | 'unknown';
/** Where the document stands in its life; `unknown` where it does not say. */
export type DocumentStatus = 'draft' | 'final' | 'draft-amended' | 'amended-final' | 'unknown';
/** Whether a section has content: `blank` has a heading and no words, `missing` no heading, `none-identified` only a nil statement, `unreadable` no usable text. */
export type SectionStatus = 'present' | 'blank' | 'missing' | 'none-identified' | 'unreadable';

/** Part of a block's `text`, in UTF-16 code units. */
export type Span = { block: string; from: number; to: number };

/** Words of the plan with the place where they stand. `quote` is exactly the block's text from `from` to `to`. */
export type Words = Span & { quote: string };

/**
 * One lettered section: a set of spans, since a section can be six columns of six tables.
 * `text` is the spans' texts joined by "\n" in reading order: no headings, labels, guidance or deleted words.
 */
export type Section = {
  id: SectionId;
  status: SectionStatus;
  text: string;
  spans: Span[];
  /** Blocks that name the section, in reading order; the first is where its badge stands. */
  headings: string[];
  /** How the section was told: by its letter, by its title alone, or not at all. */
  identified: 'letter' | 'title' | 'none';
  /** Other sections printed under the same heading and not kept apart (H1 with H2, C with D). */
  mergedWith: SectionId[];
};

/** A heading of any document with the text below it, for advice and annual reviews and for sub-headings of plans. */
export type Part = { title: string; level: number; heading: string; spans: Span[]; text: string };

/** Table row of an item: the strongest link between need, outcome and provision. */
export type Row = { table: string; row: number };

/** One need stated in Section B, C or D. */
export type Need = {
  id: string;
  section?: 'B' | 'C' | 'D';
  text: string;
  words: Words[];
  area?: string;
  number?: string;
  rows: Row[];
};

/** One statement printed as an outcome, or as a step under one. Printed several times, it is listed once. */
export type Outcome = {
  id: string;
  /** Absent in advice and annual reviews, which have outcomes and no lettered sections. */
  section?: 'E';
  text: string;
  words: Words[];
  /** What the layout says it is; what the words say it is, the rubric judges. */
  printedAs: 'outcome' | 'step';
  /** The plan's heading over it (area of need or PfA pathway). */
  area?: string;
  number?: string;
  /** How many times it is printed. */
  printed: number;
  rows: Row[];
};

/** One item of provision. `who` to `ratio` are the plan's own words, from their column or from the sentence. */
export type Provision = {
  id: string;
  section?: 'F' | 'G' | 'H1' | 'H2';
  text: string;
  words: Words[];
  area?: string;
  number?: string;
  printed: number;
  rows: Row[];
  who?: string;
  frequency?: string;
  duration?: string;
  ratio?: string;
};

/**
 * How the layout ties two items together. `row`: they share a table row, merged and continued rows included. `card`: one
 * is printed under the other, pair after pair. `reference`: one names the other's number or heading. `area`: both stand
 * under the same heading of an area.
 */
export type LinkedBy = 'row' | 'card' | 'reference' | 'area';

/**
 * A link that the layout prints: from a provision to an outcome or a need, or from an outcome to a need. `among`: of how
 * many items the same place allows; above 1 the plan ties the item to the group and does not say to which of them.
 */
export type ItemLink = { from: string; to: string; by: LinkedBy; among: number };

/** Who the plan says it is about, as printed. `dob` is an ISO date. */
export type Child = { name?: string; knownAs?: string; pronouns?: string; dob?: string; yearGroup?: string };

/** A labelled value of the document's details: "Date of plan", "Review due by", "Primary need". `date` is ISO where the value is a date. */
export type Fact = { label: string; value: string; words: Words; date?: string };

/** One entry of Section K: advice or information gathered. Dates are ISO. */
export type AdviceRow = { text: string; words: Words[]; role?: string; date?: string; appended?: boolean };

/** One row of an annual review's outcome grid: the outcome as in the plan, what is said of it, and any new wording. */
export type Progress = {
  outcome: string;
  words: Words;
  progress?: string;
  result?: string;
  decision?: string;
  proposed?: Words;
};

/** What was found at the end of a plan as its signature block. */
export type SignOff = { name?: string; date?: string; words: Words };

/** A likely answer to a doubt: what its button says, and the corrections that make it so (one press). */
export type DoubtAnswer = { label: string; corrections: Correction[] };

/** A place where the reader is not sure. `words` says where to look; `why` is a plain sentence or two. */
export type Doubt = {
  /** Stable for the same words: the sort of doubt, its section and a hash. */
  id: string;
  /** The section it is about, if it is about one. */
  section?: SectionId;
  words: Words[];
  why: string;
  /** What to add to a suggestion about this section: "The reader was not sure that this is Section E." */
  caution?: string;
  answers: DoubtAnswer[];
};

/** A document as the rubric sees it: plain data, no DOM, no positions on paper. */
export type Plan = {
  kind: DocumentKind;
  status: DocumentStatus;
  child: Child;
  /** All twelve for a plan, in the order of the letters; for a form of another kind that asks for one section, that one; else empty. */
  sections: Section[];
  needs: Need[];
  outcomes: Outcome[];
  provisions: Provision[];
  /** What the layout says of which provision belongs to which outcome and need; by their ids. Absent where it says nothing. */
  links?: ItemLink[];
  parts: Part[];
  facts: Fact[];
  advice: AdviceRow[];
  /** Annual reviews only. */
  progress: Progress[];
  signOff?: SignOff;
  /** Guidance, definitions and placeholders that are printed but are not the plan's own words. */
  guidance: Words[];
  blocks: Block[];
  furniture: Block[];
  source: Reading['source'];
  pages?: number;
  unread: Unread[];
  notVisited: NotVisited[];
  /** Where the reader is not sure; absent where it is. */
  doubts?: Doubt[];
  /** Only where a person corrected the reading: how many corrections hold, and which could not be applied. */
  corrected?: { applied: number; unapplied: Unapplied[] };
};
