import type { Doubt, SectionId } from '../plan.ts';
import type { Placed } from '../sections/placed.ts';
import { brief, type DoubtView, doubtOf, isTold, wholeOf } from './doubt-view.ts';

/** Sections that repeat by area of need are a layout; so many or more that do are no rivals. */
const layout = 3;

/** A section headed by its letter in two separate places, in a document that heads its other sections once. */
export function rivalPlaces(view: DoubtView): Doubt[] {
  if (view.kind !== 'plan') return [];
  const places = placesOf(view.placed);
  const twice = [...places].filter(([, runs]) => runs.length === 2);
  if (twice.length === 0 || [...places.values()].filter((runs) => runs.length > 1).length >= layout)
    return [];
  return twice.flatMap(([section, [one, other]]): Doubt[] => {
    if (!one || !other || isTold(view, section)) return [];
    const ranges = [other, one].map((run) => run.map(({ block }) => view.blocks.indexOf(block)));
    const labels = [one, other].map((run) => brief(run[0]?.block.text ?? ''));
    const answers = [one, other].map((_run, index) => ({
      label: `Only the ${index === 0 ? 'first' : 'second'} is Section ${section}`,
      corrections: [
        {
          kind: 'not-plan' as const,
          what: 'guidance' as const,
          where: (ranges[index] ?? []).map((at) => ({ first: view.marks().markOf(at) })),
        },
      ],
    }));
    return [
      doubtOf('rivals', {
        section,
        words: [one, other].flatMap(([head]) => (head ? [wholeOf(head.block)] : [])),
        why: `Section ${section} is headed in two places: ‘${labels[0]}’ and ‘${labels[1]}’. Both were taken.`,
        caution: `The reader found two places for Section ${section} and took both.`,
        answers,
        right: 'Both are',
      }),
    ];
  });
}

/** For each section, the runs of a heading by letter with its content, apart from each other by another section's. */
function placesOf(placed: Placed[]): Map<SectionId, Placed[][]> {
  const places = new Map<SectionId, Placed[][]>();
  let open: { section: SectionId; run: Placed[] } | undefined;
  for (const each of placed) {
    const [section] = each.sections;
    if (each.role === 'heading' && section) {
      if (open?.section === section) {
        open.run.push(each);
        continue;
      }
      const run = [each];
      open = { section, run };
      if (each.by === 'letter' && each.sections.length === 1 && !each.block.cell)
        places.set(section, [...(places.get(section) ?? []), run]);
    } else if (open && each.role === 'content' && each.sections.includes(open.section)) open.run.push(each);
  }
  return new Map([...places].map(([section, runs]) => [section, runs.filter((run) => run.length > 1)]));
}
