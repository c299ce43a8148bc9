import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../plan/build-plan.ts';
import type { Plan, SectionId } from '../../../plan/plan.ts';
import { head, makeReading, para, table } from './make-reading.ts';

function read(...drafts: Parameters<typeof makeReading>[0]): Plan {
  return buildPlan(makeReading(drafts), { kind: 'plan' });
}

function textOf(drafts: Parameters<typeof makeReading>[0], id: SectionId): string | undefined {
  return read(...drafts).sections.find((section) => section.id === id)?.text;
}

describe('forms whose labels look like their answers', () => {
  test.each(['What makes a good day for me?', 'Our hopes and fears', "Parents' views", 'My journey so far'])(
    'in Section A "%s" is the form speaking, not the child',
    (label) => {
      const text = textOf([head('Section A: About Wilf'), para(label), para('Rain, and toast.')], 'A');
      expect(text).toBe('Rain, and toast.');
    },
  );

  test('a question that the child asks in a longer answer stays', () => {
    const answer =
      'I often ask my aunt whether the boats will still be there when we go back to the harbour?';
    expect(textOf([head('Section A: About Wilf'), para(answer)], 'A')).toBe(answer);
  });

  test.each(['Quayside Infants', 'A special school for boys'])(
    'plain words below "Section I" are the placement, not its title: "%s"',
    (school) => expect(textOf([head('Section I'), para(school)], 'I')).toBe(school),
  );

  test('a row may hold the letter in one cell, the title and all the text in the next', () => {
    const bold = { bold: true };
    const cell = (column: number) => ({
      table: 'rows',
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      header: false,
    });
    const drafts = [
      para('B', { cell: cell(0), look: bold }),
      para('Special educational needs', { cell: cell(1), look: bold }),
      para('Communication and interaction', { cell: cell(1), look: bold }),
      para('Wilf speaks in single words.', { cell: cell(1) }),
    ];
    expect(textOf(drafts, 'B')).toBe('Wilf speaks in single words.');
  });

  test('a run-in label says what the words are and is none of them', () => {
    const plan = read(
      head('Section B: Needs'),
      para('Strengths: Wilf is patient.'),
      para('Needs: Wilf is deaf.'),
    );
    expect(plan.sections.find(({ id }) => id === 'B')?.text).toBe('Wilf is patient.\nWilf is deaf.');
  });

  test('the label before the name of the school is not part of it', () => {
    const drafts = [head('Section I: Placement'), para('Name of school: Quayside Infants')];
    expect(textOf(drafts, 'I')).toBe('Quayside Infants');
  });

  test('a bracket with its letter parts provision from outcomes under one heading', () => {
    const bold = { look: { bold: true } };
    const plan = read(
      head('Sections E and F: Outcomes and provision'),
      para('Aims for this year (Section E)', bold),
      para('By July 2028 Wilf will name ten tools.'),
      para('Who helps with what (Section F)', bold),
      para('A mentor will see Wilf once a week.'),
    );
    expect(plan.outcomes.map(({ text }) => text)).toEqual(['By July 2028 Wilf will name ten tools.']);
    expect(plan.provisions.map(({ text }) => text)).toEqual(['A mentor will see Wilf once a week.']);
  });

  test('ticks under H1 and H2 say of each row which section it is', () => {
    const plan = read(
      head('Sections H1 and H2: Social care provision'),
      table([
        ['Provision', 'By whom', 'H1', 'H2'],
        ['Short breaks', 'Personal assistant', '✓', ''],
        ['Saturday club', 'Play leader', '', '✓'],
      ]),
    );
    expect(plan.provisions.map(({ section, text }) => [section, text])).toEqual([
      ['H1', 'Short breaks'],
      ['H2', 'Saturday club'],
    ]);
  });

  test('"As above" stands for other words and is no item of provision', () => {
    const plan = read(
      head('Section F: Special educational provision'),
      table([
        ['Provision', 'By whom'],
        ['A visual timetable', 'Class teacher'],
        ['As above', 'Class teacher'],
      ]),
    );
    expect(plan.provisions.map(({ text }) => text)).toEqual(['A visual timetable']);
  });
});

test('the area in the first column of a row is that of its provision', () => {
  const plan = read(
    head('Section F: Special educational provision'),
    table([
      ['Area of need', 'Provision', 'By whom'],
      ['Communication and interaction', 'A sign group', 'A signing assistant'],
      ['Cognition and learning', 'Paired reading', 'A reading mentor'],
    ]),
  );
  expect(plan.provisions.map(({ area }) => area)).toEqual([
    'Communication and interaction',
    'Cognition and learning',
  ]);
});
