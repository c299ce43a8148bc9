import { sameText } from '../items/same-text.ts';
import type { Doubt } from '../plan.ts';
import { brief, type DoubtView, doubtOf, wholeOf } from './doubt-view.ts';
import { isOutcomeLike } from './statement-like.ts';

/** Fewest lines of this kind before it is worth asking. */
const enough = 2;

/** Lines that read like outcomes and stand in another section, though Section E was found: outcomes the reader may have passed over. */
export function strayOutcomes(view: DoubtView): Doubt[] {
  const found = view.sections.find(({ id }) => id === 'E');
  if (view.kind !== 'plan' || !found || found.status === 'missing') return [];
  const known = new Set(view.outcomes.map(({ text }) => sameText(text)));
  const stray = view.placed.filter(
    ({ block, role, sections, phase }) =>
      role === 'content' &&
      phase !== 'steps' &&
      sections.some((id) => id === 'B' || id === 'F' || id === 'A' || id === 'C' || id === 'D') &&
      /^\W*(?:outcome\s*\d*\W*)?by\b/i.test(block.text) &&
      isOutcomeLike(block.text) &&
      !isKnown(known, block.text),
  );
  const asked = new Set(
    view.told.items.flatMap(({ stretches }) => stretches.flat().map(({ block }) => block)),
  );
  const left = stray.filter(({ block }) => !asked.has(block.id));
  const [first] = left;
  if (!first || left.length < enough) return [];
  const section = first.sections[0] ?? 'F';
  return [
    doubtOf('stray', {
      words: left.map(({ block }) => wholeOf(block)),
      why: `${left.length} lines in Section ${section} read like outcomes: ‘${brief(first.block.text)}’ and others. They were left where they stand.`,
      answers: [
        {
          label: 'They are outcomes',
          corrections: [
            {
              kind: 'items',
              as: 'outcome',
              each: 'separate',
              where: left.map(({ block }) => ({ first: view.marks().markOf(view.blocks.indexOf(block)) })),
            },
          ],
        },
      ],
      right: 'They are not outcomes',
    }),
  ];
}

/** A copy of an outcome beside its provision says nothing new, also where a label is printed before it. */
function isKnown(known: Set<string>, text: string): boolean {
  const same = sameText(text);
  return [...known].some(
    (one) => same === one || same.endsWith(one) || one.endsWith(same) || same.includes(one),
  );
}
