import type { SectionId } from '../plan.ts';

/**
 * One block of a text that anchors are found again in: its words in order, and what tells it from its like. A word is
 * folded (case, accents, apostrophes); where the reviewer chose not to keep the plan's text it is a keyed hash of that.
 * Equal words are equal texts either way, which is all that alignment asks. `sentences` are the words, counted in the block,
 * at which a sentence after the first begins; where it is absent, nothing is known of its sentences.
 */
export type WordBlock = {
  section?: SectionId;
  table?: string;
  words: readonly string[];
  sentences?: readonly number[];
};

/** A whole document as words, in reading order. Words are counted through the document from 0. */
export type WordText = readonly WordBlock[];

/**
 * Where something stands: words `from` up to, not including, `to` of the text named `text` (a hash of that text, so that
 * nothing is ever looked for in another text than the one it was put down in).
 */
export type Anchor = { text: string; from: number; to: number };

/** Words of a text, `from` up to, not including, `to`. */
export type WordRange = { from: number; to: number };

/**
 * What became of an anchor in a later text. `found`: the same words in the same place. `moved`: the same words, in another
 * place, and nowhere else as likely. `changed`: the place is sure and its words are others now. `gone`: the words were
 * taken out, or it cannot be told which of several places is meant; `near` is then where they stood.
 */
export type Placed =
  | ({ state: 'found' | 'moved' | 'changed' } & WordRange)
  | { state: 'gone'; why: 'deleted' | 'several' | 'cannot-tell'; near?: WordRange };
