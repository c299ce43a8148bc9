import { describe, expect, it } from 'vitest';
import { healthNeeds } from '../../../../rubric/checks/health-needs.ts';
import { socialCareNeeds } from '../../../../rubric/checks/social-care-needs.ts';
import { suggestionOf } from '../../../make-plan.ts';

describe('Section C', () => {
  const cases: [string, string, string][] = [
    ['', 'left blank', '1-1'],
    ['See attached report from the clinic.', 'pointing to a report', '1-1'],
    ['No health needs.', 'with a bare nil', '1-2'],
    [
      'No health needs related to SEN were found by Dr Bray, paediatrician, on 3 March 2026.',
      'with a nil, its source and date',
      '3-4',
    ],
    ['Trisomy 21. Axial hypotonia. Bilateral OME.', 'in clinical shorthand', '2-2'],
    [
      'Orla has asthma, so she is tired after games and needs a rest.',
      'in plain words with the effect',
      '3-4',
    ],
  ];
  it.each(cases)('%j, %s, is suggested accordingly', (C, _, suggested) => {
    expect(suggestionOf(healthNeeds, { sections: { C } })).toBe(suggested);
  });
  it('that could not be read is not scored', () => {
    expect(suggestionOf(healthNeeds, { sections: { C: { status: 'unreadable' } } })).toBe('none');
  });
  it('that is missing is not scored as blank', () => {
    expect(suggestionOf(healthNeeds, { sections: { B: 'Orla reads.' } })).toBe('none');
  });
});

describe('Section D', () => {
  const cases: [string, string, string][] = [
    ['', 'left blank', '1-1'],
    ['Not known to social care.', 'with a bare "not known"', '1-1'],
    ['Orla is not currently open to children’s services.', 'with the same in other words', '1-1'],
    ['Orla has no social care needs.', 'with a bare nil', '1-2'],
    [
      'Not known to social care. An early help worker spoke with her parents on 3 March 2026: evenings are hard.',
      'with "not known" and a considered view',
      '3-4',
    ],
    [
      'A social worker visited on 4 May 2026. Orla cannot bathe safely and sees no friends.',
      'with needs and who looked',
      '3-4',
    ],
  ];
  it.each(cases)('%j, %s, is suggested accordingly', (D, _, suggested) => {
    expect(suggestionOf(socialCareNeeds, { sections: { D } })).toBe(suggested);
  });
});
