import { textHash } from '../wording/text-hash.ts';

/**
 * Gives out ids for the items of one document: a letter and a hash of the words, so that a level given to an item stays
 * with its words when another item is put in before it. Two items of the same words get a running number.
 */
export function itemIds(letter: 'n' | 'o' | 'p'): (words: string) => string {
  const given = new Map<string, number>();
  return (words) => {
    const stem = `${letter}-${textHash(words)}`;
    const times = (given.get(stem) ?? 0) + 1;
    given.set(stem, times);
    return times === 1 ? stem : `${stem}-${times}`;
  };
}
