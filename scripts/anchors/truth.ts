import type { Draft, Piece } from './draft.ts';
import type { Passage } from './passages.ts';

/**
 * What became of a passage. `gone`: none of its pieces is left; `sentenceCut` where its whole sentence went with it.
 * `here`: the pieces of the new text it now is; an answer may begin at any of `starts` and end at any of `ends`,
 * which are more than one only where the passage's own first or last word was changed or taken out. `apart`: its parts went to
 * different places, and no single answer is right.
 */
export type Truth =
  | { kind: 'gone'; sentenceCut: boolean }
  | { kind: 'here'; starts: number[]; ends: number[] }
  | { kind: 'apart' };

/** Says what became of passages of one pair of drafts, from the numbers of the pieces alone. Positions count the new draft's pieces with words. */
export function truths(before: Draft, now: Draft): (passage: Passage) => Truth {
  const pieces = wordPieces(now);
  const place = new Map(pieces.map(({ id }, at) => [id, at]));
  const sentenceOf = new Map<number, number[]>();
  for (const { sentences } of before.paragraphs)
    for (const sentence of sentences) {
      const ids = sentence.pieces.map(({ id }) => id);
      for (const id of ids) sentenceOf.set(id, ids);
    }
  const intact = (id: number) => {
    const at = place.get(id);
    return at !== undefined && pieces[at]?.changed === false;
  };
  return ({ pieces: own }) => {
    const here = own.flatMap((id) => place.get(id) ?? []);
    const [first, last] = [here[0], here.at(-1)];
    if (first === undefined || last === undefined) {
      const cut = own.every((id) => (sentenceOf.get(id) ?? []).every((other) => !place.has(other)));
      return { kind: 'gone', sentenceCut: cut };
    }
    const rises = here.every((at, index) => index === 0 || at > (here[index - 1] ?? 0));
    // Between two words of the passage that are left, only what was put in may stand.
    const ids = new Set(own);
    const old = new Set(sentenceOf.keys());
    const within = pieces.slice(first, last + 1).every(({ id }) => ids.has(id) || !old.has(id));
    if (!rises || !within) return { kind: 'apart' };
    const firstIntact = here.find((at) => pieces[at]?.changed === false);
    const lastIntact = here.findLast((at) => pieces[at]?.changed === false);
    const isOld = (at: number) => {
      const piece = pieces[at];
      return piece !== undefined && old.has(piece.id) && !ids.has(piece.id) && !piece.changed;
    };
    const starts = [first];
    const ends = [last + 1];
    if (!intact(own[0] ?? -1)) {
      // The first word is another one now: any start between the last sure word before and the first sure word of its own.
      for (let at = first - 1; at >= 0 && !isOld(at); at -= 1) starts.push(at);
      for (let at = first + 1; at <= (firstIntact ?? first); at += 1) starts.push(at);
    }
    if (!intact(own.at(-1) ?? -1)) {
      for (let at = last + 1; at < pieces.length && !isOld(at); at += 1) ends.push(at + 1);
      for (let at = last; at > (lastIntact ?? last); at -= 1) ends.push(at);
    }
    return { kind: 'here', starts, ends };
  };
}

/** The pieces of a draft that hold a word, in order. */
export function wordPieces({ paragraphs }: Draft): Piece[] {
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ pieces }) => pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))),
  );
}
