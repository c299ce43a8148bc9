import { cell, head, heading, type Node, text } from '../drawn/node.ts';
import { inventPlan } from '../invent/plan.ts';
import { amend, strikeBetween } from './amend.ts';
import { lettered } from './l03-lettered.ts';
import { cards } from './l05-cards.ts';
import { type Sheet, table } from './parts/sheet.ts';

/** L10: a plan with an earlier version in it, struck through, and the new words beside it. */
export function amended(sheet: Sheet): Node[] {
  const { dice, plan, truth } = sheet;
  // The earlier version speaks of the same child in other words.
  const before = inventPlan(dice.fork('earlier'));
  const rename = (words: string) => words.replaceAll(before.child.known, plan.child.known);
  const old = before.areas
    .flatMap((area) => [...area.needs, ...area.provision.map((item) => item.sentence.text)])
    .map(rename);
  const oldOutcomes = before.areas.flatMap((area) => area.outcomes.map((outcome) => rename(outcome.text)));
  const fresh = plan.areas.flatMap((area) => [
    ...area.needs,
    ...area.provision.map((item) => item.sentence.text),
  ]);
  const freshOutcomes = plan.areas.flatMap((area) => area.outcomes.map((outcome) => outcome.text));
  const pairUp = (news: string[], olds: string[]) =>
    dice
      .some(news, Math.min(olds.length, Math.ceil(news.length / 4)))
      .map((words, at): [string, string] => [words, olds[at] ?? '']);
  const amendments = new Map([...pairUp(fresh, old), ...pairUp(freshOutcomes, oldOutcomes)]);
  const body = amend(dice.chance(0.7) ? lettered(sheet) : cards(sheet), amendments);
  const taken = new Set(amendments.values());
  const gone = old.filter((words) => !taken.has(words)).slice(0, 2);
  truth.heads();
  return [
    heading(
      1,
      dice.pick(['Notice of proposed amendments', 'Amendment notice', 'Proposed changes to the EHC plan']),
    ),
    text('New words are bold and underlined. Words to be taken out are struck through.'),
    table(
      [
        ['Section', 'Proposed change'].map((label) => head(label)),
        ...[
          ['B', 'Needs brought up to date after the annual review'],
          ['E', 'Outcomes for the next phase'],
          ['F', 'Changes to the provision'],
        ].map((row) => row.map((value) => cell(value))),
      ],
      [18, 82],
    ),
    { kind: 'break' },
    ...strikeBetween(body, gone, dice),
    { kind: 'break' },
    heading(3, 'Reply slip'),
    text('Please return this slip within 15 days.  I agree / do not agree with the proposed plan.'),
    text('Signed: ____________________'),
  ];
}
