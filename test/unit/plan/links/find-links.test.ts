import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../plan/block.ts';
import { buildPlan } from '../../../../plan/build-plan.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planFromPassages } from '../../../../plan/plan-from-passages.ts';
import { head, item, makeReading, para, table } from '../make-reading.ts';

/** Links as "provision > outcome, by, among", each item by its first word. */
function linksOf(plan: Plan): string[] {
  const word = new Map(
    [...plan.needs, ...plan.outcomes, ...plan.provisions].map(({ id, text }) => [id, text.split(' ')[0]]),
  );
  return (plan.links ?? []).map(
    ({ from, to, by, among }) =>
      `${word.get(from)} > ${word.get(to)} ${by}${among > 1 ? ` of ${among}` : ''}`,
  );
}

/** Links from provision to outcomes alone. */
function toOutcomes(plan: Plan): string[] {
  const ids = new Set(plan.outcomes.map(({ id }) => id));
  const among = (plan.links ?? []).filter(({ to }) => ids.has(to));
  return linksOf({ ...plan, links: among });
}

const title = head('Education, Health and Care Plan', 1);

function read(...drafts: Parameters<typeof makeReading>[0]): Plan {
  return buildPlan(makeReading([title, ...drafts]), { kind: 'plan' });
}

const grid = table([
  ['B - Special educational needs', 'E - Outcomes', 'F - Special educational provision', 'Who'],
  [
    'Blending of sounds is hard for Ines.',
    'Reading: Ines will read ten pages.',
    'Phonics in a pair.',
    'Tutor',
  ],
  ['', '', 'Tapes of each chapter.', 'Librarian'],
  ['Queues frighten Ines.', '', 'Cards to leave a queue early.', 'Staff'],
  ['Zips defeat Ines.', 'Dressing: Ines will zip her coat.', 'Practice with big zips.', 'Assistant'],
]);

describe('a table with needs, outcomes and provision side by side', () => {
  test('ties what shares a row, and a row that begins nothing of its own to the row above', () => {
    const links = linksOf(read(grid));
    expect(links).toContain('Phonics > Reading: row');
    expect(links).toContain('Tapes > Reading: row');
    expect(links).toContain('Tapes > Blending row');
    expect(links).toContain('Practice > Dressing: row');
    expect(links).toContain('Dressing: > Zips row');
  });
  test('ties provision beside a need without an outcome to no outcome', () => {
    expect(toOutcomes(read(grid)).filter((link) => link.startsWith('Cards'))).toEqual([]);
  });
  test('ties every row beside a merged cell to it', () => {
    const rows = table([
      ['E - Outcomes', 'F - Provision', 'Who'],
      ['Swimming: Ines will float alone.', 'Armbands in each lesson.', 'Coach'],
      ['', 'Lessons in a small pool.', 'Coach'],
    ]).map((draft): typeof draft =>
      draft.cell?.row === 1 && draft.cell.column === 0
        ? { ...draft, cell: { ...draft.cell, rowSpan: 2 } }
        : draft,
    );
    expect(toOutcomes(read(rows))).toEqual(['Armbands > Swimming: row', 'Lessons > Swimming: row']);
  });
  test('says of two outcomes in one row that provision belongs to both together', () => {
    const rows = table([
      ['E - Outcomes', 'F - Provision'],
      [{ text: ['By May 2030, Ines will hop.', 'Skipping: Ines will skip.'] }, 'Hoops in PE each day.'],
      ['Rhythm: Ines will clap a beat.', 'Drums once a week for an hour.'],
    ]);
    expect(toOutcomes(read(rows))).toEqual([
      'Hoops > By row of 2',
      'Hoops > Skipping: row of 2',
      'Drums > Rhythm: row',
    ]);
  });
});

const card = (number: number, outcome: string, ...provision: string[]) =>
  table(
    [
      [{ text: `Outcome ${number}: ${outcome}`, span: 2 }],
      [
        { text: 'Provision required to achieve the outcome', header: true },
        { text: 'Provided by who and by when', header: true },
      ],
      ...provision.map((text) => [text, 'Assistant, daily']),
    ],
    false,
  );

describe('cards', () => {
  test('tie provision to the outcome it is printed under', () => {
    const plan = read(
      head('Section E and F: Outcomes and provision'),
      card(1, 'Swimming alone by 2030.', 'Armbands in each lesson.', 'Lessons in a small pool.'),
      card(2, 'Cycling to the park by 2030.', 'Stabilisers on a school bicycle.'),
    );
    expect(toOutcomes(plan)).toEqual([
      'Armbands > Swimming card',
      'Lessons > Swimming card',
      'Stabilisers > Cycling card',
    ]);
  });
  test('that repeat one provision tie it to each outcome', () => {
    const plan = read(
      head('Section E and F: Outcomes and provision'),
      card(1, 'Swimming alone by 2030.', 'Coaching by a trained adult.'),
      card(2, 'Cycling to the park by 2030.', 'Coaching by a trained adult.'),
    );
    expect(toOutcomes(plan)).toEqual(['Coaching > Swimming card', 'Coaching > Cycling card']);
  });
});

