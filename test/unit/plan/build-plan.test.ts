import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../plan/block.ts';
import { buildPlan } from '../../../plan/build-plan.ts';
import type { Plan, SectionId } from '../../../plan/plan.ts';
import { head, item, makeReading, para, table } from './make-reading.ts';

const title = head('Education, Health and Care Plan', 1);
const details = table(
  [
    ['Full name', 'Nadia Brook', 'Date of birth', '14/03/2015'],
    ['Likes to be known as', 'Nadi', 'Year group', 'Year 5'],
    ['NHS number', '999 000 0000', 'Date of plan', '2 February 2026'],
  ],
  false,
);

function read(...drafts: Parameters<typeof makeReading>[0]): Plan {
  return buildPlan(makeReading([title, details, ...drafts]));
}

function section(plan: Plan, id: SectionId) {
  const found = plan.sections.find((each) => each.id === id);
  if (!found) throw new Error(`There is no section ${id}`);
  return found;
}

const lettered = [
  head('Section A: Views, interests and aspirations'),
  head('What matters to me', 3),
  item('I like kites.'),
  head('Section B: Special educational needs'),
  head('Communication and interaction', 3),
  para('Strengths'),
  para('Nadi is a patient listener.'),
  para('Special educational needs'),
  item('Nadi finds it hard to follow a group conversation.'),
  head('Section C: Health needs'),
  para('Nadi has no identified health needs.'),
  head('Section D: Social care needs'),
  para('Nadi is not known to social care.'),
  head('Section E: Outcomes'),
  head('Communication and interaction', 3),
  para('Outcome 1: By July 2028, Nadi will add one idea to a group talk in three lessons out of four.'),
  head('Section F: Special educational provision'),
  head('Communication and interaction', 3),
  item('A teaching assistant will lead a talk group of no more than four, twice a week, for 20 minutes.'),
  head('Section G: Health provision'),
  para('No health care provision is required.'),
  head(
    'Section H1: Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970',
  ),
  para('No provision is required under the Act.'),
  head('Section H2: Any other social care provision'),
  head('Section I: Placement'),
  head('Section J: Personal budget'),
  para('A personal budget has not been requested.'),
  head('Section K: Advice and information'),
  table([
    ['Advice', 'Date received', 'Who from', 'Appended'],
    ['School advice', '04/11/2025', 'Ola Finch, SENCO', 'YES'],
  ]),
];

describe('a lettered plan', () => {
  const plan = read(...lettered);

  test.each<[SectionId, string, string]>([
    ['A', 'present', 'I like kites.'],
    ['B', 'present', 'Nadi is a patient listener.\nNadi finds it hard to follow a group conversation.'],
    ['C', 'none-identified', 'Nadi has no identified health needs.'],
    ['D', 'none-identified', 'Nadi is not known to social care.'],
    ['E', 'present', 'By July 2028, Nadi will add one idea to a group talk in three lessons out of four.'],
    ['G', 'none-identified', 'No health care provision is required.'],
    ['H1', 'none-identified', 'No provision is required under the Act.'],
    ['H2', 'blank', ''],
    ['I', 'blank', ''],
    ['J', 'present', 'A personal budget has not been requested.'],
    ['K', 'present', 'School advice\n04/11/2025\nOla Finch, SENCO\nYES'],
  ])('Section %s is %s and holds only its own words', (id, status, text) => {
    expect(section(plan, id)).toMatchObject({ status, text, identified: 'letter' });
  });

  test('a section that has no heading is missing, not blank', () => {
    const withoutJ = lettered.filter(
      (draft) => Array.isArray(draft) || !/Section J|personal budget/.test(draft.text),
    );
    expect(section(read(...withoutJ), 'J').status).toBe('missing');
  });

  test('the printed number and the area belong to the outcome and not to its words', () => {
    expect(plan.outcomes).toMatchObject([
      { number: '1', area: 'Communication and interaction', printedAs: 'outcome', printed: 1, section: 'E' },
    ]);
  });

  test('strengths and nil statements are not needs', () => {
    expect(plan.needs.map(({ text }) => text)).toEqual([
      'Nadi finds it hard to follow a group conversation.',
    ]);
  });

  test('who, how often, how long and how many are the words of the sentence', () => {
    expect(plan.provisions).toMatchObject([
      {
        section: 'F',
        who: 'A teaching assistant',
        frequency: 'twice a week',
        duration: '20 minutes',
        ratio: 'group of no more than four',
      },
    ]);
  });

  test('the details say who the plan is about', () => {
    expect(plan.child).toMatchObject({
      name: 'Nadia Brook',
      knownAs: 'Nadi',
      dob: '2015-03-14',
      yearGroup: 'Year 5',
    });
    expect(plan.facts.find(({ label }) => label === 'Date of plan')?.date).toBe('2026-02-02');
  });

  test('advice of Section K has its role, date and whether it is appended', () => {
    expect(plan.advice).toMatchObject([{ role: 'Ola Finch, SENCO', date: '2025-11-04', appended: true }]);
  });

  test('every quotation is exactly the words at its place', () => {
    const blocks = new Map(plan.blocks.map(({ id, text }) => [id, text]));
    for (const words of [...plan.outcomes, ...plan.provisions, ...plan.needs].flatMap((each) => each.words))
      expect(blocks.get(words.block)?.slice(words.from, words.to)).toBe(words.quote);
  });
});

