import type { Doubt } from '../plan.ts';
import { brief, type DoubtView, doubtOf, isTold, wholeOf } from './doubt-view.ts';

/** Sections with letters, from which on one without a letter is the odd one out. */
const lettered = 8;
/** More title-only sections than this are a layout. */
const fewest = 2;

/** A section told by its title alone, in a document that prints the letters of nearly all others. */
export function titleAlone(view: DoubtView): Doubt[] {
  if (view.kind !== 'plan') return [];
  const byTitle = view.sections.filter(({ identified }) => identified === 'title');
  const byLetter = view.sections.filter(({ identified }) => identified === 'letter');
  if (byLetter.length < lettered || byTitle.length > fewest) return [];
  return byTitle.flatMap(({ id, headings, text }): Doubt[] => {
    const head = view.blocks.find((block) => block.id === headings[0]);
    // One heading over two sections is a layout of its own, told by more than its title.
    const shared = view.sections.some(
      (other) => other.id !== id && other.headings.includes(headings[0] ?? ''),
    );
    if (!head || head.cell || shared || text === '' || isTold(view, id)) return [];
    return [
      doubtOf('title', {
        section: id,
        words: [wholeOf(head)],
        why: `‘${brief(head.text)}’ was taken for Section ${id} by its title alone: the other sections have their letters.`,
        caution: `The reader was not sure that this is Section ${id}.`,
        answers: [],
        right: `Yes, this is Section ${id}`,
      }),
    ];
  });
}
