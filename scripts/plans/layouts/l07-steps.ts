import { type Cell, cell, head, heading, list, type Node, text } from '../drawn/node.ts';
import { personalDetails } from './parts/details.ts';
import { partI, partJ, partK } from './parts/placement-and-reports.ts';
import { partF, partProvision } from './parts/provision.ts';
import { type Sheet, table } from './parts/sheet.ts';
import { partA, partB, partNeeds } from './parts/views-and-needs.ts';

/** L7: long-term outcomes on the left, small steps at school, at home and outside beside them; an annex behind K. */
export function stepColumns(sheet: Sheet): Node[] {
  const { plan, dice, truth, labels } = sheet;
  const before = [partA, partB, partNeeds('C'), partNeeds('D')].flatMap((part) => part(sheet));
  truth.heads('E');
  const heads = dice.pick([
    ['Long-term outcome', 'Steps at school', 'Steps at home'],
    ['Outcome', 'Small steps in the setting', 'Small steps at home'],
    ['Long term outcome', 'Step 1', 'Step 2'],
  ]);
  const rows = plan.areas
    .filter((area) => area.outcomes.length > 0)
    .flatMap((area): Cell[][] => [
      [head(area.title, { columns: 3 })],
      ...area.outcomes.map(({ text: words, steps }) => [
        cell(truth.outcome(words), { fill: '#f6d9b5' }),
        ...[0, 1].map((at) =>
          cell(steps[at] ? [list([truth.step(steps[at])], 'plain')] : '', {
            fill: at === 0 ? '#d8e6f5' : '#f8dcdc',
          }),
        ),
      ]),
    ]);
  return [
    heading(1, 'Education, Health and Care Plan'),
    personalDetails(sheet),
    ...before,
    ...labels.nodes('E'),
    table([heads.map((label) => head(label)), ...rows], [44, 28, 28]),
    ...[partF, partProvision('G'), partProvision('H1'), partProvision('H2'), partI, partJ, partK].flatMap(
      (part) => part(sheet),
    ),
    ...annex(sheet),
  ];
}

/** Termly targets stand outside the plan: none of this belongs to a section. */
function annex({ plan, dice }: Sheet): Node[] {
  if (dice.chance(0.3)) return [];
  const targets = plan.areas.flatMap((area) => area.outcomes.flatMap((outcome) => outcome.steps.slice(0, 1)));
  return [
    { kind: 'break' },
    heading(
      2,
      dice.pick([
        'Annex A: termly targets',
        'Annex – Targets for this term',
        'Appendix: steps to achieving outcomes',
      ]),
    ),
    text(
      'To be filled in by the setting. This page is reviewed every term and does not form part of the plan.',
    ),
    table(
      [
        ['Target', 'Success criteria', 'Review'].map((label) => head(label)),
        ...targets.map((target) => [
          cell(target),
          cell(
            dice.pick(['Seen three times in a week', 'Noted by two adults', 'Recorded in the class file']),
          ),
          cell(''),
        ]),
      ],
      [55, 30, 15],
    ),
  ];
}
