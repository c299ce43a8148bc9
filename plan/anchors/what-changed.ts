import type { SectionId } from '../plan.ts';
import type { WordRange, WordText } from './anchor.ts';
import { type Chains, findChains } from './chains.ts';

/**
 * One paragraph or cell that is not as it was. `now` are its words in the text of now; of what was taken out `near` is where
 * it stood. `added` and `removed` count words: of a changed paragraph those that came and went.
 */
export type TextChange = {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  section?: SectionId;
  /** Where it stands in the text before; absent for what was added. */
  before?: WordRange;
  now?: WordRange;
  near?: WordRange;
  added: number;
  removed: number;
};

/** How two texts of one document differ. */
export type WhatChanged = {
  /** In the order of the text now; what was taken out where it stood. */
  changes: TextChange[];
  /** Words that both have, in their place or moved. */
  shared: number;
  /** Words of each. */
  before: number;
  now: number;
};

/** Share of a block's words that must be of one and the same block before for it to be that block. */
const sameBlock = 0.5;

/** Works out what changed from one text to the next, paragraph by paragraph. Both in the same alphabet. */
export function whatChanged(
  before: WordText,
  now: WordText,
  chains: Chains = findChains(before, now),
): WhatChanged {
  const partners = partnersOf(chains);
  const olds = rangesOf(before);
  const news = rangesOf(now);
  const kept = olds.map(() => 0);
  const changes: (TextChange & { at: number })[] = [];
  for (const [index, range] of news.entries()) {
    const own = partners.now.subarray(range.from, range.to);
    const block = mostly(own, (place) => partners.oldBlock[place] ?? -1);
    const old = block.of === undefined ? undefined : olds[block.of];
    const section = now[index]?.section;
    const words = range.to - range.from;
    if (!old || block.of === undefined || block.count < words * sameBlock) {
      const fresh = own.filter((place) => place < 0).length;
      // Joined of several paragraphs that were there before, nothing of it is new.
      if (fresh > words * sameBlock)
        changes.push({
          kind: 'added',
          ...(section && { section }),
          now: range,
          added: words,
          removed: 0,
          at: range.from,
        });
      else if (fresh > 0)
        changes.push({
          kind: 'changed',
          ...(section && { section }),
          now: range,
          added: fresh,
          removed: 0,
          at: range.from,
        });
      continue;
    }
    kept[block.of] = (kept[block.of] ?? 0) + block.count;
    const gone = partners.before.subarray(old.from, old.to).filter((place) => place < 0).length;
    const fresh = own.filter((place) => place < 0).length;
    const isMoved = own.some((place) => place >= 0 && partners.moved[place] === 1);
    if (gone + fresh === 0 && !isMoved) continue;
    changes.push({
      kind: isMoved ? 'moved' : 'changed',
      ...(section && { section }),
      before: old,
      now: range,
      added: fresh,
      removed: gone,
      at: range.from,
    });
  }
  for (const [index, range] of olds.entries()) {
    const own = partners.before.subarray(range.from, range.to);
    const gone = own.filter((place) => place < 0).length;
    if ((kept[index] ?? 0) > 0 || gone <= (range.to - range.from) * sameBlock) continue;
    const near = nearOf(partners, range.from);
    const section = before[index]?.section;
    changes.push({
      kind: 'removed',
      ...(section && { section }),
      before: range,
      ...(near && { near }),
      added: 0,
      removed: gone,
      at: near?.to ?? 0,
    });
  }
  return {
    changes: changes.sort((one, other) => one.at - other.at).map(({ at: _, ...change }) => change),
    shared: partners.before.filter((place) => place >= 0).length,
    before: partners.before.length,
    now: partners.now.length,
  };
}

type Partners = {
  /** For each word its partner in the other text, or -1. */
  before: Int32Array;
  now: Int32Array;
  /** The block before of each word before, and whether the word was moved. */
  oldBlock: Int32Array;
  moved: Uint8Array;
};

function partnersOf({ numbered, map, pieces }: Chains): Partners {
  const before = Int32Array.from(map);
  const now = new Int32Array(numbered.now.length).fill(-1);
  for (const [a, b] of before.entries()) if (b >= 0) now[b] = a;
  const moved = new Uint8Array(before.length);
  for (const { fromA, toA, fromB, toB } of pieces) {
    let b = fromB;
    for (let a = fromA; a < toA; a += 1) {
      if ((before[a] ?? -1) >= 0) continue;
      let at = b;
      while (at < toB && (numbered.now[at] !== numbered.before[a] || (now[at] ?? -1) >= 0)) at += 1;
      if (at >= toB) continue;
      before[a] = at;
      now[at] = a;
      moved[a] = 1;
      b = at + 1;
    }
  }
  return { before, now, oldBlock: numbered.beforeBlock, moved };
}

function rangesOf(text: WordText): WordRange[] {
  let from = 0;
  return text.map(({ words }) => {
    const range = { from, to: from + words.length };
    from = range.to;
    return range;
  });
}

/** What most of the places have in common, and how many. */
function mostly(places: Int32Array, of: (place: number) => number): { of?: number; count: number } {
  const counts = new Map<number, number>();
  for (const place of places) if (place >= 0) counts.set(of(place), (counts.get(of(place)) ?? 0) + 1);
  let best: { of?: number; count: number } = { count: 0 };
  for (const [one, count] of counts) if (count > best.count) best = { of: one, count };
  return best;
}

/** The last word that stayed before a place, as a range of the text now. */
function nearOf({ before, moved }: Partners, from: number): WordRange | undefined {
  for (let at = from - 1; at >= 0; at -= 1) {
    const place = before[at] ?? -1;
    if (place >= 0 && moved[at] !== 1) return { from: place, to: place + 1 };
  }
  return undefined;
}
