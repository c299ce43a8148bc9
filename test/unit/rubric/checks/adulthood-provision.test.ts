import { describe, expect, it } from 'vitest';
import { adulthoodProvision } from '../../../../rubric/checks/adulthood-provision.ts';
import { suggestionOf } from '../../../make-plan.ts';

describe('provision for adult life', () => {
  const cases: [string, string, string, string][] = [
    ['Year 8', 'Orla reads with a mentor weekly.', 'does not apply before Year 9', 'none'],
    [
      'Year 9',
      'A travel trainer goes with Orla once a week for 30 minutes.',
      'is named and quantified',
      '3-4',
    ],
    ['Year 10', 'Orla will take part in work experience.', 'is named without an amount', '2-2'],
    ['Year 11', 'Support to develop independence.', 'is only general', '2-2'],
    ['Year 11', 'A mentor reads with Orla for 20 minutes a day.', 'is absent', '1-1'],
  ];
  it.each(cases)('in %s with %j %s', (yearGroup, F, _, suggested) => {
    expect(suggestionOf(adulthoodProvision, { child: { name: 'Orla', yearGroup }, sections: { F } })).toBe(
      suggested,
    );
  });
  it('cannot be told without an age', () => {
    expect(suggestionOf(adulthoodProvision, { child: { name: 'Orla' }, sections: { F: 'x' } })).toBe('none');
  });
  it('follows from the date of birth where no year group is printed', () => {
    const given = {
      child: { name: 'Orla', dob: '2011-10-01' },
      sections: { F: 'A mentor reads with Orla for 20 minutes a day.' },
    };
    expect(suggestionOf(adulthoodProvision, given)).toBe('1-1');
  });
});
