import type { Row, Words } from '../plan.ts';
import type { Placed } from '../sections/placed.ts';
import { wordsOf } from '../sections/own-words.ts';

/** One printed statement: a block, or a cell of several blocks, with what its layout says of it. */
export type Piece = { text: string; words: Words[]; placed: Placed; parts: Placed[]; row?: Row };

/** "As above": the cell stands for words printed elsewhere and is no item of its own. */
export function refersBack(text: string): boolean {
  return /^\W*(?:as (?:above|before|previously|for (?:outcome|need|item) \d+|outcome \d+)|(?:see|same as|repeated from) (?:above|(?:outcome|need|item|row) \d+)|ditto|[\u201d"\u3003]+)\W*$/i.test(
    text,
  );
}

/** One piece a block. */
export function pieceOf(placed: Placed): Piece {
  return joined([placed]);
}

/** One piece a cell: its paragraphs belong together. */
export function joined(parts: Placed[]): Piece {
  const words = parts.flatMap(({ own, block }) => own.spans.map((span) => wordsOf(span, block)));
  const [placed] = parts;
  if (!placed) throw new Error('A piece has at least one block');
  const { table, row } = placed;
  return {
    text: words.map(({ quote }) => quote).join(' '),
    words,
    placed,
    parts,
    ...(table !== undefined && row !== undefined && { row: { table, row } }),
  };
}

/** Groups content by cell; blocks outside tables stay alone. */
export function byCell(placed: Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  const cells = new Map<string, Placed[]>();
  for (const each of placed) {
    const key = each.cell;
    const open = key === undefined ? undefined : cells.get(key);
    if (open) open.push(each);
    else {
      const group = [each];
      groups.push(group);
      if (key !== undefined) cells.set(key, group);
    }
  }
  return groups;
}
