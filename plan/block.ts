import type { SectionId } from './plan.ts';

/**
 * What every source gives: blocks of text in reading order, each with the place where it stands.
 * Defined here, in the room that everything else builds on, so that sources can speak it.
 */

/** A rectangle on a PDF page, in points from the page's top left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/**
 * Where a block stands in its document. `page`: a web page; `node` is the key under which the content
 * script remembers the live text nodes. `pdf`: page number from 1. `word`: paragraph number from 0.
 */
export type Place =
  | { kind: 'page'; node: string }
  | { kind: 'pdf'; page: number; box: Box }
  | { kind: 'word'; paragraph: number };

/** The cell a block stands in. Rows and columns count from 0 in the table's own grid; empty cells never shift others. */
export type Cell = {
  /** Key of the table, the same for all its cells, also where it runs over a page break. */
  table: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** True where the source knows, or the look shows, that the cell heads a column or row. */
  header: boolean;
};

/** How the text looks, as far as it tells headings from body text. */
export type Look = {
  bold?: boolean;
  italic?: boolean;
  /** Type size relative to the document's body text (1 = body). */
  size?: number;
  /** Stands on a coloured or grey fill. */
  filled?: boolean;
  /** Printed in grey or another faint colour, as guidance often is. */
  faint?: boolean;
};

/** The name of a colour that is used as a mark; black, white and grey have none. */
export type Hue = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'purple';

/**
 * Part of a block's words in one look. `fate` is given where the file itself says it, by tracked changes or a line
 * drawn through; what bold, italic, underlined or coloured words mean, the document's own key or habit decides.
 */
export type Stretch = {
  text: string;
  fate?: 'added' | 'deleted';
  bold?: true;
  italic?: true;
  underlined?: true;
  colour?: Hue;
  highlight?: Hue;
};

/** One paragraph, list item or heading; a table cell with three paragraphs gives three blocks with the same `cell`. */
export type Block = {
  /** Unique in one reading and the same when an unchanged document is read again: "b1", "b2", ... */
  id: string;
  kind: 'heading' | 'paragraph' | 'item';
  /** The text as it now stands or is proposed: deleted words left out, lines joined, white space single. Never empty, except where `was` is set. */
  text: string;
  /** The text as it was before marked changes, only where it differs from `text` ('' for a wholly new block). */
  was?: string;
  /** Heading level 1-6 where the source marks headings. */
  level?: number;
  /** The list marker or number printed before the text and left out of it: "•", "3.", "(b)". */
  marker?: string;
  cell?: Cell;
  /** The label of the form field, tab or closed panel that holds this text (portals). */
  field?: string;
  /** The panel or drawn page that this text stood in, where a page may take it away again: outer ones first, parted by " › ". */
  part?: string;
  look?: Look;
  /**
   * The block's words, the deleted ones in their places, by look: only where the look changes inside the block, or a
   * word of it is deleted, added, underlined, coloured or highlighted. White space may differ from `text`.
   */
  stretches?: Stretch[];
  /**
   * The sections this block stands in, as the portal's description says (somebody pointed at them); empty where it stands
   * outside them all, absent where nothing was said. It goes before what the words suggest.
   */
  taught?: SectionId[];
  /** The words were not in the file: they were recognised from the picture of a scanned page, and may be wrong. */
  recognised?: true;
  place: Place;
};

/** Content that was reached and has no usable text. `where`: "page 3", "pages 3-7" or "file". */
export type Unread = {
  where: string;
  why:
    | 'scan'
    | 'ciphered'
    | 'no-spaces'
    | 'encrypted'
    | 'corrupt'
    | 'empty'
    | 'not-supported'
    /** More than can be read in a fair time and in the memory there is, or made to look so. */
    | 'too-large'
    | 'not-found'
    | 'unreachable'
    /** Recognising its picture was tried and gave no words that are sure enough. */
    | 'not-recognised';
};

/** Content that exists and was not opened: a wizard's other steps, pages a viewer has not drawn. `why` is a sentence. */
export type NotVisited = {
  where: string;
  why: string;
  /** A list that draws only what is near the screen: its whole height and the stretches drawn so far, in pixels. */
  drawn?: { of: number; stretches: [number, number][] };
};

/** A list of parts that a page shows one at a time: a wizard's steps, tabs, sections beside a pane. `here`: the one shown. */
export type Steps = { titles: string[]; here?: string };

/** Why a page shows no document although it did before or should: its session ended, or the portal failed. */
export type Away = 'signed-out' | 'timed-out' | 'failed';

/** Everything one source gives of one document. */
export type Reading = {
  source: 'page' | 'pdf' | 'word';
  /** The document's own title or file name, for the reviewer's eyes only; never exported. */
  title?: string;
  /** Number of pages, where the document has pages. */
  pages?: number;
  blocks: Block[];
  /** Headers, footers, watermarks and page numbers, set apart from the text. */
  furniture: Block[];
  unread: Unread[];
  notVisited: NotVisited[];
  /** Web pages only, outer list first: the lists of parts of which one is shown. */
  steps?: Steps[];
  /** Web pages only: the portal shows a sign-in form, a time-out or an error instead of the document. */
  away?: Away;
};

/** A PDF or Word file on the page's own origin that the page shows or offers, which the reviewer may ask to read. */
export type DocumentLink = { address: string; title: string; kind: 'pdf' | 'word' };
