import { type Cell, cell, head, heading, list, type Node, text } from '../drawn/node.ts';
import type { SectionId } from '../drawn/truth.ts';
import type { Area, OrNil } from '../invent/plan.ts';
import type { Provision } from '../invent/provision.ts';
import { personalDetails } from './parts/details.ts';
import { inList } from './parts/provision.ts';
import { budgetLines } from './parts/placement-and-reports.ts';
import { printDate, type Sheet, table } from './parts/sheet.ts';

/** L1: the national grid. Sections are columns of one table for each area, in the order B, F, E. */
export function grid(sheet: Sheet): Node[] {
  const { plan, dice, truth } = sheet;
  truth.heads('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K');
  const guidance = dice.chance(0.3);
  const breaks = dice.chance(0.6);
  const spare = dice.int(0, 5);
  return [
    text(
      dice.pick([
        'EHC plan',
        'Education, Health and Care Plan – national grid',
        'Education, Health and Care Plan',
      ]),
      { bold: true },
    ),
    personalDetails(sheet),
    ...views(sheet),
    ...plan.areas.flatMap((area) => [
      ...(breaks ? [{ kind: 'break' as const }] : []),
      areaTable(area, sheet, guidance, spare),
    ]),
    heading(2, 'Sections C (health care needs which relate to their SEN) and G (health care provision)'),
    healthTable(sheet),
    heading(2, 'Sections D (social care needs which relate to their SEN) and H (social care provision)'),
    careTable(sheet),
    heading(2, dice.pick(['I - Placement', 'I – Placement'])),
    table(
      [
        [head('Name'), cell(truth.line('I', plan.placement?.name ?? ''))],
        [head('Type'), cell(truth.line('I', plan.placement?.type ?? ''))],
      ],
      [25, 75],
    ),
    heading(2, dice.pick(['J - Direct Payments', 'J – Personal budget and direct payments'])),
    table(
      [
        [head('Details'), cell(budgetLines(plan, truth))],
        [head('Arrangements for direct payment'), cell('')],
      ],
      [25, 75],
    ),
    heading(2, 'K - The advice and information gathered during the EHC needs assessment'),
    table(
      [
        ['Advice and information requested', 'Received on', 'From whom', 'Attached (yes or no)'].map(
          (label) => head(label),
        ),
        ...plan.reports.map(({ title, author, role, date }) =>
          [title, printDate(date, dice), `${author}, ${role}`, dice.pick(['YES', 'YES', 'NO'])].map((value) =>
            cell(truth.line('K', value)),
          ),
        ),
      ],
      [40, 18, 27, 15],
    ),
    text('Sign-off', { bold: true }),
    table([[head('Signed'), cell(''), head('Date'), cell('')]], [15, 45, 15, 25]),
  ];
}

function views({ plan, truth }: Sheet): Node[] {
  const history = plan.views.filter((view) => !view.own);
  const own = plan.views.filter((view) => view.own);
  return [
    table(
      [
        [head('A1'), head('Summary of the child or young person’s history')],
        [cell(''), cell(history.map((view) => text(truth.line('A', view.text))))],
      ],
      [7, 93],
    ),
    table([
      [
        head(
          'A2 - Summary of the views, interests and aspirations of the child and their parent, or of the young person',
        ),
      ],
      ...own.flatMap((view) => [[head(view.head)], [cell(truth.line('A', view.text))]]),
    ]),
  ];
}

function areaTable(area: Area, sheet: Sheet, guidance: boolean, spare: number): Node {
  const { truth, dice, look } = sheet;
  const banner = [
    text('Special Educational Needs and Provision (B-F-E)', { bold: true }),
    text(area.title, { bold: true }),
  ];
  const hint = (words: string) => cell([text(words, { italic: true, colour: '#888888' })]);
  const several = area.outcomes.length > 1 ? look.bullet : 'plain';
  const repeat = dice.chance(0.3);
  const rows: Cell[][] = [
    [cell(banner, { columns: 3, head: true })],
    [head('Strengths', { columns: 3 })],
    [cell(truth.line('B', area.strength), { columns: 3 })],
    [head('B – Special Educational Needs'), head('F – Special Educational Provision'), head('E – Outcomes')],
    ...(guidance
      ? [
          [
            hint('One need in each row. Delete this line.'),
            hint('Say who, how often and for how long. Delete this line.'),
            hint('Say what will be different. Delete this line.'),
          ],
        ]
      : []),
  ];
  if (area.nil) rows.push([cell(truth.line('B', area.nil)), cell(''), cell('')]);
  const last = area.needs.length - 1;
  area.needs.forEach((need, at) => {
    const items = at === last ? area.provision.slice(at) : area.provision.slice(at, at + 1);
    const outcomes = repeat
      ? area.outcomes
      : at === last
        ? area.outcomes.slice(at)
        : area.outcomes.slice(at, at + 1);
    rows.push([
      cell(truth.line('B', need)),
      cell(provisionCell(items, 'F', sheet)),
      cell(
        outcomes.length === 0
          ? []
          : [
              list(
                outcomes.map((outcome) => truth.outcome(outcome.text)),
                outcomes.length > 1 ? several : 'plain',
              ),
            ],
      ),
    ]);
  });
  for (let at = 0; at < spare; at += 1) rows.push([cell(''), cell(''), cell('')]);
  return table(
    rows,
    dice.pick([
      [30, 34, 36],
      [34, 40, 26],
      [26, 44, 30],
      [40, 34, 26],
    ]),
  );
}

function provisionCell(items: Provision[], id: SectionId, { truth, look }: Sheet): Node[] {
  if (items.length === 0) return [];
  const marker = items.length > 1 ? look.bullet : 'plain';
  return [
    list(
      items.map((item) => truth.provision(id, inList(item, marker), item.said)),
      marker,
    ),
  ];
}

function healthTable(sheet: Sheet): Node {
  const { plan, dice } = sheet;
  return table(
    [
      [
        head('C - Health care needs which relate to their special educational needs'),
        head('G – Health Care Provision reasonably required by the learning difficulties or disabilities'),
        head('E – Outcomes'),
      ],
      [cell(stated(plan.health, 'C', sheet)), cell(provided(plan.healthProvision, 'G', sheet)), cell('')],
      [cell(''), cell(''), cell('')],
    ],
    dice.pick([
      [34, 36, 30],
      [40, 40, 20],
    ]),
  );
}

function careTable(sheet: Sheet): Node {
  const { plan } = sheet;
  return table(
    [
      [
        head(
          'D – Social care needs which relate to the child or young person’s special educational needs or to a disability',
        ),
        head(
          'H1 – Any social care provision which must be made for a child or young person under 18 resulting from section 2 of the Chronically Sick and Disabled Persons Act 1970',
        ),
        head('H2 - Other social care provision reasonably required'),
        head('E – Outcomes'),
      ],
      [
        cell(stated(plan.care, 'D', sheet)),
        cell(provided(plan.careUnderAct, 'H1', sheet)),
        cell(provided(plan.otherCare, 'H2', sheet)),
        cell(''),
      ],
    ],
    [28, 28, 26, 18],
  );
}

function stated(what: OrNil<string>, id: SectionId, { truth }: Sheet): Node[] {
  return what.kind === 'nil'
    ? [text(truth.nil(id, what.text))]
    : what.items.map((item) => text(truth.line(id, item)));
}

function provided(what: OrNil<Provision>, id: SectionId, sheet: Sheet): Node[] {
  return what.kind === 'nil' ? [text(sheet.truth.nil(id, what.text))] : provisionCell(what.items, id, sheet);
}
