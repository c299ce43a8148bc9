import type { WordText } from '../plan/anchors/anchor.ts';
import type { Change } from './change.ts';

/** A text that anchors of a review stand in. `id`: the hash by which anchors name it; `fingerprint`: of the document it was read from. */
export type RememberedText = { id: string; fingerprint: string; text: WordText };

/** How a text is kept beside a review: its own words, only where the reviewer chose that, else each word as a keyed hash. */
export type KeptAs = 'words' | 'hashes';

/**
 * A text as it was remembered beside the text of now, both in the same alphabet: folded words where the words were kept,
 * else hashes under this device's key. Oldest first where several are given.
 */
export type Beside = { id: string; fingerprint: string; kept: KeptAs; before: WordText; now: WordText };

/** Ids of the texts that the changes of a review point to, also those that were undone: an undo can be undone. */
export function textsPointedAt(changes: readonly Change[]): Set<string> {
  const found = new Set<string>();
  for (const { what } of changes) {
    if ('anchor' in what && what.anchor) found.add(what.anchor.text);
    if (what.kind === 'carried') {
      found.add(what.carried.to);
      if (what.carried.from !== undefined) found.add(what.carried.from);
    }
    if (what.kind === 'annotation' && what.annotation) found.add(what.annotation.anchor.text);
  }
  return found;
}
