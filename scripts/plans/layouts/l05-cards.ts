import { cell, head, heading, list, type Node, text } from '../drawn/node.ts';
import type { Area } from '../invent/plan.ts';
import { closing, personalDetails } from './parts/details.ts';
import { partI, partJ, partK } from './parts/placement-and-reports.ts';
import { partProvision } from './parts/provision.ts';
import { type Sheet, table } from './parts/sheet.ts';
import { partA, partB, partNeeds } from './parts/views-and-needs.ts';

/** L5: one table for each outcome, with its provision; E and F have one heading between them, or none but a title. */
export function cards(sheet: Sheet): Node[] {
  const { plan, dice, truth, labels } = sheet;
  const joint =
    labels.style === 'none'
      ? 'My outcomes and special educational provision'
      : dice.pick([
          'Sections E and F: outcomes and special educational provision',
          'Section E and Section F – Outcomes and provision',
          'Sections E & F: my outcomes and the help I need',
        ]);
  const before = [partA, partB, partNeeds('C'), partNeeds('D')].flatMap((part) => part(sheet));
  truth.heads('E', 'F');
  let count = 0;
  const drawCard = cardOf(sheet);
  const middle = plan.areas
    .filter((area) => area.outcomes.length > 0)
    .flatMap((area) => [
      heading(3, area.title),
      ...area.outcomes.map((_, at) => {
        count += 1;
        return drawCard(area, at, count);
      }),
    ]);
  return [
    heading(1, dice.pick(['Education, Health and Care Plan', 'EHC PLAN'])),
    personalDetails(sheet),
    ...before,
    heading(2, joint),
    ...middle,
    ...[partProvision('G'), partProvision('H1'), partProvision('H2'), partI, partJ, partK].flatMap((part) =>
      part(sheet),
    ),
    ...closing(sheet),
  ];
}

/** One manner of card through a document. */
function cardOf({ dice, truth }: Sheet): (area: Area, at: number, count: number) => Node {
  const heads = dice.pick([
    ['Provision required to achieve the outcome', 'Provided by who and by when'],
    ['Provision', 'Who will do this and how often'],
    ['What will be done', 'By whom and when'],
  ]);
  const own = dice.chance(0.5);
  const same = dice.chance(0.3);
  const monitor = dice.chance(0.5);
  const steps = dice.chance(0.3);
  return (area, at, count) => {
    const items =
      same || area.outcomes.length === 1
        ? area.provision
        : area.provision.filter((_, index) => index % area.outcomes.length === at);
    const outcome = area.outcomes[at];
    if (!outcome) throw new Error('A card without an outcome cannot be drawn.');
    const words = truth.outcome(outcome.text);
    const joiner = dice.pick([', ', ' – ', ': ']);
    return table(
      [
        ...(own
          ? [[head(`Outcome ${count}`, { columns: 2 })], [cell(words, { columns: 2 })]]
          : [[head(`Outcome ${count}: ${words}`, { columns: 2 })]]),
        ...(steps
          ? [
              [
                cell(
                  [
                    text('Steps towards the outcome', { bold: true }),
                    list(outcome.steps.map(truth.step), 'bullet'),
                  ],
                  { columns: 2 },
                ),
              ],
            ]
          : []),
        heads.map((label) => head(label)),
        ...items.map(({ cells, said }) => {
          const both = [
            cells.who,
            cells.how && cells.who ? cells.how.replace(/^./, (first) => first.toLowerCase()) : cells.how,
          ]
            .filter(Boolean)
            .join(joiner);
          const { who, frequency, duration } = cells;
          const note = said
            ? {
                text: cells.text,
                ...(who && { who }),
                ...(frequency && { frequency }),
                ...(duration && { duration }),
              }
            : { text: cells.text };
          return [cell(truth.provision('F', note, said)), cell(truth.line('F', both))];
        }),
        ...(monitor
          ? [
              [
                cell(
                  `Monitoring: ${dice.pick(['by the class team each half term', 'at the termly meeting', 'in the annual review'])}`,
                  { columns: 2 },
                ),
              ],
            ]
          : []),
      ],
      [62, 38],
    );
  };
}
