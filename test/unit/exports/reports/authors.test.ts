import { describe, expect, test } from 'vitest';
import { authorRoles, likelyAuthor, planWriter, roleIn } from '../../../../exports/reports/authors.ts';
import { makePlan } from '../../../make-plan.ts';

describe('the role that words of a plan name', () => {
  test.each([
    ['Educational Psychologist', 'Educational psychologist'],
    ['EP', 'Educational psychologist'],
    ['A step towards', undefined],
    ['Speech & Language Therapy', 'Speech and language therapist'],
    ['SLT', 'Speech and language therapist'],
    ['Occupational Therapy', 'Occupational therapist'],
    ['occupational therapist', 'Occupational therapist'],
    ['OCCUPATIONAL THERAPY SERVICE', 'Occupational therapist'],
    ['OT', 'Occupational therapist'],
    ['ot', undefined],
    ['Physio', 'Physiotherapist'],
    ['CYPMHS', 'Child and adolescent mental health service'],
    ['mental health nurse', 'Child and adolescent mental health service'],
    ['Community paediatrics', 'Paediatrician or other health author'],
    ['School nurse', 'Paediatrician or other health author'],
    ['GP', 'Paediatrician or other health author'],
    ['Advisory teacher', 'Specialist teacher'],
    ['Teacher of the Deaf', 'Specialist teacher'],
    ['Sensory support at school', 'Specialist teacher'],
    ['Early Help', 'Social care'],
    ['DSCO', 'Social care'],
    ['Headteacher', 'School, college or early years setting'],
    ['head teacher', 'School, college or early years setting'],
    ['TA', 'School, college or early years setting'],
    ['His mother', undefined],
  ])('%s: %s', (words, role) => {
    expect(roleIn(words)).toBe(role);
  });

  test('is one of those that a screen offers, the plan’s own writer last', () => {
    expect(new Set(authorRoles).size).toBe(authorRoles.length);
    expect(authorRoles.at(-1)).toBe(planWriter);
  });
});

describe('whom a question most likely goes to', () => {
  const advised = makePlan({
    provisions: [
      { text: 'Therapy each week.', who: 'Speech therapist' },
      'The physiotherapist will come.',
      'Help.',
    ],
    advice: [
      { text: 'Paediatrician, 3 March 2026' },
      { text: 'Social worker, 3 March 2026' },
      { text: 'SaLT report', role: 'Therapy team' },
    ],
  });
  test.each([
    ['the item’s own provider', { item: 'p1' }, 'Speech and language therapist'],
    ['nobody who wrote no advice', { item: 'p2' }, planWriter],
    ['the writer where the item names nobody', { item: 'p3' }, planWriter],
    ['a health author in Section C', { section: 'C' }, 'Paediatrician or other health author'],
    ['a health author in Section G', { section: 'G' }, 'Paediatrician or other health author'],
    ['social care in Section D', { section: 'D' }, 'Social care'],
    ['social care in Section H1', { section: 'H1' }, 'Social care'],
    ['social care in Section H2', { section: 'H2' }, 'Social care'],
    ['the writer in Section F', { section: 'F' }, planWriter],
  ] as const)('%s', (_who, finding, author) => {
    expect(likelyAuthor(finding, advised)).toBe(author);
  });

  test('the writer in every section where the plan names no advice', () => {
    for (const section of ['C', 'D', 'G', 'H1', 'H2'] as const)
      expect(likelyAuthor({ section }, makePlan())).toBe(planWriter);
  });
});
