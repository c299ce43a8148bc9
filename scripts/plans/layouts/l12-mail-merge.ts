import { cell, head, heading, list, type Node, text } from '../drawn/node.ts';
import { sectionIds } from '../drawn/truth.ts';
import { chooseTitles } from '../words/headings.ts';
import { budgetLines, reportList } from './parts/placement-and-reports.ts';
import { provisionHeads, provisionOrNil, provisionRows } from './parts/provision.ts';
import { printDate, type Sheet, table } from './parts/sheet.ts';
import { sentences } from './parts/views-and-needs.ts';

/** L12: written out by a case system. Every heading prints, with the same block of details above each. */
export function mailMerge(sheet: Sheet): Node[] {
  const { plan, dice, truth, look } = sheet;
  const { child } = plan;
  const born = printDate(child.born, dice);
  const block = () =>
    table(
      [
        [head('Name'), cell(child.fullName), head('Date of birth'), cell(born)],
        [head('Unique pupil number'), cell(child.upn), head('NHS number'), cell(child.nhsNumber)],
        [head('Status'), cell(plan.status), head('Version'), cell('2')],
      ],
      [20, 30, 20, 30],
    );
  const title = chooseTitles(dice, 'statutory');
  const breaks = dice.chance(0.6);
  const boxed = (nodes: Node[]) => [table([[cell(nodes)]])];
  const provision = dice.pick(provisionHeads);
  truth.heads(...sectionIds);
  const bodies: Record<(typeof sectionIds)[number], () => Node[]> = {
    A: () => [
      table(
        plan.views.map((view) => [head(view.head), cell(truth.line('A', view.text))]),
        [30, 70],
      ),
      table(
        [
          [head('Religion'), cell('Choose an item.')],
          [head('Date seen'), cell('Click here to enter a date.')],
        ],
        [30, 70],
      ),
    ],
    B: () =>
      plan.areas.map((area) =>
        table([
          [head(area.title)],
          [
            cell(
              area.nil
                ? [text(truth.line('B', area.nil))]
                : [
                    list(
                      area.needs.map((need) => truth.line('B', need)),
                      look.bullet,
                    ),
                  ],
            ),
          ],
        ]),
      ),
    C: () => (plan.health.kind === 'nil' ? boxed([]) : boxed(sentences(plan.health, 'C', truth, 'plain'))),
    D: () => boxed(sentences(plan.care, 'D', truth, 'plain')),
    E: () => {
      let count = 0;
      const rows = plan.areas.flatMap((area) =>
        area.outcomes.map((outcome) => {
          count += 1;
          return [cell(String(count)), cell(area.title), cell(truth.outcome(outcome.text))];
        }),
      );
      return [table([[head('No.'), head('Area'), head('Outcome')], ...rows], [8, 27, 65])];
    },
    F: () =>
      plan.areas
        .filter((area) => area.provision.length > 0)
        .map((area) =>
          table(
            [
              [head(area.title, { columns: provision.length })],
              provision.map((label) => head(label)),
              ...provisionRows(area.provision, 'F', provision.length, truth),
            ],
            provision.length === 3 ? [54, 24, 22] : [44, 22, 18, 16],
          ),
        ),
    G: () =>
      plan.healthProvision.kind === 'nil'
        ? boxed([])
        : provisionOrNil(plan.healthProvision, 'G', dice, truth, 'plain'),
    H1: () =>
      plan.careUnderAct.kind === 'nil'
        ? boxed([])
        : provisionOrNil(plan.careUnderAct, 'H1', dice, truth, 'plain'),
    H2: () => boxed(provisionOrNil(plan.otherCare, 'H2', dice, truth, 'plain')),
    I: () => [
      table(
        [
          [head('Name of school'), cell(truth.line('I', plan.placement?.name ?? ''))],
          [head('Type of school'), cell(truth.line('I', plan.placement?.type ?? ''))],
        ],
        [30, 70],
      ),
    ],
    J: () => boxed(budgetLines(plan, truth)),
    K: () => reportList(plan, dice, truth),
  };
  return [
    heading(1, 'Education, Health and Care Plan'),
    text('Draft ☒   Final ☐   Amended ☐'.replace(/☒/g, 'Yes').replace(/☐/g, 'No')),
    ...sectionIds.flatMap((id): Node[] => [
      ...(breaks && id !== 'A' ? [{ kind: 'break' as const }] : []),
      block(),
      heading(2, `Section ${id}`),
      text(title(id), { bold: true }),
      ...bodies[id](),
    ]),
  ];
}
