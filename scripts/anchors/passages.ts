import type { Dice } from '../plans/dice.ts';
import type { Draft } from './draft.ts';

/** A passage that somebody selected, as the numbers of its pieces in order, and the sentences they are of. */
export type Passage = { kind: 'sentence' | 'part' | 'word' | 'block' | 'blocks'; pieces: number[] };

/** Chooses passages as people select them: sentences, some words, a single word, a whole cell, several blocks. */
export function choosePassages(dice: Dice, { paragraphs }: Draft, count: number): Passage[] {
  const blocks = paragraphs.filter(
    ({ sentences }) => sentences.reduce((sum, { pieces }) => sum + pieces.length, 0) >= 5,
  );
  const idsOf = (from: number, to: number) =>
    paragraphs
      .slice(from, to)
      .flatMap(({ sentences }) =>
        sentences.flatMap(({ pieces }) => pieces.filter(hasWord).map(({ id }) => id)),
      );
  return Array.from({ length: count }, (_, at): Passage => {
    const block = dice.pick(blocks);
    const index = paragraphs.indexOf(block);
    const kind =
      (
        [
          'sentence',
          'part',
          'sentence',
          'word',
          'sentence',
          'part',
          'block',
          'sentence',
          'word',
          'blocks',
        ] as const
      )[at % 10] ?? 'sentence';
    if (kind === 'block') return { kind, pieces: idsOf(index, index + 1) };
    if (kind === 'blocks') return { kind, pieces: idsOf(index, index + dice.int(2, 3)) };
    const sentence = dice
      .pick(block.sentences)
      .pieces.filter(hasWord)
      .map(({ id }) => id);
    if (kind === 'sentence' || sentence.length < 3) return { kind: 'sentence', pieces: sentence };
    if (kind === 'word') return { kind, pieces: [dice.pick(sentence)] };
    const length = Math.min(sentence.length, dice.int(2, 8));
    const from = dice.int(0, sentence.length - length);
    return { kind, pieces: sentence.slice(from, from + length) };
  }).filter(({ pieces }) => pieces.length > 0);
}

function hasWord({ text }: { text: string }): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