describe('decoys', () => {
  const contents = [
    head('Contents'),
    table(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'].map((id) => [
        `Section ${id}`,
        `What Section ${id} holds`,
      ]),
      false,
    ),
  ];

  test('a contents list and a page of definitions are not the sections', () => {
    const definitions = table(
      [
        ['SECTION A', 'Here the family say what matters.'],
        ['SECTION B', 'All needs that the assessment found appear here.'],
        ['SECTION E', 'An outcome is the difference made.'],
        ['SECTION F', 'Provision is specific.'],
        ['SECTION G', 'Provision agreed by the health commissioner.'],
        ['SECTION I', 'Left empty in a draft.'],
      ],
      false,
    );
    const plan = read(...contents, definitions, ...lettered);
    expect(section(plan, 'A').text).toBe('I like kites.');
    expect(section(plan, 'G').status).toBe('none-identified');
  });

  test.each([
    'The reports listed in Section K have been used to write this plan.',
    'Section 2 of the Chronically Sick and Disabled Persons Act 1970 applies.',
    'Section F of the plan was shared with the school.',
    'A child who is rested learns more.',
    'I do not like loud bells.',
  ])('"%s" opens no section', (sentence) => {
    const [first, second, ...rest] = lettered;
    if (!first || !second) throw new Error('The plan has two blocks at least');
    const plan = read(first, second, para(sentence), ...rest);
    expect(section(plan, 'A').text).toBe(`${sentence}\nI like kites.`);
  });

  test("guidance and definitions left in are kept apart from the plan's own words", () => {
    const plan = read(
      head('Section E: Outcomes'),
      para('The outcomes sought, including outcomes for adult life.'),
      para('Guidance note - remove before sending to the family.'),
      para('By July 2028, Nadi will tie her laces.'),
      head('Section F: Special educational provision'),
      para('To meet the needs in Section B, the following will be provided:'),
      item('A key adult will meet Nadi every morning.'),
    );
    expect(section(plan, 'E').text).toBe('By July 2028, Nadi will tie her laces.');
    expect(section(plan, 'F').text).toBe('A key adult will meet Nadi every morning.');
    expect(plan.guidance).toHaveLength(3);
  });

  test('source tags and monitoring lines are no part of a section', () => {
    const plan = read(
      head('Section E: Outcomes'),
      para('Nadi will ask for help twice a day. (K2)'),
      para('Monitoring: reviewed each term by the SENCO.'),
    );
    expect(section(plan, 'E').text).toBe('Nadi will ask for help twice a day.');
  });
});

