import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../../plan/build-plan.ts';
import { head, makeReading, para } from '../make-reading.ts';

const question = (text: string) => head(text, 4);
const answers = [
  question('What does your child enjoy?'),
  para('Long bus rides, drumming and helping her uncle in the garden on Sundays.'),
  question('What are you hoping for?'),
  para('That she can walk to the shop with a friend and come home again before tea.'),
];

describe('a form that is no plan and asks for one section', () => {
  test('that section is listed, by its letter, and nothing is an outcome or provision', () => {
    const plan = buildPlan(
      makeReading([head('Contribution form', 1), head('Section A: family views'), ...answers], {
        source: 'page',
      }),
    );
    expect(plan.kind).toBe('other');
    expect(plan.sections.map(({ id, status, identified }) => [id, status, identified])).toEqual([
      ['A', 'present', 'letter'],
    ]);
    expect(plan.sections[0]?.text).toContain('drumming');
    expect([plan.outcomes, plan.provisions]).toEqual([[], []]);
  });

  test('a page that tells of several sections lists none', () => {
    const plan = buildPlan(
      makeReading(
        [
          head('What is an EHC plan', 1),
          head('Section A: family views'),
          para('Here you say what matters to your family. It is written with your help and in your words.'),
          head('Section F: provision'),
          para('Here the help is set out. It is detailed and it says how often the help is given.'),
        ],
        { source: 'page' },
      ),
    );
    expect([plan.kind, plan.sections]).toEqual(['other', []]);
  });

  test('a page that only mentions a section lists none', () => {
    const plan = buildPlan(
      makeReading(
        [
          head('News', 1),
          head('Section A: family views'),
          para(
            'From May on the form has more room for what families wish to say about their hopes and their lives.',
          ),
        ],
        { source: 'page' },
      ),
    );
    expect(plan.sections).toEqual([]);
  });
});
