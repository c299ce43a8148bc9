import { describe, expect, it } from 'vitest';
import { currency } from '../../../../rubric/checks/currency.ts';
import { type Given, makeContext, makePlan, quotesOf, suggestionOf } from '../../../make-plan.ts';

const dated = { 'Date of plan': '2026-03-02', 'Review due by': '2027-03-01' };

describe('a plan on 15 June 2026', () => {
  const cases: [string, Given, string][] = [
    [
      'with date, status, review date and live outcomes',
      { facts: dated, sections: { E: 'By July 2028 Orla will swim.' } },
      '3-4',
    ],
    [
      'without a review date',
      { facts: { 'Date of plan': '2026-03-02' }, sections: { E: 'By July 2028 Orla will swim.' } },
      '2-3',
    ],
    [
      'with one outcome that has passed',
      { facts: dated, sections: { E: 'By July 2025 Orla will swim.\nBy July 2028 Orla will dive.' } },
      '2-2',
    ],
    [
      'with an old result and no newer one',
      { facts: dated, sections: { B: 'Orla scored 82 in a test in May 2023.' } },
      '2-2',
    ],
    [
      'with an old result beside a newer one',
      { facts: dated, sections: { B: 'Orla scored 82 in May 2023. In January 2026 the test score was 90.' } },
      '3-4',
    ],
    [
      'over three years old',
      {
        facts: { 'Date of plan': '2022-03-02', 'Review due by': '2023-03-01' },
        sections: { B: 'Orla reads.' },
      },
      '1-2',
    ],
    [
      'undated, with every outcome passed',
      { status: 'final', sections: { E: 'By July 2019 Orla will sit for a story.' } },
      '1-1',
    ],
  ];
  it.each(cases)('%s is suggested accordingly', (_, given, suggested) => {
    expect(suggestionOf(currency, given)).toBe(suggested);
  });
  it('shows the date that has passed', () => {
    expect(quotesOf(currency, { facts: dated, sections: { E: 'By July 2025 Orla will swim.' } })).toEqual([
      'July 2025',
    ]);
  });
});

describe('reviews of a child under five', () => {
  const facts = (dob?: string) => {
    const plan = makePlan({ facts: dated, child: { name: 'Orla', ...(dob && { dob }) } });
    return currency(plan, makeContext(plan), {}).facts?.join(' ');
  };

  it.each([
    ['who was nearly five on the plan’s date', '2021-03-03'],
    ['who was two', '2023-11-20'],
  ])('%s are to be considered more often, as advice and no duty', (_, dob) => {
    expect(facts(dob)).toMatch(/every 3 to 6 months .* no duty .* to check/);
  });

  it.each([
    ['turned five on the plan’s date', '2021-03-02'],
    ['has no date of birth on the plan', undefined],
    ['would be born after it', '2026-04-01'],
  ])('nothing is said of them where the child %s', (_, dob) => {
    expect(facts(dob)).not.toContain('3 to 6 months');
  });
});
