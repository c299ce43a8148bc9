import { describe, expect, test } from 'vitest';
import { readArea } from '../../../../plan/sections/areas.ts';
import { readColumn } from '../../../../plan/sections/columns.ts';
import { readHeading } from '../../../../plan/sections/heading.ts';
import { isNil } from '../../../../plan/sections/nil.ts';

describe('headings of sections', () => {
  test.each<[string, string[]]>([
    ['SECTION B: SPECIAL EDUCATIONAL NEEDS', ['B']],
    ['*Section E – Outcomes', ['E']],
    ['PART F – MY SPECIAL EDUCATIONAL PROVISION', ['F']],
    ['(A) Views, Interests and Aspirations', ['A']],
    ['H2 - Other social care provision', ['H2']],
    ['A1 Summary of history', ['A']],
    ['C1. A summary of my health needs', ['C']],
    ['Sections D (social care needs), H1 and H2', ['D', 'H1', 'H2']],
    ['Section C and G: Health needs and provision', ['C', 'G']],
    ['Section H: Any other social care provision', ['H2']],
    ['Section H: Social care', ['H1', 'H2']],
    ['S E C T I O N  B', ['B']],
    ['Section\u00a0F', ['F']],
    ['Health (Sections C and G)', ['C', 'G']],
    ['2.6 Health needs', ['C']],
    ['Part 7: Placement', ['I']],
    ['My Special Educational Needs (SEN)', ['B']],
    ['The special educational provision I need', ['F']],
    ['List of advice', ['K']],
    ['About Wilf', ['A']],
    ['A  Get to know me', ['A']],
    ['5. Special educational provision for Wilf', ['F']],
    ["Wilf's story and our hopes", ['A']],
    ['B4. Special educational needs', ['B']],
    ['Outcomes that we work towards', ['E']],
    ['Needs, outcomes and provision (B-E-F) - Cognition and learning', ['B', 'E', 'F']],
    ['What should change for Wilf? (Section E)', ['E']],
    ['3. Special educational needs of Wilf (Section B)', ['B']],
    ['7.2 Outcomes for the year ahead (E)', ['E']],
    ['E and F. My outcomes and the help I get', ['E', 'F']],
    ['A – What Wilf and his family say', ['A']],
  ])('"%s"', (text, sections) => {
    expect(readHeading(text)?.sections).toEqual(sections);
  });

  test.each([
    'section 2 of the Chronically Sick and Disabled Persons Act 1970',
    'Section 323 of the Education Act 1996',
    'Section F of the plan',
    'Section K has been used to write this plan.',
    'outcomes (from Section E)',
    'A. Sits near the front',
    'A child who needs help with care',
    'I like school and my setting',
    'E-mail',
    'Targets taken over (from Section E)',
    'About plans',
    'F2.1 Help at lunch from a carer',
    'Part 3 of the Children and Families Act',
  ])('"%s" is no heading', (text) => {
    expect(readHeading(text)).toBeUndefined();
  });
});

test.each<[string, string | undefined]>([
  ['Communication & Interaction', 'education'],
  ['2. Cognition and learning', 'education'],
  ['Social, emotional and mental health difficulties', 'education'],
  ['Physical and/or Sensory', 'education'],
  ['Independence and self-care (with preparing for adulthood)', 'education'],
  ['Friends, relationships and community', 'education'],
  ['Health outcomes', 'health'],
  ['Training, education and employment', 'education'],
  ['Personal, social and emotional development', 'education'],
  ['Social care', 'care'],
  ['Communication and interaction are hard for Nadi.', undefined],
])('"%s" belongs to %s', (text, strand) => {
  expect(readArea(text)?.strand).toBe(strand);
});

test.each<[string, string | undefined]>([
  ['By Whom', 'who'],
  ['How often and for how long', 'when'],
  ['Provided by who and by when', 'who-when'],
  ['Which Need Does This Provision Meet', 'pointer'],
  ['Provision required to achieve the outcome', 'what'],
  ['Steps towards the outcome', 'step'],
  ['Needs (B, C, D)', 'need'],
  ['Aspiration (A)', 'aspiration'],
  ['Length of visit', 'when'],
  ['Outcome no.', 'number'],
  ['Pathway', 'area'],
  ['What Wilf will try first', 'step'],
  ['Working towards this', 'step'],
  ['Time', 'when'],
  ['Freq.', 'when'],
  ['What we want to see (E)', 'outcome'],
  ['By', 'who'],
  ['How we will know', 'review'],
  ['Nadi will read a page.', undefined],
  ['To read more (K2)', undefined],
])('a column headed "%s" holds %s', (text, role) => {
  expect(readColumn(text)?.role).toBe(role);
});

test.each([
  ['No health care provision is required.', true],
  ['Nadi has no open case with social care and no needs in this area were identified.', true],
  ['Not applicable', true],
  ['Not known to social care.', true],
  ['There is no personal budget.', true],
  ["Wilf's aunt has not asked for a personal budget.", false],
  ['Not requested at present.', true],
  ['Wilf has no need for support under the Act.', true],
  ['N/A because Wilf is 19.', true],
  ['Not applicable: Wilf is an adult.', true],
  ['Nil return from the team', true],
  ['None needed under section 2 of the Act.', true],
  ['Wilf and his aunt meet a family worker; he has no other social care needs.', false],
  ['Nadi has no awareness of danger.', false],
  ['No provision is required under the Act. A carer will visit weekly.', false],
])('"%s" is a nil statement: %s', (text, nil) => {
  expect(isNil(text)).toBe(nil);
});
