import type { Doubt } from '../plan.ts';
import { type DoubtView, doubtOf, wholeOf } from './doubt-view.ts';

/** Words that were recognised from pictures of pages: any of them may be wrong. One doubt for the document. */
export function recognisedText({ blocks }: DoubtView): Doubt[] {
  const read = blocks.filter(({ recognised, text }) => recognised && text !== '');
  const [first] = read;
  if (!first) return [];
  const pages = new Set(read.flatMap(({ place }) => (place.kind === 'pdf' ? [place.page] : [])));
  const list = [...pages].sort((one, other) => one - other);
  const where =
    list.length === 0
      ? 'Some pages'
      : list.length === 1
        ? `Page ${list[0]}`
        : `Pages ${list[0]} to ${list.at(-1)}`;
  return [
    doubtOf('recognised', {
      words: [wholeOf(first)],
      why: `${where} had no text: the words were recognised from the picture and may be wrong. Check numbers, names and how often.`,
      answers: [],
      right: 'I have checked them',
    }),
  ];
}
