import { describe, expect, it } from 'vitest';
import { adviceAge } from '../../../../rubric/checks/advice-age.ts';
import { authorStated } from '../../../../rubric/checks/author-stated.ts';
import { nilReturn } from '../../../../rubric/checks/nil-return.ts';
import { type Given, suggestionOf } from '../../../make-plan.ts';

const advice = (given: Given): Given => ({ kind: 'advice', ...given });

describe('the author of advice', () => {
  const whole = {
    Author: 'Dr Ada Moss',
    Role: 'Educational psychologist, HCPC PYL1',
    'Date of advice': '2026-05-11',
  };
  const basis = { Basis: 'I met Orla on 3 May 2026 and observed a lesson.' };
  const cases: [string, Given, string][] = [
    ['is fully stated', { facts: whole, parts: basis }, '3-4'],
    [
      'is stated without how the child was seen',
      { facts: whole, parts: { Summary: 'Orla is lively.' } },
      '2-2',
    ],
    [
      'is not stated, nor the date',
      { parts: { Advice: 'Orla would benefit from help. Signed on behalf of the service' } },
      '1-1',
    ],
  ];
  it.each(cases)('%s', (_, given, suggested) => {
    expect(suggestionOf(authorStated, advice(given))).toBe(suggested);
  });
});

describe('a return of "not known"', () => {
  const cases: [string, Given, string][] = [
    ['bare and undated', { parts: { Advice: 'Orla is not known to this service.' } }, '1-1'],
    ['bare and dated', { parts: { Advice: 'Orla is not known to this service. 3 May 2026' } }, '2-2'],
    [
      'with a considered view',
      {
        parts: {
          Advice:
            'Orla is not known to this service. I spoke with her mother, who said evenings are hard; early help was offered.',
        },
      },
      '3-4',
    ],
    ['that is none', { parts: { Advice: 'Orla walks with a frame.' } }, 'none'],
  ];
  it.each(cases)('%s is suggested accordingly', (_, given, suggested) => {
    expect(suggestionOf(nilReturn, advice(given))).toBe(suggested);
  });
});

describe('the age of advice', () => {
  const cases: [string, Given, string][] = [
    [
      'of eleven months is recent',
      { facts: { 'Date of report': '2025-07-10' }, parts: { Findings: 'Orla walks.' } },
      '3-4',
    ],
    [
      'of over a year without a note is old',
      { facts: { 'Date of report': '2024-07-10' }, parts: { Findings: 'Orla walks.' } },
      '1-1',
    ],
    [
      'of over a year that all agreed on is noted',
      { facts: { 'Date of report': '2024-07-10' }, parts: { Note: 'All agreed that it is sufficient.' } },
      '2-2',
    ],
    ['without a date is not known', { parts: { Findings: 'Orla walks.' } }, 'none'],
  ];
  it.each(cases)('%s', (_, given, suggested) => {
    expect(suggestionOf(adviceAge, advice(given))).toBe(suggested);
  });
});
