import type { Block } from '../block.ts';
import { textHash } from '../wording/text-hash.ts';
import type { BlockMark } from './correction.ts';

/** A block's place among the blocks of its document, or why it cannot be told. */
export type Found = { ok: true; index: number } | { ok: false; why: 'gone' | 'ambiguous' };

/** Marks for the blocks of one document, and the way back. */
export type BlockMarks = {
  markOf(index: number): BlockMark;
  find(mark: BlockMark): Found;
};

/** Makes and finds marks. Hashes every block once, so make it once for a document. */
export function blockMarks(blocks: Block[]): BlockMarks {
  const hashes = blocks.map(({ text }) => blockHash(text));
  const places = new Map<string, number[]>();
  for (const [index, hash] of hashes.entries()) {
    const equal = places.get(hash);
    if (equal) equal.push(index);
    else places.set(hash, [index]);
  }
  const neighbours = (index: number) => ({
    before: ending(hashes[index - 1]),
    after: ending(hashes[index + 1]),
  });
  return {
    markOf(index) {
      const hash = hashes[index];
      if (hash === undefined) throw new Error(`There is no block ${index} to mark`);
      const equal = places.get(hash) ?? [];
      const { before, after } = neighbours(index);
      return {
        hash,
        nth: equal.indexOf(index) + 1,
        of: equal.length,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      };
    },
    find(mark) {
      const equal = places.get(mark.hash) ?? [];
      if (equal.length === 0) return { ok: false, why: 'gone' };
      const counted = equal.length === mark.of ? equal[mark.nth - 1] : undefined;
      if (counted !== undefined) return { ok: true, index: counted };
      // Equal blocks came or went: only the neighbours can say which is meant.
      const near = (match: (own: ReturnType<typeof neighbours>) => boolean) =>
        equal.filter((index) => match(neighbours(index)));
      const [first, last] = [ending(mark.before), ending(mark.after)];
      const both = near(({ before, after }) => before === first && after === last);
      const either = near(({ before, after }) => before === first || after === last);
      const only = both.length === 1 ? both[0] : either.length === 1 ? either[0] : undefined;
      return only === undefined ? { ok: false, why: 'ambiguous' } : { ok: true, index: only };
    },
  };
}

/** Letters kept of a neighbour's hash: enough to tell equal blocks apart, too few to prove a guess of its words, such as a name. */
const kept = 2;

function ending(hash: string | undefined): string | undefined {
  return hash?.slice(-kept);
}

/** The hash of a block's words: case, spacing and punctuation evened out, so that page, PDF and Word file agree. */
export function blockHash(text: string): string {
  const evened = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return textHash(evened === '' ? text : evened);
}
