import type { Piece } from './paper.ts';

/** A heading; levels 2 to 4, in order. */
export const heading = (level: 2 | 3 | 4, text: string): Piece => ({ kind: 'heading', level, text });
/** A paragraph of plain text. */
export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
/** A paragraph that steps back. */
export const aside = (text: string): Piece => ({ kind: 'aside', text });
/** The plan's own words. */
export const quote = (text: string): Piece => ({ kind: 'quote', text });
/** A word and what it says. */
export const labelled = (label: string, text: string): Piece => ({ kind: 'labelled', label, text });
/** A list of short texts. */
export const list = (items: string[]): Piece => ({ kind: 'list', items });
