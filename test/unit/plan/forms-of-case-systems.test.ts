import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../plan/build-plan.ts';
import type { SectionId } from '../../../plan/plan.ts';
import { head, item, makeReading, para, table } from './make-reading.ts';

const title = head('Education, Health and Care Plan', 1);
const bold = { look: { bold: true } };

function read(...drafts: Parameters<typeof makeReading>[0]) {
  return buildPlan(makeReading([title, ...drafts]));
}

function inCell(column: number, ...drafts: ReturnType<typeof para>[]) {
  const cell = { table: 'boxes', row: 0, column, rowSpan: 1, columnSpan: 1, header: false };
  return drafts.map((draft) => ({ ...draft, cell }));
}

function textOf(plan: ReturnType<typeof read>, id: SectionId) {
  return plan.sections.find((section) => section.id === id)?.text;
}

describe('printed by case systems and by hand', () => {
  test('items are told by the letter of their number where no heading parts them', () => {
    const plan = read(
      head('Section A: Views'),
      para('Orla likes trams.'),
      head('Section B1: Cognition and learning'),
      para('Orla forgets what she has read.'),
      para('Outcome E1.1', bold),
      para('By July 2029 Orla will retell a page she has read to a friend in four sentences.'),
      para('F1.1 The form tutor will read with Orla every Tuesday for 20 minutes.'),
      head('Section C: Health needs'),
      para('Orla has eczema.'),
    );
    expect(textOf(plan, 'B')).toBe('Orla forgets what she has read.');
    expect(plan.outcomes.map(({ text }) => text)).toEqual([
      'By July 2029 Orla will retell a page she has read to a friend in four sentences.',
    ]);
    expect(plan.provisions).toMatchObject([
      { section: 'F', who: 'The form tutor', frequency: 'every Tuesday' },
    ]);
  });

  test('several labels with their values in one row are read pair by pair', () => {
    const label = (text: string) => ({ text, look: { bold: true } });
    const plan = read(
      head('Section E: Outcomes'),
      para('By July 2029 Orla will catch the tram alone.'),
      head('Section F: Special educational provision'),
      table(
        [
          [label('Provision'), 'Practice on the tram line'],
          [label('Provided by'), 'Travel trainer', label('Frequency'), 'Every Friday'],
        ],
        false,
      ),
    );
    expect(plan.provisions).toMatchObject([
      { text: 'Practice on the tram line', who: 'Travel trainer', frequency: 'Every Friday' },
    ]);
  });

  test('boxes side by side are told by the section over each', () => {
    const plan = read(head('Sections E and F'), [
      ...inCell(0, para('Outcomes (E)', bold), para('By July 2029 Orla will cook a meal for two.')),
      ...inCell(1, para('Provision (F)', bold), para('A tutor will teach Orla to cook once a week.')),
    ]);
    expect(textOf(plan, 'E')).toBe('By July 2029 Orla will cook a meal for two.');
    expect(textOf(plan, 'F')).toBe('A tutor will teach Orla to cook once a week.');
  });

  test('a step with its label before it is a step', () => {
    const plan = read(
      head('Section E: Outcomes'),
      item('By July 2029 Orla will swim a length of the pool.', '★'),
      para('First step: Orla will float with a board.'),
    );
    expect(plan.outcomes.map(({ text, printedAs }) => [text, printedAs])).toEqual([
      ['By July 2029 Orla will swim a length of the pool.', 'outcome'],
      ['Orla will float with a board.', 'step'],
    ]);
  });

  test('a card may bear its number at the side, merged down its rows', () => {
    const cell = (row: number, column: number, header = false) => ({
      table: 'card',
      row,
      column,
      rowSpan: column === 0 ? 3 : 1,
      columnSpan: 1,
      header,
    });
    const plan = read(
      head('Section B: Special educational needs'),
      para('Orla cannot yet tell which tram is hers and has twice been found at the depot.'),
      head('Section F: Special educational provision'),
      [
        para('7', { cell: cell(0, 0, true) }),
        para('Practice on the tram line', { cell: cell(0, 1) }),
        para('Who', { cell: cell(1, 1, true) }),
        para('Travel trainer', { cell: cell(1, 2) }),
        para('How often', { cell: cell(2, 1, true) }),
        para('Every Friday', { cell: cell(2, 2) }),
      ],
    );
    expect(plan.provisions).toMatchObject([
      { text: 'Practice on the tram line', who: 'Travel trainer', frequency: 'Every Friday' },
    ]);
  });

  test('what is listed to achieve an outcome is provision', () => {
    const plan = read(
      head('Sections E and F'),
      para('Cognition and learning', bold),
      para('Outcome 1: By July 2029 Orla will write a page in ten minutes.'),
      para('To achieve this:'),
      item('A tutor will coach Orla in typing every day.'),
    );
    expect(textOf(plan, 'F')).toBe('A tutor will coach Orla in typing every day.');
    expect(plan.outcomes).toHaveLength(1);
  });

  test('a label with the letter of a section says where the words beside it belong', () => {
    const plan = read(
      head('Sections E and F: outcomes and provision'),
      table(
        [
          [{ text: 'What we want (E)', look: { bold: true } }, 'By July 2029 Orla will sing in the choir.'],
          [{ text: 'What we will do (F)', look: { bold: true } }, 'A tutor will sing with Orla every day.'],
        ],
        false,
      ),
    );
    expect(textOf(plan, 'E')).toBe('By July 2029 Orla will sing in the choir.');
    expect(textOf(plan, 'F')).toBe('A tutor will sing with Orla every day.');
  });

  test('the item before a second label for steps is the outcome it speaks of', () => {
    const plan = read(
      head('Section E: Outcomes'),
      item('By July 2029 Orla will row a boat with a friend.'),
      para('Steps towards this outcome', bold),
      item('Orla will sit in the boat.'),
      item('Orla will name ten birds on the lake.'),
      para('Steps towards this outcome', bold),
      item('Orla will name three birds.'),
      head('Section F: Special educational provision'),
      para('A tutor will take Orla to the lake once a week.'),
    );
    expect(plan.outcomes.filter(({ printedAs }) => printedAs === 'outcome').map(({ text }) => text)).toEqual([
      'By July 2029 Orla will row a boat with a friend.',
      'Orla will name ten birds on the lake.',
    ]);
  });

  test('reports listed under letters of their own head no sections', () => {
    const plan = read(
      head('Section J: Personal budget'),
      para('There is no personal budget.'),
      head('Section K: Advice'),
      para('B: Nursery needs and strengths, Ana Rook, 3 March 2026'),
      para('C: Health advice, Dr Ode, 9 March 2026'),
    );
    expect(textOf(plan, 'K')).toContain('Health advice, Dr Ode');
    expect(textOf(plan, 'C')).toBe('');
  });
});