describe('a number that is named', () => {
  const E =
    '- 1. By 2030, Ines will float alone.\n- 2. Within a year Ines will cycle alone.\n- 3. Before Year 9 Ines will cook.';
  test('ties provision to that outcome', () => {
    const plan = planFromPassages({
      E,
      F: '- Armbands in each lesson (outcome 1).\n- Help from a coach for outcomes 1 and 2, weekly.\n- Pans with two handles for outcomes 2 to 3.',
    });
    expect(toOutcomes(plan)).toEqual([
      'Armbands > By reference',
      'Help > By reference',
      'Help > Within reference',
      'Pans > Within reference',
      'Pans > Before reference',
    ]);
  });
  test('in a label counts for the provision under it', () => {
    const plan = planFromPassages({
      E,
      F: '# Provision for outcome 2\n- Stabilisers on a school bicycle.\n# Provision for outcome 3\n- Pans with two handles.',
    });
    expect(toOutcomes(plan)).toEqual(['Stabilisers > Within reference', 'Pans > Before reference']);
  });
  test('in a column that points back ties provision to a need', () => {
    const plan = planFromPassages({
      B: '- 1. Water frightens Ines.\n- 2. Roads confuse Ines.',
      F: '| Provision | Who | Which need does this provision meet |\n| Armbands in each lesson | Coach | 1 |\n| Walks along the road | Assistant | 1, 2 |',
    });
    expect(linksOf(plan)).toEqual([
      'Armbands > Water reference',
      'Walks > Water reference',
      'Walks > Roads reference',
    ]);
  });
  test('that stands twice, once in each area, is that of the same area', () => {
    const plan = planFromPassages({
      E: '# Cognition and learning\n- 1. By 2030, Ines will add.\n# Communication and interaction\n- 1. Within a year Ines will sign.',
      F: '# Cognition and learning\n- Counters for outcome 1.\n# Communication and interaction\n- Signs taught for outcome 1.',
    });
    expect(toOutcomes(plan)).toEqual(['Counters > By reference', 'Signs > Within reference']);
  });
});

describe('areas', () => {
  const E =
    '# Communication and interaction\n- By 2030, Ines will sign.\n- Within a year Ines will greet.\n# Sensory and/or physical needs\n- Before Year 9 Ines will swim.';
  const F =
    '# Communication & Interaction\n- Lessons in signing, weekly.\n# Physical or sensory\n- Armbands in each lesson.';
  test('tie provision to all outcomes of the area together, also where it is named in another way', () => {
    expect(toOutcomes(planFromPassages({ E, F }))).toEqual([
      'Lessons > By area of 2',
      'Lessons > Within area of 2',
      'Armbands > Before area',
    ]);
  });
  test('tie nothing where the plan prints none', () => {
    const plain = (text: string) => text.replace(/^#.*\n/gm, '');
    expect(planFromPassages({ E: plain(E), F: plain(F) }).links).toBeUndefined();
  });
  test('with outcomes and then provision in each tie the one to the other', () => {
    const plan = read(
      head('Section E and F: Outcomes and provision'),
      ...['Cognition and learning', 'Communication and interaction'].flatMap((area, index) => [
        head(area, 3),
        head('Outcomes (from Section E)', 4),
        item(index === 0 ? 'Adding: Ines will add to 20.' : 'Signing: Ines will sign 30 words.', '(1)'),
        head('What help do I need to make this happen?', 4),
        para(index === 0 ? 'Counters will be used each day.' : 'Signs will be taught each day.'),
      ]),
    );
    expect(toOutcomes(plan)).toEqual(['Counters > Adding: card', 'Signs > Signing: card']);
  });
});

test('Sections E and F one behind the other, without areas or numbers, tie nothing', () => {
  const blocks: Block[] = planFromPassages({
    E: '- By 2030, Ines will sign.\n- Within a year Ines will greet.',
    F: '- Lessons in signing, weekly.\n- Armbands in each lesson.',
  }).blocks;
  const plan = buildPlan({ source: 'word', blocks, furniture: [], unread: [], notVisited: [] });
  expect([plan.outcomes.length, plan.provisions.length, plan.links]).toEqual([2, 2, undefined]);
});
