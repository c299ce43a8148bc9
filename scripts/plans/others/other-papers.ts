import type { Dice } from '../dice.ts';
import { cell, head, heading, list, type Node, text } from '../drawn/node.ts';
import type { InventedPlan } from '../invent/plan.ts';
import { table } from '../layouts/parts/sheet.ts';

/** Papers that are none of the kinds we judge, and speak of plans all the same. */
export const otherPapers: Record<string, (plan: InventedPlan, dice: Dice) => Node[]> = {
  newsletter: ({ child }, dice) => [
    heading(1, `${child.school.name} news`),
    text(`Issue ${dice.int(2, 40)}, ${dice.pick(['spring', 'summer', 'autumn'])} term`),
    heading(2, 'From the head teacher'),
    text(
      'Thank you to everybody who came to the summer fair. The garden club sold out of tomatoes, and the choir sang in the rain.',
    ),
    heading(2, 'SEND corner'),
    text(
      'If your child has an education, health and care plan, the outcomes are looked at each year. The SENCO is at the gate on Fridays.',
    ),
    heading(2, 'Dates for the diary'),
    list(['3 May: bank holiday', '14 May: class photographs', '22 May: school closes at 2 pm'], 'bullet'),
  ],
  leaflet: ({ child }, dice) => [
    heading(
      1,
      dice.pick(['A guide to education, health and care plans', 'EHC plans: a short guide for families']),
    ),
    text(`Published by ${child.council}`),
    heading(2, 'What is in a plan?'),
    ...(dice.chance(0.5)
      ? [
          table(
            [
              ['A', 'what your child and you say'],
              ['B', 'special educational needs'],
              ['C', 'health needs'],
              ['D', 'social care needs'],
              ['E', 'outcomes'],
              ['F', 'special educational provision'],
              ['G', 'health provision'],
              ['H', 'social care provision'],
              ['I', 'the placement'],
              ['J', 'a personal budget'],
              ['K', 'the advice'],
            ].map(([letter = '', words = '']) => [head(`Section ${letter}`), cell(words)]),
            [25, 75],
          ),
        ]
      : [
          list(
            [
              'Section A: what your child and you say',
              'Section B: special educational needs',
              'Sections C and D: needs of health and care',
              'Section E: outcomes',
              'Sections F, G and H: provision',
              'Section I: the placement',
              'Section J: a personal budget',
              'Section K: the advice',
            ],
            'bullet',
          ),
        ]),
    heading(2, 'How long does it take?'),
    text(
      'The whole process may take up to 20 weeks. You can ask for help from the information and advice service at any time.',
    ),
  ],
  policy: ({ child }) => [
    heading(1, `SEND policy of ${child.school.name}`),
    text('Agreed by the governors in March 2026. To be looked at again in March 2027.'),
    heading(2, 'Aims'),
    text('Every pupil is to do well here. Teachers plan for all pupils in the class and check what works.'),
    heading(2, 'How needs are found'),
    list(
      [
        'Communication and interaction',
        'Cognition and learning',
        'Social, emotional and mental health',
        'Sensory and physical',
      ],
      'bullet',
    ),
    heading(2, 'Provision'),
    text(
      'Provision is planned in three waves and written on a map each term. Outcomes are shared with parents at three meetings a year.',
    ),
    heading(2, 'Complaints'),
    text('Please speak to the class teacher first.'),
  ],
  'school-report': ({ child }, dice) => [
    heading(1, 'Report to parents'),
    table(
      [
        [head('Name'), cell(child.fullName), head('Class'), cell(`${dice.int(1, 6)}B`)],
        [head('Attendance'), cell(`${dice.int(86, 99)}.${dice.int(0, 9)}%`), head('Year'), cell(child.year)],
      ],
      [20, 30, 20, 30],
    ),
    heading(2, 'English'),
    text(`${child.known} reads widely and writes with care. Next step: use paragraphs.`),
    heading(2, 'Mathematics'),
    text('Working towards the level of the year. Target: learn the tables to twelve.'),
    heading(2, 'Science'),
    text('Enjoys experiments and asks good questions.'),
  ],
  decision: ({ child }, dice) => [
    text(child.council),
    text(`Dear parent or carer of ${child.fullName}`),
    heading(2, 'Your request for an education, health and care needs assessment'),
    text(
      dice.pick([
        'We have decided to carry out an assessment. We will now ask for advice from those who know your child.',
        'We have decided not to carry out an assessment. The reasons are set out below.',
      ]),
    ),
    heading(2, 'Your right of appeal'),
    text(
      'You may appeal to the First-tier Tribunal within two months of the date of this letter. Mediation advice is free.',
    ),
    text('Yours sincerely'),
  ],
};