describe('tables', () => {
  const grid = (area: string, rows: string[][]) =>
    table(
      [
        [{ text: ['Special Educational Needs and Provision (B-F-E)', area], span: 3, header: true }],
        ['B – Special Educational Needs', 'F – Special Educational Provision', 'E – Outcomes'].map(
          (text) => ({ text, header: true }),
        ),
        ...rows,
      ],
      false,
    );

  test('columns headed B, F and E of several tables make one section each, linked by their rows', () => {
    const plan = read(
      grid('Communication and interaction', [
        [
          'Nadi speaks in short phrases.',
          'A therapist will visit once a term.',
          'Nadi will use whole sentences.',
        ],
        ['Nadi avoids questions.', '', 'Nadi will answer one question a lesson.'],
      ]),
      grid('Cognition and learning', [
        ['Nadi reads slowly.', 'A tutor will read with Nadi daily.', 'Nadi will use whole sentences.'],
      ]),
    );
    expect(section(plan, 'B').text.split('\n')).toHaveLength(3);
    expect(section(plan, 'E').text.split('\n')).toHaveLength(3);
    expect(plan.outcomes.map(({ text, printed }) => [text, printed])).toEqual([
      ['Nadi will use whole sentences.', 2],
      ['Nadi will answer one question a lesson.', 1],
    ]);
    expect(plan.needs[0]?.rows).toEqual(plan.provisions[0]?.rows);
    expect(plan.provisions.map(({ area }) => area)).toEqual([
      'Communication and interaction',
      'Cognition and learning',
    ]);
  });

  test('an empty cell never moves another into its column', () => {
    const plan = read(
      head('Section F: Special educational provision'),
      table([
        ['What will be provided', 'By whom', 'Frequency'],
        ['A reading scheme', '', 'Every day, 15 minutes'],
        ['A quiet desk', 'Class teacher', ''],
      ]),
    );
    expect(plan.provisions.map(({ who, frequency, duration }) => [who, frequency, duration])).toEqual([
      [undefined, 'Every day', '15 minutes'],
      ['Class teacher', undefined, undefined],
    ]);
  });

  test('how often and how long may stand in columns of their own', () => {
    const plan = read(
      head('Section F: Special educational provision'),
      table([
        ['What will be provided', 'Who', 'How often', 'How long'],
        ['A reading scheme', 'Tutor', 'Twice a week', '15 minutes'],
        ['Clear instructions', 'Class teacher', 'In every lesson', 'Throughout the lesson'],
      ]),
    );
    expect(plan.provisions.map(({ frequency, duration }) => [frequency, duration])).toEqual([
      ['Twice a week', '15 minutes'],
      ['In every lesson, Throughout the lesson', undefined],
    ]);
  });

  test('stacked tables without letters are told by their labels and the strand of their title', () => {
    const stacked = (name: string, provision: string) =>
      table(
        [
          [{ text: name, span: 2, header: true }],
          [{ text: 'Needs', span: 2, header: true }],
          [{ text: `Nadi has a need: ${name}.`, span: 2 }],
          [{ text: 'Medium Term Outcomes', header: true }, `Nadi will do well: ${name}.`],
          [
            { text: 'Provision', header: true },
            { text: 'By Whom', header: true },
          ],
          [provision, 'Nurse'],
        ],
        false,
      );
    const plan = read(
      head('A1 - Summary of history and A2 - Views, interests and aspirations'),
      para('Nadi likes kites.'),
      stacked('Cognition and learning', 'A phonics group'),
      stacked('Sections C and G: Health needs and provision', 'Sleep advice'),
    );
    expect(section(plan, 'B').text).toContain('Cognition');
    expect(section(plan, 'C').text).toContain('Health needs');
    expect(section(plan, 'E').text.split('\n')).toHaveLength(2);
    expect(plan.provisions.map(({ section: id, text }) => [id, text])).toEqual([
      ['F', 'A phonics group'],
      ['G', 'Sleep advice'],
    ]);
  });

  test('one column may hold several sections, told by the tag before each entry', () => {
    const plan = read(
      head('Needs, outcomes and provision (Sections B to H)'),
      table([
        ['Needs (B, C, D)', 'Outcomes (E)', 'Steps', 'Provision (F, G, H1, H2)', 'Who'],
        ['Nadi tires.', 'Long Term: Nadi will pace herself.', 'Nadi will rest once.', 'Rest breaks', 'Tutor'],
        ['Nadi has asthma.', 'Nadi will carry her inhaler.', '', 'G: An asthma clinic', 'Nurse'],
      ]),
    );
    expect(section(plan, 'B').text).toBe('Nadi tires.');
    expect(section(plan, 'C').text).toBe('Nadi has asthma.');
    expect(section(plan, 'G').text).toBe('An asthma clinic\nNurse');
    expect(plan.outcomes.map(({ text, printedAs }) => [text, printedAs])).toEqual([
      ['Nadi will pace herself.', 'outcome'],
      ['Nadi will rest once.', 'step'],
      ['Nadi will carry her inhaler.', 'outcome'],
    ]);
  });

  test('a card for each outcome gives one outcome, its steps and its provision', () => {
    const plan = read(
      head('Outcomes and provision'),
      head('Cognition and learning', 3),
      table(
        [
          [{ text: 'Outcome 1: By July 2028, Nadi will write a page alone.', span: 2, header: true }],
          [{ text: ['Steps towards the outcome:', 'Nadi will write one line.'], span: 2 }],
          [
            { text: 'Provision required to achieve the outcome', header: true },
            { text: 'Provided by who and by when', header: true },
          ],
          ['A writing frame', 'Class teacher – Every lesson, 10 minutes'],
          [{ text: 'Monitoring: checked each term.', span: 2 }],
        ],
        false,
      ),
    );
    expect(plan.outcomes.map(({ text, printedAs }) => [text, printedAs])).toEqual([
      ['By July 2028, Nadi will write a page alone.', 'outcome'],
      ['Nadi will write one line.', 'step'],
    ]);
    expect(plan.provisions).toMatchObject([
      { text: 'A writing frame', who: 'Class teacher', frequency: 'Every lesson', duration: '10 minutes' },
    ]);
  });
});

