import { type Cell, cell, head, list, type Node, text } from '../drawn/node.ts';
import type { SectionId } from '../drawn/truth.ts';
import type { Area, OrNil } from '../invent/plan.ts';
import type { Provision } from '../invent/provision.ts';
import { personalDetails } from './parts/details.ts';
import { budgetLines, reportList } from './parts/placement-and-reports.ts';
import { type Sheet, table } from './parts/sheet.ts';
import { sentences } from './parts/views-and-needs.ts';

const provisionHead = [
  'Special Educational Provision',
  'By Whom',
  'Frequency',
  'Which Need Does This Provision Meet',
];

/** L2: one tall table for each area; strengths, needs, outcomes and a grid of provision, one under the other. */
export function stacked(sheet: Sheet): Node[] {
  const { plan, dice, truth } = sheet;
  truth.heads('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K');
  const tag = tagger(sheet);
  const history = plan.views.filter((view) => !view.own);
  const own = plan.views.filter((view) => view.own);
  const boxed = (nodes: Node[]) => table([[cell(nodes)]]);
  const band = (label: string, columns?: number) =>
    cell([text(label, { bold: true })], { head: true, ...(columns && { columns }) });
  return [
    text(`Education, Health and Care Plan for ${plan.child.fullName}`, { bold: true, colour: '#1f3864' }),
    personalDetails(sheet),
    text('A1 Summary of the child or young person’s history', { bold: true }),
    boxed(history.map((view) => text(truth.line('A', view.text)))),
    text('A2 - Summary of the views, interests and aspirations of the child and their parents', {
      bold: true,
    }),
    boxed(
      own.flatMap((view) => [text(`${view.head}:`, { underline: true }), text(truth.line('A', view.text))]),
    ),
    ...plan.areas.map((area) => areaTable(area, sheet, tag)),
    table([[band('Health needs (Section C)')], [cell(sentences(plan.health, 'C', truth, 'bullet'))]]),
    serviceTable('Health care provision (Section G)', plan.healthProvision, 'G', sheet, tag),
    table([[band('Social care needs (Section D)')], [cell(sentences(plan.care, 'D', truth, 'bullet'))]]),
    serviceTable(
      'H1 – Social care provision which must be made under section 2 of the CSDPA',
      plan.careUnderAct,
      'H1',
      sheet,
      tag,
    ),
    serviceTable('H2 – Other social care provision', plan.otherCare, 'H2', sheet, tag),
    text('I – Placement', { bold: true }),
    table(
      [
        [head('Name'), cell(truth.line('I', plan.placement?.name ?? ''))],
        [head('Type'), cell(truth.line('I', plan.placement?.type ?? ''))],
      ],
      [25, 75],
    ),
    text('J – Personal budget', { bold: true }),
    ...budgetLines(plan, truth),
    text('K – Advice and information', { bold: true }),
    ...reportList(plan, dice, truth),
  ];
}

/** Half of these plans end every statement with the report it comes from. */
function tagger({ dice }: Sheet): (words: string) => string {
  return dice.chance(0.6) ? (words) => `${words} (K${dice.int(1, 6)})` : (words) => words;
}

function areaTable(area: Area, sheet: Sheet, tag: (words: string) => string): Node {
  const { truth, dice, look } = sheet;
  const wide = (label: string): Cell[] => [cell([text(label, { bold: true })], { columns: 4 })];
  const needs = area.needs.map((need) => tag(truth.line('B', need)));
  const empty = dice.int(0, 2);
  const rows: Cell[][] = [
    [head(area.title, { columns: 4 })],
    wide('Strengths'),
    [cell(tag(truth.line('B', area.strength)), { columns: 4 })],
    wide('Needs'),
    [cell(area.nil ? [text(truth.line('B', area.nil))] : [list(needs, look.bullet)], { columns: 4 })],
    ...area.outcomes.map((outcome, at): Cell[] => [
      cell([text(at === 0 ? 'Long Term / Life Outcomes' : 'Medium Term Outcomes', { bold: true })], {
        columns: 2,
      }),
      cell(truth.outcome(outcome.text), { columns: 2 }),
    ]),
  ];
  if (area.provision.length > 0) rows.push(provisionHead.map((label) => head(label)));
  area.provision.forEach((item, at) => {
    rows.push([
      ...threeCells(item, 'F', sheet, tag),
      cell(truth.line('F', `Need ${(at % Math.max(1, area.needs.length)) + 1}`)),
    ]);
  });
  for (let at = 0; at < empty; at += 1) rows.push([cell(''), cell(''), cell(''), cell('')]);
  return table(
    rows,
    dice.pick([
      [44, 18, 18, 20],
      [50, 16, 18, 16],
      [38, 22, 20, 20],
    ]),
  );
}

function threeCells(
  { cells, said }: Provision,
  id: SectionId,
  { truth, dice }: Sheet,
  tag: (words: string) => string,
): Cell[] {
  const { text: what, who, frequency, duration, how } = cells;
  // Some writers leave "By whom" empty; the cell stays, and nothing moves up into it.
  const keep = !said || dice.chance(0.85);
  const note = said
    ? {
        text: what,
        ...(who && keep && { who }),
        ...(frequency && { frequency }),
        ...(duration && { duration }),
      }
    : { text: what };
  return [
    cell(tag(truth.provision(id, note, said))),
    cell(truth.line(id, keep ? (who ?? '') : '')),
    cell(truth.line(id, how)),
  ];
}

function serviceTable(
  label: string,
  what: OrNil<Provision>,
  id: SectionId,
  sheet: Sheet,
  tag: (words: string) => string,
): Node {
  const rows =
    what.kind === 'nil'
      ? [[cell(sheet.truth.nil(id, what.text)), cell(''), cell('')]]
      : what.items.map((item) => threeCells(item, id, sheet, tag));
  return table(
    [
      [head(label, { columns: 3 })],
      provisionHead.slice(0, 3).map((title, at) => head(at === 0 ? 'Provision' : title)),
      ...rows,
    ],
    [60, 20, 20],
  );
}
