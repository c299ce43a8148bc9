import type { Block } from '../../plan/block.ts';
import type { Span } from '../../plan/plan.ts';

/**
 * A document's words as they are searched: letters without case and accents, one text for all blocks. `starts[i]` is where
 * block `i` begins in it, and `from[k]` the place of its letter `k` in that block's own text.
 */
export type SearchText = {
  text: string;
  blocks: string[];
  starts: number[];
  from: Uint32Array;
  lengths: number[];
};

/** One place where the words were found: several spans where they run over from one block into the next. */
export type Match = Span[];

/** Stands between blocks that do not run on: no query holds it. */
const wall = '\n';

/** Signs that are typed otherwise than they are printed. */
const plainSigns: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00ad': '',
};

/** The blocks made ready for searching. Words run on from block to block, but not past headings, items and cells. */
export function searchTextOf(blocks: readonly Pick<Block, 'id' | 'text' | 'kind' | 'cell'>[]): SearchText {
  const pieces: string[] = [];
  const from: number[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (piece: string, at: number) => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) from.push(at);
    length += piece.length;
  };
  let before: (typeof blocks)[number] | undefined;
  for (const block of blocks) {
    if (before) add(runsOn(before, block) ? ' ' : wall, before.text.length);
    starts.push(length);
    let at = 0;
    for (const letter of block.text) {
      add(folded(letter), at);
      at += letter.length;
    }
    before = block;
  }
  return {
    text: pieces.join(''),
    blocks: blocks.map(({ id }) => id),
    starts,
    from: Uint32Array.from(from),
    lengths: blocks.map(({ text }) => text.length),
  };
}

/** Every place where the query stands, in reading order and none over another. Empty for an empty query. */
export function findAll(search: SearchText, query: string, wholeWords: boolean): Match[] {
  const wanted = [...query].map(folded).join('').replaceAll(wall, ' ').replace(/ +/g, ' ').trim();
  if (wanted === '') return [];
  const found: Match[] = [];
  let at = search.text.indexOf(wanted);
  while (at !== -1) {
    const end = at + wanted.length;
    const fits = !wholeWords || isWhole(search.text, at, end);
    if (fits) found.push(spansOf(search, at, end));
    at = search.text.indexOf(wanted, fits ? end : at + 1);
  }
  return found;
}

/** The words around a match, for whoever hears and does not see where it stands. */
export function wordsAround(
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  [first]: Match,
  letters = 40,
): string {
  const text = blocks.find(({ id }) => id === first?.block)?.text ?? '';
  if (!first) return '';
  const from = Math.max(0, text.lastIndexOf(' ', first.from - letters) + 1);
  const end = text.indexOf(' ', first.to + letters);
  return text.slice(first.from > letters ? from : 0, end === -1 ? undefined : end);
}

function folded(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 128) return code >= 65 && code <= 90 ? letter.toLowerCase() : code < 33 ? ' ' : letter;
  return (
    plainSigns[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/gu, ' ')
  );
}

type Neighbour = Pick<Block, 'kind' | 'cell'>;

function runsOn(one: Neighbour, next: Neighbour): boolean {
  if (one.kind === 'heading' || next.kind !== 'paragraph') return false;
  const [here, there] = [one.cell, next.cell];
  if (!here || !there) return !here && !there;
  return here.table === there.table && here.row === there.row && here.column === there.column;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

function isWhole(text: string, from: number, to: number): boolean {
  const joins = (inside: string | undefined, outside: string | undefined) =>
    letterOrDigit.test(inside ?? '') && letterOrDigit.test(outside ?? '');
  return !joins(text[from], text[from - 1]) && !joins(text[to - 1], text[to]);
}

function spansOf({ blocks, starts, from, lengths }: SearchText, at: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let block = blockAt(starts, at); block < starts.length && (starts[block] ?? end) < end; block += 1) {
    const start = starts[block] ?? 0;
    // The sign between two blocks belongs to the one before.
    const next = starts[block + 1] === undefined ? from.length : (starts[block + 1] ?? 1) - 1;
    const first = Math.max(at, start);
    const last = Math.min(end, next);
    const id = blocks[block];
    if (first >= last || id === undefined) continue;
    const to = last < next ? (from[last] ?? 0) : (lengths[block] ?? 0);
    spans.push({ block: id, from: from[first] ?? 0, to: Math.max(to, (from[last - 1] ?? 0) + 1) });
  }
  return spans;
}

/** The last block that begins at or before this place. */
function blockAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
