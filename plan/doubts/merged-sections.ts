import { isNil } from '../sections/nil.ts';
import type { Doubt, SectionId } from '../plan.ts';
import { type DoubtView, doubtOf, isTold, wholeOf } from './doubt-view.ts';

/** Two sections printed under one heading whose words could not be kept apart. */
export function mergedSections(view: DoubtView): Doubt[] {
  if (view.kind !== 'plan') return [];
  return view.sections.flatMap(({ id, mergedWith: [other], text, headings }): Doubt[] => {
    if (!other || other < id || isNil(text) || text === '' || isTold(view, id) || isTold(view, other))
      return [];
    const both = view.placed.filter(
      ({ role, sections }) => role === 'content' && sections.includes(id) && sections.includes(other),
    );
    const head = view.blocks.find((block) => block.id === headings[0]) ?? both[0]?.block;
    if (!head || both.length === 0) return [];
    const all = (section: SectionId) => ({
      label: `All of it is ${section}`,
      corrections: [
        {
          kind: 'belongs' as const,
          section,
          where: both.map(({ block }) => ({ first: view.marks().markOf(view.blocks.indexOf(block)) })),
        },
      ],
    });
    return [
      doubtOf('merged', {
        section: id,
        words: [wholeOf(head)],
        why: `Sections ${id} and ${other} are printed under one heading, and nothing says which words are whose. All of them count for both.`,
        caution: `The reader could not tell the words of Section ${id} from those of Section ${other}.`,
        answers: [all(id), all(other)],
        right: 'Leave them together',
      }),
    ];
  });
}
