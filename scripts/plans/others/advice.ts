import type { Dice } from '../dice.ts';
import { cell, head, heading, list, type Node, text } from '../drawn/node.ts';
import type { InventedPlan } from '../invent/plan.ts';
import { printDate, table } from '../layouts/parts/sheet.ts';
import { adults } from '../words/names.ts';

/** Who gives advice, and how such a report calls itself and its parts. */
const kinds = [
  {
    name: 'ep',
    titles: [
      'Educational Psychology Advice',
      'Psychological advice for an EHC needs assessment',
      'Report of the Educational Psychologist',
    ],
    role: 'Educational Psychologist',
    areas: true,
  },
  {
    name: 'salt',
    titles: ['Speech and Language Therapy Report', 'Speech and language therapy advice'],
    role: 'Speech and Language Therapist',
    areas: false,
  },
  {
    name: 'ot',
    titles: ['Occupational Therapy Advice', 'Occupational therapy assessment report'],
    role: 'Occupational Therapist',
    areas: false,
  },
  {
    name: 'school',
    titles: ['Educational advice from the setting', 'School advice for EHC needs assessment'],
    role: 'SENCO',
    areas: true,
  },
  {
    name: 'social',
    titles: ['Social care advice', 'Information from social care for an EHC needs assessment'],
    role: 'Social Worker',
    areas: false,
  },
  {
    name: 'health',
    titles: ['Medical advice', 'Paediatric report for an EHC needs assessment'],
    role: 'Community Paediatrician',
    areas: false,
  },
];

/** A professional's report: its own outcomes and provision, which are no plan's. */
export function advice(plan: InventedPlan, dice: Dice): { name: string; nodes: Node[] } {
  const kind = dice.pick(kinds);
  const { child } = plan;
  const areas = kind.areas
    ? plan.areas.filter((area) => area.needs.length > 0)
    : plan.areas.filter((area) => area.needs.length > 0).slice(0, 1);
  const author = dice.pick(adults);
  const numbered = dice.chance(0.5);
  let count = 0;
  const title = (words: string) => {
    count += 1;
    return heading(2, numbered ? `${count}. ${words}` : words);
  };
  return {
    name: `advice-${kind.name}`,
    nodes: [
      heading(1, dice.pick(kind.titles)),
      text(
        dice.pick([
          'Statutory advice under Regulation 6 of the SEND Regulations 2014',
          'Advice for the education, health and care needs assessment',
          `Requested by ${child.council}`,
        ]),
      ),
      table(
        [
          [head('Name of child'), cell(child.fullName)],
          [head('Date of birth'), cell(printDate(child.born, dice))],
          [head('School or setting'), cell(child.school.name)],
          [head('Author'), cell(`${author}, ${kind.role}`)],
          [head('Date of report'), cell(printDate(plan.date, dice))],
        ],
        [30, 70],
      ),
      title(dice.pick(['Sources of information', 'Basis of this advice', 'How this report was made'])),
      text(
        dice.pick([
          'An observation in class, a talk with the parents and a look at earlier letters.',
          'Two visits, a telephone call home and the school’s own records.',
        ]),
      ),
      title(dice.pick(['Background', 'Background and history'])),
      text(plan.views.find((view) => !view.own)?.text ?? 'The history is known to the authority.'),
      title(dice.pick(['Strengths and difficulties', 'Assessment findings', 'Needs'])),
      ...areas.flatMap((area) => [
        ...(kind.areas ? [heading(3, area.title)] : []),
        text(area.strength),
        list(area.needs, 'bullet'),
      ]),
      title(dice.pick(['Outcomes', 'Suggested outcomes', 'Recommended outcomes'])),
      list(
        areas.flatMap((area) => area.outcomes.map((outcome) => outcome.text)),
        dice.pick(['bullet', 'number']),
      ),
      title(dice.pick(['Provision', 'Recommended provision', 'Provision needed to meet the outcomes'])),
      ...(dice.chance(0.5)
        ? [
            list(
              areas.flatMap((area) => area.provision.map((item) => item.sentence.text)),
              'bullet',
            ),
          ]
        : [
            table(
              [
                ['Provision', 'Who', 'How often'].map((label) => head(label)),
                ...areas.flatMap((area) =>
                  area.provision.map(({ cells }) => [
                    cell(cells.text),
                    cell(cells.who ?? ''),
                    cell(cells.how),
                  ]),
                ),
              ],
              [52, 26, 22],
            ),
          ]),
      text(`${author}, ${kind.role}`),
    ],
  };
}
