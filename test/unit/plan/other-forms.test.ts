import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../plan/build-plan.ts';
import type { Plan, SectionId } from '../../../plan/plan.ts';
import { head, item, makeReading, para, table } from './make-reading.ts';

const all = 'ABCDEFG'.split('').map((id) => [id, `Section ${id}`] as const);

/** A plan with every section headed, `under` printed below the one that is tried. */
function readUnder(letter: string, title: string, ...under: Parameters<typeof makeReading>[0]): Plan {
  const before = all.filter(([id]) => id < letter).flatMap(([, name]) => [head(name), para('Some text.')]);
  return buildPlan(
    makeReading([
      head('Education, Health and Care Plan', 1),
      para('Name: Wilf Arden-Moss'),
      ...before,
      head(title),
      ...under,
    ]),
  );
}

function textOf(plan: Plan, id: SectionId): string | undefined {
  return plan.sections.find((section) => section.id === id)?.text;
}

function statusOf(plan: Plan, id: SectionId): string | undefined {
  return plan.sections.find((section) => section.id === id)?.status;
}

describe('forms of other councils', () => {
  test('provision that begins with "Signed" is provision, and a signature ends the plan', () => {
    const plan = readUnder(
      'F',
      'Section F: Special educational provision',
      table([
        ['Type of support', 'Delivered by', 'When and how often'],
        ['Signed speech in every lesson', 'A trained signer', 'All day'],
        ['Reading practice', 'A teaching assistant', 'Daily'],
      ]),
      para('Signed on behalf of the council: ________'),
      para('Reply slip'),
    );
    expect(plan.provisions.map(({ text }) => text)).toEqual([
      'Signed speech in every lesson',
      'Reading practice',
    ]);
    expect(plan.provisions[0]?.who).toBe('A trained signer');
    expect(textOf(plan, 'F')).not.toContain('Reply slip');
  });

  test.each([
    [['Advice', 'From', 'Date']],
    [['Report', 'Author & Role', 'Date of Document']],
    [['Who helped', 'When', 'Their job']],
  ])('the heads %s of a list of advice are no part of Section K', (heads) => {
    const row = ['Paediatric report', 'Dr Ilse Munro', '4 May 2026'];
    const plan = readUnder('K', 'Section K: Advice and information', table([heads, row]));
    expect(textOf(plan, 'K')).toBe(row.join('\n'));
    expect(plan.advice).toHaveLength(1);
  });

  test.each(['Not applicable at this time.', 'None recorded.', 'None at the present time'])(
    '"%s" says that there is nothing',
    (words) => {
      expect(statusOf(readUnder('G', 'Section G: Health care provision', para(words)), 'G')).toBe(
        'none-identified',
      );
    },
  );

  test('grey prompts to the writer are guidance and grey words of the plan are not', () => {
    const plan = readUnder(
      'E',
      'Section E: Outcomes',
      para('Outcomes should be SMART.', { look: { faint: true } }),
      para('One to a row, in plain words.', { look: { faint: true, italic: true } }),
      para('By July 2027 Wilf will tell the time to five minutes.', { look: { faint: true } }),
    );
    expect(plan.outcomes.map(({ text }) => text)).toEqual([
      'By July 2027 Wilf will tell the time to five minutes.',
    ]);
    expect(plan.guidance).toHaveLength(2);
  });

  test.each([
    ['Outcomes we are working towards:', 'Provision to help me get there'],
    ['What we want to achieve', 'Support to be provided'],
  ])('"%s" and "%s" part outcomes from provision under one heading', (outcomes, provision) => {
    const plan = readUnder(
      'F',
      'Sections E and F',
      head('Cognition and learning', 3),
      para(outcomes, { look: { bold: true } }),
      item('By July 2027 Wilf will read a menu aloud.'),
      para(provision, { look: { bold: true } }),
      item('A teaching assistant will read with Wilf for ten minutes each day.'),
    );
    expect(textOf(plan, 'E')).toBe('Some text.\nBy July 2027 Wilf will read a menu aloud.');
    expect(textOf(plan, 'F')).toBe('A teaching assistant will read with Wilf for ten minutes each day.');
  });

  test('a due date and a reviewer beside an outcome are not provision', () => {
    const plan = readUnder(
      'E',
      'Section E: Outcomes',
      table([
        ['No .', 'Outcome', 'By when', 'Reviewed by'],
        ['1', 'Wilf will cross a quiet road with an adult beside him.', 'End of Year 6', 'Tutor'],
      ]),
    );
    expect(textOf(plan, 'E')).toBe('Wilf will cross a quiet road with an adult beside him.');
    expect(plan.provisions).toEqual([]);
  });

  test('a column of areas may give the letter of a row', () => {
    const plan = readUnder(
      'F',
      'Section F: Action plan',
      table([
        ['Needs (B, C, D)', 'Outcome (E)', 'Provision (F, G, H1, H2)', 'Strand'],
        ['Wilf cannot go out alone.', '', 'A befriender will take Wilf out each Saturday.', 'Care (H2)'],
      ]),
    );
    expect(textOf(plan, 'H2')).toBe('A befriender will take Wilf out each Saturday.');
    expect(textOf(plan, 'H1')).toBe('');
  });

  test('a block of details run into the box of a section leaves the box its text', () => {
    const plan = readUnder(
      'C',
      'Section C: Health needs',
      table(
        [
          [{ text: 'Wilf has epilepsy and tires by the afternoon.', span: 4 }],
          ['Name', 'Wilf Arden-Moss', 'Date of birth', '3/3/2015'],
          ['NHS number', '999 000 0000', 'Status', 'Draft'],
        ],
        false,
      ),
    );
    expect(textOf(plan, 'C')).toBe('Wilf has epilepsy and tires by the afternoon.');
  });
});

describe('who the plan is about', () => {
  test('the name of the school or of the officer who signs is not the child’s', () => {
    const plan = readUnder(
      'I',
      'Section I: Placement',
      table(
        [
          ['Name', 'Fenwick Hill School'],
          ['Type', 'Maintained special school'],
        ],
        false,
      ),
    );
    expect(plan.child.name).toBe('Wilf Arden-Moss');
    const unnamed = buildPlan(
      makeReading([
        head('Section I: Placement'),
        table([['Name', 'Fenwick Hill School']], false),
        para('Signature of officer:'),
        para('Name: Greta Oakes'),
      ]),
      { kind: 'plan' },
    );
    expect(unnamed.child.name).toBeUndefined();
  });

  test.each([
    ['This is the plan for Siôn Ó Riordan-Hale, who likes to be called Sonny.', 'Siôn Ó Riordan-Hale'],
    ['Pupil: Trần Mai Linh', 'Trần Mai Linh'],
    ['EHC plan: Zoë O’Dell', 'Zoë O’Dell'],
  ])('reads the name out of "%s"', (line, name) => {
    expect(buildPlan(makeReading([para(line)]), { kind: 'plan' }).child.name).toBe(name);
  });

  test('reads what the child likes to be called out of a sentence', () => {
    const line = 'This is the plan for Siôn Ó Riordan-Hale, who likes to be called Sonny.';
    expect(buildPlan(makeReading([para(line)]), { kind: 'plan' }).child.knownAs).toBe('Sonny');
  });
});
