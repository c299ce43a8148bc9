/**
 * One part of a paper, in reading order. `box` keeps what belongs together on one page where it fits. `quote` holds the
 * plan's own words, `meant` the part of them that is spoken of; `labelled` a word and what it says ("Why: ..."); `blank` room for writing an answer by hand.
 */
export type Piece =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'aside'; text: string }
  | { kind: 'labelled'; label: string; text: string }
  | { kind: 'quote'; text: string; struck?: true; meant?: { from: number; to: number } }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; caption: string; heads: string[]; rows: string[][] }
  | { kind: 'notice'; title: string; lines: string[] }
  | { kind: 'blank'; label: string }
  | { kind: 'box'; pieces: Piece[] };

/** A report before it is a file: what every format is made from, so that all of them say the same. All texts are plain text. */
export type Paper = { title: string; lead: string[]; pieces: Piece[]; foot: string[] };

/**
 * A text as it can stand in any file: characters that XML forbids and halves of broken pairs become a space, since a plan's
 * text can hold them and one would make a Word file unreadable; so do signs that turn the direction of what follows.
 */
export function printable(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFD\uFFFE\uFFFF]/gu, ' ');
}
