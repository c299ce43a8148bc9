import type { Doubt, Outcome, Words } from '../plan.ts';
import { brief, type DoubtView, doubtOf } from './doubt-view.ts';

/** A second time by which, inside one outcome. */
const second = /[.;]\s+(?=(?:By|Within|Before)\b.{3,60}\bwill\b)/;
/** Most of these doubts at once. */
const most = 3;

/** An outcome that looks like two, or like the second half of the one before it. */
export function twoInOne(view: DoubtView): Doubt[] {
  const told = new Set(
    view.told.items.flatMap(({ stretches }) => stretches.flat().map(({ block }) => block)),
  );
  const own = view.outcomes.filter(({ words }) => !words.some(({ block }) => told.has(block)));
  return own
    .flatMap((outcome, index) => [...asTwo(view, outcome), ...asHalf(view, own[index - 1], outcome)])
    .slice(0, most);
}

function asTwo(view: DoubtView, { words, section }: Outcome): Doubt[] {
  const [only, more] = words;
  const at = only && second.exec(only.quote);
  if (!only || more || !at) return [];
  const cutAt = only.from + at.index + at[0].length;
  const first = view.marks().markOf(view.blocks.findIndex(({ id }) => id === only.block));
  return [
    doubtOf('two', {
      ...(section && { section }),
      words: [only],
      why: `‘${brief(only.quote)}’ was read as one outcome and names two times by which something will be so.`,
      answers: [
        {
          label: 'These are two outcomes',
          corrections: [
            {
              kind: 'items',
              as: 'outcome',
              each: 'separate',
              where: [
                { first, from: only.from, to: cutAt },
                { first, from: cutAt, to: only.to },
              ],
            },
          ],
        },
      ],
      right: 'It is one outcome',
    }),
  ];
}

function asHalf(view: DoubtView, before: Outcome | undefined, { words, section, text }: Outcome): Doubt[] {
  const whole = before?.words.at(-1);
  const [half] = words;
  if (!whole || !half || !/^\p{Ll}/u.test(text) || /[.!?]$/.test(whole.quote)) return [];
  const markOf = (part: Words) => ({
    first: view.marks().markOf(view.blocks.findIndex(({ id }) => id === part.block)),
  });
  return [
    doubtOf('half', {
      ...(section && { section }),
      words: [half],
      why: `‘${brief(text)}’ was read as an outcome and looks like the end of the one before it.`,
      answers: [
        {
          label: 'It goes on with the one before',
          corrections: [
            {
              kind: 'items',
              as: 'outcome',
              each: 'one',
              where: [...(before?.words ?? []), ...words].map(markOf),
            },
          ],
        },
      ],
      right: 'It is an outcome of its own',
    }),
  ];
}
