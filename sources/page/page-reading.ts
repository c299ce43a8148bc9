import type { Block, DocumentLink, Reading } from '../../plan/block.ts';

/** A stretch of a block's text that stands unbroken in one live text node. All counts in UTF-16 code units. */
export type TextPiece = { kind: 'text'; node: Text; from: number; offset: number; length: number };

/** A stretch of a block's text that stands in the value of a form field. */
export type FieldPiece = { kind: 'field'; field: Field; from: number; offset: number; length: number };

/** A stretch of a block's text in the live page. */
export type LivePiece = TextPiece | FieldPiece;

/** A form field whose value is text of the document. */
export type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

/** A page as blocks, and where each block's words live. `nodes` is keyed by the `node` of the block's place. */
export type PageReading = {
  reading: Reading;
  nodes: Map<string, LivePiece[]>;
  links: DocumentLink[];
  /** The portal whose description was gone by. */
  portal?: { id: string; name: string };
  /** True where the page looks like an article and no article reader was given: reading again with one may be cleaner. */
  wantsArticle: boolean;
  /** The page holds text laid over drawn pages, and the code that reads it was not given. */
  wantsTextLayer: boolean;
};

/** A block while the page is read: its number comes last, its type size is still in pixels. */
export type DraftBlock = Omit<Block, 'id' | 'place'> & {
  pieces: LivePiece[];
  pixels?: number;
  /** Words at the top or foot of a drawn page, by which they are known again on the next. */
  edge?: string;
};
