import type { Doubt } from '../plan.ts';
import { looksLikeHeading } from '../sections/flow.ts';
import { readHeading } from '../sections/heading.ts';
import type { Placed } from '../sections/placed.ts';
import { brief, type DoubtView, doubtOf, startAt, wholeOf } from './doubt-view.ts';

/** Words of a run that is worth asking about: a page's worth is never only a form's own words. */
const longRun = 120;

/** Section headings in such a run from which on it is a list or a page of definitions, which was passed over for a reason. */
const listed = 2;

/** A long run of text between sections that was given to none of them. */
export function unheadedText(view: DoubtView): Doubt[] {
  if (view.kind !== 'plan') return [];
  const first = view.placed.findIndex(({ role }) => role === 'heading');
  const last = view.placed.findLastIndex(({ role }) => role === 'heading');
  const runs: Placed[][] = [];
  let open: Placed[] | undefined;
  for (const each of first === -1 ? [] : view.placed.slice(first, last)) {
    if (each.role !== 'front') open = undefined;
    else if (open) open.push(each);
    else {
      open = [each];
      runs.push(open);
    }
  }
  const missing = view.sections.filter(({ status }) => status === 'missing');
  return runs
    .filter((run) => run.filter(({ block }) => readHeading(block.text)?.by === 'letter').length < listed)
    .filter((run) => run.reduce((sum, { block }) => sum + block.text.split(/\s+/).length, 0) >= longRun)
    .flatMap((run): Doubt[] => {
      const start = run[0]?.block;
      const end = run.at(-1)?.block;
      if (!start || !end) return [];
      const marks = view.marks();
      return [
        doubtOf('unheaded', {
          words: [wholeOf(start)],
          why: `The text from ‘${brief(start.text)}’ on stands between sections and was given to none of them.`,
          answers: [
            ...missing.slice(0, 3).map(({ id }) => ({
              label: `It is Section ${id}`,
              corrections: [startAt(view, start, id, looksLikeHeading(start))],
            })),
            {
              label: 'It is guidance of the form',
              corrections: [
                {
                  kind: 'not-plan' as const,
                  what: 'guidance' as const,
                  where: [
                    {
                      first: marks.markOf(view.blocks.indexOf(start)),
                      last: marks.markOf(view.blocks.indexOf(end)),
                    },
                  ],
                },
              ],
            },
          ],
          right: 'Leave it out',
        }),
      ];
    });
}
