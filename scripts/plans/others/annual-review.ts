import type { Dice } from '../dice.ts';
import { cell, head, heading, type Node, text } from '../drawn/node.ts';
import type { InventedPlan } from '../invent/plan.ts';
import { printDate, table } from '../layouts/parts/sheet.ts';
import { adults } from '../words/names.ts';

const progress = [
  'Good progress since the autumn',
  'A little progress',
  'Achieved in March',
  'Not yet begun',
  'Seen at home but not in school',
];
const results = ['Achieved', 'Partly achieved', 'Not achieved', 'Met', 'Partly met'];

/** A form of an annual review: with letters of its own, with one grid of outcomes, or by preparing for adulthood. */
export function annualReview(plan: InventedPlan, dice: Dice): { name: string; nodes: Node[] } {
  const { child } = plan;
  const lettered = dice.chance(0.4);
  let at = 0;
  const title = (words: string) => {
    at += 1;
    return heading(
      2,
      lettered
        ? `${dice.seed % 2 ? 'Section ' : ''}${String.fromCharCode(64 + at)}${dice.seed % 2 ? ': ' : ' - '}${words}`
        : words,
    );
  };
  const people = dice.some(adults, 4);
  const outcomes = plan.areas.flatMap((area) => area.outcomes.map((outcome) => outcome.text));
  const heads = dice.pick([
    ['Outcome in the plan', 'Progress', 'Achieved / partly / not', 'Keep or change', 'New wording'],
    ['Outcome', 'Progress made', 'Result', 'Decision', 'Proposed outcome'],
  ]);
  const adulthood = [
    'Education, training and employment',
    'Independent living',
    'Friends, relationships and community',
    'Good health',
  ];
  return {
    name: lettered ? 'review-own' : 'review-table',
    nodes: [
      heading(
        1,
        dice.pick([
          'Annual Review Report',
          'Annual Review of the EHC Plan',
          'Annual review meeting: report of the setting',
        ]),
      ),
      title('Details of the child or young person'),
      table(
        [
          [head('Name'), cell(child.fullName), head('Date of birth'), cell(printDate(child.born, dice))],
          [
            head('Setting'),
            cell(child.school.name),
            head('Date of the review meeting'),
            cell(printDate(plan.date, dice)),
          ],
        ],
        [20, 30, 20, 30],
      ),
      title(dice.pick(['Those present', 'People invited and attending', 'Who came to the meeting'])),
      table(
        [
          ['Name', 'Role', 'Invited', 'Attended'].map((label) => head(label)),
          ...people.map((name, index) =>
            [
              name,
              ['SENCO', 'Parent', 'Class teacher', 'Therapist'][index] ?? '',
              'Yes',
              dice.pick(['Yes', 'No']),
            ].map((value) => cell(value)),
          ),
        ],
        [32, 32, 18, 18],
      ),
      title(dice.pick(['Views of the child or young person', 'Pupil views'])),
      text(plan.views.find((view) => view.own)?.text ?? 'Views were given in pictures.'),
      title(
        dice.pick([
          'Review of outcomes',
          'Progress towards the outcomes',
          'Progress against outcomes in the plan',
        ]),
      ),
      table(
        [
          heads.map((label) => head(label)),
          ...outcomes.map((words) => [
            cell(words),
            cell(dice.pick(progress)),
            cell(dice.pick(results)),
            cell(dice.pick(['Keep', 'Change', 'End'])),
            cell(dice.chance(0.4) ? words.replace(/\d{4}/, (year) => String(Number(year) + 1)) : ''),
          ]),
        ],
        [30, 22, 14, 12, 22],
      ),
      title(
        dice.pick(['Changes to special educational needs', 'Special educational needs: changes proposed']),
      ),
      text(dice.pick(['None.', 'The description should be brought up to date after the new report.'])),
      title(dice.pick(['Changes to provision', 'Provision: is it still suitable?'])),
      text(
        dice.pick([
          'More time with the therapist is asked for.',
          'The provision is in place and should go on.',
        ]),
      ),
      ...(child.phase === 'post-16' || child.phase === 'secondary'
        ? [
            title('Preparing for adulthood'),
            table(
              adulthood.map((label) => [
                head(label),
                cell(
                  dice.pick([
                    'Discussed; no change.',
                    'A visit to the college is planned.',
                    'Not discussed.',
                  ]),
                ),
              ]),
              [38, 62],
            ),
          ]
        : []),
      title(dice.pick(['Recommendation to the local authority', 'Recommendations'])),
      text(
        dice.pick([
          'Amend the plan.',
          'Maintain the plan without changes.',
          'The plan should be amended before the phase transfer.',
        ]),
      ),
    ],
  };
}
