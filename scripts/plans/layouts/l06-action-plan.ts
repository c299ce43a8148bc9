import { type Cell, cell, head, heading, list, type Node, text } from '../drawn/node.ts';
import type { SectionId } from '../drawn/truth.ts';
import type { Area, OrNil } from '../invent/plan.ts';
import type { Provision } from '../invent/provision.ts';
import { personalDetails } from './parts/details.ts';
import { partI, partJ, partK } from './parts/placement-and-reports.ts';
import { type Sheet, table } from './parts/sheet.ts';
import { partA } from './parts/views-and-needs.ts';

/** L6: a wide action plan. Needs and outcomes are merged over the rows of provision; one column holds F, G and H. */
export function actionPlan(sheet: Sheet): Node[] {
  const { plan, dice, truth } = sheet;
  const a = partA(sheet);
  truth.heads('B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2');
  const steps = dice.chance(0.5);
  const rows: Cell[][] = plan.areas
    .filter((area) => area.provision.length > 0)
    .flatMap((area) => areaRows(area, sheet, steps));
  const strand = (
    needs: OrNil<string>,
    id: SectionId,
    kinds: [SectionId, OrNil<Provision>][],
    tag: string,
  ) => {
    if (needs.kind === 'nil') return;
    const items = kinds.flatMap(([section, what]) =>
      what.kind === 'some' ? what.items.map((item): [SectionId, Provision] => [section, item]) : [],
    );
    const need = cell(
      needs.items.map((item) => text(truth.line(id, item))),
      { rows: Math.max(1, items.length) },
    );
    if (items.length === 0)
      rows.push([
        cell(tag),
        need,
        cell(''),
        ...(steps ? [cell('')] : []),
        cell(''),
        cell(''),
        cell(''),
        cell(''),
      ]);
    items.forEach(([section, item], at) => {
      const [what, who, how] = threeCells(item, section, sheet, `${section}: `);
      const rowsLeft = { rows: items.length };
      rows.push([
        ...(at === 0
          ? [cell(tag, rowsLeft), need, cell('', rowsLeft), ...(steps ? [cell('', rowsLeft)] : [])]
          : []),
        ...[what, who, how].flatMap((each) => each ?? []),
        cell(''),
      ]);
    });
  };
  strand(plan.health, 'C', [['G', plan.healthProvision]], 'Health');
  strand(
    plan.care,
    'D',
    [
      ['H1', plan.careUnderAct],
      ['H2', plan.otherCare],
    ],
    'Care',
  );
  const heads = [
    'Ed / Health / Care',
    'Needs (B, C, D)',
    'Outcomes (E)',
    ...(steps ? ['Steps'] : []),
    dice.pick(['Provision (F, G, H1, H2)', 'Provisions (F, G, H1, H2)']),
    dice.pick(['Who', 'By whom']),
    dice.pick(['How often / how long', 'Frequency']),
    'Review',
  ];
  return [
    heading(1, 'Education, Health and Care Plan'),
    personalDetails(sheet),
    ...a,
    heading(2, dice.pick(['Action plan', 'Golden thread', 'My plan at a glance'])),
    table(
      [heads.map((label) => head(label)), ...rows],
      steps ? [7, 16, 15, 13, 20, 11, 10, 8] : [7, 20, 18, 23, 12, 11, 9],
      dice.chance(0.6),
    ),
    ...[partI, partJ, partK].flatMap((part) => part(sheet)),
  ];
}

function areaRows(area: Area, sheet: Sheet, steps: boolean): Cell[][] {
  const { truth, dice } = sheet;
  const span = { rows: area.provision.length };
  const lead = dice.chance(0.4) ? 'Long Term: ' : '';
  const needs = cell(
    [text(truth.line('B', area.strength)), ...area.needs.map((need) => text(truth.line('B', need)))],
    span,
  );
  const outcomes = cell(
    area.outcomes.map((outcome) => text(lead + truth.outcome(outcome.text))),
    span,
  );
  const small = steps
    ? [
        cell(
          [list(area.outcomes.flatMap((outcome) => outcome.steps.slice(0, 1)).map(truth.step), 'plain')],
          span,
        ),
      ]
    : [];
  return area.provision.map((item, at) => [
    ...(at === 0 ? [cell('Ed', span), needs, outcomes, ...small] : []),
    ...threeCells(item, 'F', sheet, ''),
    ...(at === 0 ? [cell('Termly', span)] : []),
  ]);
}

function threeCells({ cells, said }: Provision, id: SectionId, { truth }: Sheet, before: string): Cell[] {
  const { text: what, who, frequency, duration, how } = cells;
  const note = said
    ? { text: what, ...(who && { who }), ...(frequency && { frequency }), ...(duration && { duration }) }
    : { text: what };
  return [
    cell(before + truth.provision(id, note, said)),
    cell(truth.line(id, who ?? '')),
    cell(truth.line(id, how)),
  ];
}
