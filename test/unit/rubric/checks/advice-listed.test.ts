import { describe, expect, it } from 'vitest';
import { adviceListed } from '../../../../rubric/checks/advice-listed.ts';
import { quotesOf, suggestionOf } from '../../../make-plan.ts';

const all = `Parents’ views, 3 March 2026
Headteacher’s report, 4 March 2026
Educational psychologist, 5 March 2026
Community paediatrician, 6 March 2026
Social worker, 7 March 2026`;

describe('Section K', () => {
  const cases: [string, string, string][] = [
    ['all that is asked for, dated', all, '3-4'],
    ['one entry without a date', all.replace(', 5 March 2026', ''), '2-2'],
    ['no social care advice', all.replace('\nSocial worker, 7 March 2026', ''), '2-2'],
    ['only a school report', 'School report, 4 March 2026', '1-1'],
    ['nothing', '', '1-1'],
  ];
  it.each(cases)('with %s is suggested accordingly', (_, K, suggested) => {
    expect(suggestionOf(adviceListed, { sections: { K } })).toBe(suggested);
  });
  it('from Year 9 also lists advice on adult life', () => {
    expect(
      suggestionOf(adviceListed, { child: { name: 'Orla', yearGroup: 'Year 9' }, sections: { K: all } }),
    ).toBe('2-2');
  });
  it('queries advice that was old when the plan was made', () => {
    const K = all.replace('5 March 2026', '5 March 2024');
    expect(quotesOf(adviceListed, { facts: { 'Date of plan': '2026-05-01' }, sections: { K } })).toEqual([
      'Educational psychologist, 5 March 2024',
    ]);
  });
});
