import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../plan/build-plan.ts';
import { head, item, makeReading, para, table } from './make-reading.ts';

const title = head('Annual review of an Education, Health and Care Plan', 1);
const filler = para(
  'The meeting was held at school with Nadi, her father, her teacher and the therapist, and everybody had seen the reports two weeks before the meeting took place.',
);

describe('the outcomes of an annual review', () => {
  test('come from the rows of its grid, old wording apart from new', () => {
    const plan = buildPlan(
      makeReading([
        title,
        filler,
        table([
          ['Outcome in the plan', 'Progress', 'Achieved?', 'Keep or change', 'New wording'],
          [
            '1. Nadi will dress herself.',
            'She manages buttons.',
            'Partly',
            'Change',
            'Nadi will dress herself for swimming.',
          ],
          ['2. Nadi will read a page.', 'Steady.', 'Met', 'Keep', ''],
        ]),
      ]),
    );
    expect(plan.progress).toMatchObject([
      {
        outcome: 'Nadi will dress herself.',
        progress: 'She manages buttons.',
        result: 'Partly',
        decision: 'Change',
        proposed: { quote: 'Nadi will dress herself for swimming.' },
      },
      { outcome: 'Nadi will read a page.', result: 'Met', decision: 'Keep' },
    ]);
    expect(plan.progress[1]?.proposed).toBeUndefined();
    expect(plan.outcomes.map(({ text }) => text)).toEqual([
      'Nadi will dress herself.',
      'Nadi will read a page.',
    ]);
  });

  test('come from form fields, each labelled on its own', () => {
    const plan = buildPlan(
      makeReading([
        title,
        filler,
        para('Nadi will dress herself.', { field: 'Outcome 1' }),
        para('She manages buttons.', { field: 'Progress' }),
        para('Nadi will dress herself for swimming.', { field: 'New outcome' }),
        para('Nadi will read a page.', { field: 'Outcome 2' }),
      ]),
    );
    expect(plan.progress.map(({ outcome, proposed }) => [outcome, proposed?.quote])).toEqual([
      ['Nadi will dress herself.', 'Nadi will dress herself for swimming.'],
      ['Nadi will read a page.', undefined],
    ]);
  });
});

describe('advice', () => {
  const plan = buildPlan(
    makeReading([
      head('Occupational therapy advice', 1),
      filler,
      head('Strengths and needs'),
      item('Nadi tires when she writes.'),
      head('Outcomes'),
      item('By July 2028, Nadi will write for ten minutes.'),
      head('Recommended provision'),
      item('A therapist will visit once a term for one hour.'),
      para('Noor Vale, Occupational Therapist, 12 May 2026'),
    ]),
  );

  test('has needs, outcomes and provision without section letters', () => {
    expect(plan.needs).toMatchObject([{ text: 'Nadi tires when she writes.' }]);
    expect(plan.outcomes.map(({ text, section }) => [text, section])).toEqual([
      ['By July 2028, Nadi will write for ten minutes.', undefined],
    ]);
    expect(plan.provisions.map(({ text, section }) => [text, section])).toEqual([
      ['A therapist will visit once a term for one hour.', undefined],
    ]);
  });

  test('has its outline as parts', () => {
    expect(plan.parts.map((part) => part.title)).toEqual([
      'Occupational therapy advice',
      'Strengths and needs',
      'Outcomes',
      'Recommended provision',
    ]);
  });
});