describe('what surrounds a plan', () => {
  const appendix = [
    head('Appendix 1: Psychological advice', 1),
    head('Outcomes'),
    para('By July 2027, Nadi will count to fifty.'),
    head('Section F'),
    para('A maths tutor will visit every day.'),
  ];

  test('appended reports add nothing to the sections', () => {
    const plan = read(...lettered, para('Signed on behalf of the council: Ivo Marsh'), ...appendix);
    expect(plan.outcomes).toHaveLength(1);
    expect(plan.provisions).toHaveLength(1);
    expect(section(plan, 'K').text).not.toContain('Ivo Marsh');
    expect(plan.signOff).toMatchObject({ name: 'Ivo Marsh' });
  });

  test('a section whose page is a scan is unreadable, neither missing nor blank', () => {
    const half = makeReading([
      title,
      head('Section A: Views'),
      para('I like kites.'),
      head('Section B: Special educational needs'),
      para('Nadi tires easily.'),
      head('Section E: Outcomes'),
      para('Nadi will rest when she is tired.'),
    ]);
    const page = (index: number) => (index < 5 ? 1 : 3);
    const reading: Reading = {
      ...half,
      source: 'pdf',
      pages: 3,
      unread: [{ where: 'page 2', why: 'scan' }],
      blocks: half.blocks.map((block, index) => ({
        ...block,
        place: { kind: 'pdf', page: page(index), box: { x: 0, y: 0, width: 1, height: 1 } },
      })),
    };
    const plan = buildPlan(reading);
    expect(section(plan, 'C').status).toBe('unreadable');
    expect(section(plan, 'B').status).toBe('present');
  });

  test('a panel that was not opened leaves its section unreadable', () => {
    const reading = makeReading(
      [
        title,
        head('Section A: Views'),
        para(
          'I like kites, and on windy days I would like to fly one with my friends on the hill behind our school.',
        ),
        head('Section B: Special educational needs'),
      ],
      {
        notVisited: [{ where: 'Section B: Special educational needs', why: 'The panel was not opened.' }],
      },
    );
    expect(section(buildPlan(reading), 'B').status).toBe('unreadable');
  });

  test('a file without text is of unknown kind and has no sections', () => {
    const plan = buildPlan(makeReading([], { unread: [{ where: 'file', why: 'encrypted' }] }));
    expect(plan).toMatchObject({ kind: 'unknown', sections: [], outcomes: [], status: 'unknown' });
  });
});

describe('outcomes run together', () => {
  test.each([
    ['Nadi will read a page. Nadi will write a line.', 2],
    ['Nadi will read a page (K1) By July 2028, Nadi will write a line. (K2)', 2],
    ['Nadi will read a page. She will do so in three lessons out of four.', 1],
    ['Nadi will read a page. Progress will be seen in her reading record.', 1],
  ])('"%s" counts as %i', (text, count) => {
    expect(read(head('Section E: Outcomes'), para(text)).outcomes).toHaveLength(count);
  });
});

describe('provision in running text', () => {
  test('a sentence that speaks of the one before belongs to it', () => {
    const plan = read(
      head('Section F: Special educational provision'),
      para(
        'A tutor will teach phonics daily. Each session will last 15 minutes. A nurse will visit once a term. This will be reviewed in May.',
      ),
    );
    expect(plan.provisions.map(({ text, duration }) => [text, duration])).toEqual([
      ['A tutor will teach phonics daily. Each session will last 15 minutes.', '15 minutes'],
      ['A nurse will visit once a term. This will be reviewed in May.', undefined],
    ]);
  });
});
