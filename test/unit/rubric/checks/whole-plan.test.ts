import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../../rubric/checks/contradictions.ts';
import { identity } from '../../../../rubric/checks/identity.ts';
import { readabilityCheck } from '../../../../rubric/checks/readability.ts';
import { type Given, makeContext, makePlan } from '../../../make-plan.ts';

const contradicted = (...F: string[]) =>
  contradictions(makePlan({ provisions: F, sections: { F: F.join('\n') } }), makeContext(makePlan({})), {})
    .findings;
const between = 'A mentor will meet Orla on Mondays to plan her week.';

describe('the same provision in two places', () => {
  it.each([
    [
      'more minutes',
      'Orla will have 20 minutes of reading practice each day.',
      'Orla will have 35 minutes of reading practice each day.',
    ],
    [
      'another rate',
      'Physiotherapy exercises each week in the hall.',
      'Physiotherapy exercises each term in the hall.',
    ],
    [
      'another size of group',
      'Orla will be taught spelling in a group of four.',
      'Orla will be taught spelling in a group of eight.',
    ],
  ])('with %s is asked about, both quoted', (_, first, second) => {
    const found = contradicted(first, between, second);
    expect(found).toHaveLength(1);
    expect(found[0]?.words?.quote).toBe(second);
    expect(found[0]?.message).toContain(first);
    expect(found[0]?.type).toBe('rival-wording');
  });
  it.each([
    [
      'the same amount in other words',
      'Reading practice for two hours each week.',
      'Reading practice for 2 hours weekly.',
    ],
    [
      'another activity',
      'Orla will have 20 minutes of reading practice each day.',
      'Orla will have 35 minutes of spelling games each day.',
    ],
    [
      'no amount',
      'Reading practice in a quiet room with an adult.',
      'Reading practice in a quiet room with an adult each day.',
    ],
  ])('with %s is none', (_, first, second) => expect(contradicted(first, between, second)).toEqual([]));
});

describe('identifiers that disagree', () => {
  const messages = (given: Given) => {
    const plan = makePlan({
      child: { name: 'Orla Quill', pronouns: 'she/her', dob: '2017-03-02' },
      ...given,
    });
    return identity(plan, makeContext(plan), {})
      .findings.filter(({ type }) => type === undefined)
      .map(({ message }) => message);
  };
  it.each([
    [
      'a date of birth',
      { sections: { K: 'Report on Orla Quill, date of birth: 4 May 2015' } },
      /4 May 2015.*2 March 2017/,
    ],
    [
      'an NHS number',
      { facts: { 'NHS number': '999 111 2224' }, sections: { G: 'NHS number 999 333 4441 is on file.' } },
      /999 333 4441/,
    ],
    [
      'a pupil number',
      { facts: { UPN: 'H999123456789' }, sections: { K: 'UPN: K999987654321' } },
      /K999987654321/,
    ],
    [
      'a council',
      {
        sections: {
          A: 'Lynmere Borough Council wrote this.',
          F: 'Lynmere Borough Council will pay.',
          K: 'Held by Ostwick County Council.',
        },
      },
      /Ostwick County Council/,
    ],
    [
      'a setting that only provision names',
      {
        facts: { 'Current setting': 'Brackenfell Primary School' },
        sections: { F: 'Staff at Hallowby Primary School will help.' },
      },
      /Hallowby Primary School/,
    ],
  ])('%s is asked about', (_, given, expected) => {
    expect(messages(given)).toEqual([expect.stringMatching(expected)]);
  });
  it.each([
    [
      'the same number with other spaces',
      { facts: { 'NHS number': '999 111 2224' }, sections: { G: 'NHS number 9991112224 is on file.' } },
    ],
    ['a date that is no birthday', { sections: { B: 'Orla was assessed on 4 May 2015.' } }],
    [
      'the setting of the details',
      {
        facts: { 'Current setting': 'Brackenfell Primary School' },
        sections: { F: 'Staff at Brackenfell Primary School will help.' },
      },
    ],
    [
      'a council by its short name',
      { sections: { A: 'Lynmere Borough Council. Lynmere Council wrote. Lynmere Borough Council.' } },
    ],
    [
      'a council that registers a profession',
      {
        sections: {
          A: 'Lynmere Borough Council wrote this.',
          F: 'Lynmere Borough Council pays a therapist of the Health and Care Professions Council.',
          K: 'A nurse of the Nursing and Midwifery Council. Orla sits on the School Council.',
        },
      },
    ],
  ])('%s is no conflict', (_, given) => expect(messages(given)).toEqual([]));
});

describe('a former name', () => {
  const names = (given: Given) => {
    const plan = makePlan({ child: { name: 'Orla Quill', pronouns: 'she/her' }, ...given });
    return identity(plan, makeContext(plan), {}).findings.flatMap(({ words, message }) =>
      /former name/.test(message) ? [words?.quote] : [],
    );
  };
  it.each([
    [
      'of the details',
      {
        facts: { 'Previous name': 'Tarquin Quill' },
        sections: { B: 'Orla reads. Tarquin’s sums are slow.' },
      },
    ],
    [
      'that the text tells',
      {
        sections: {
          A: 'Orla, formerly known as Tarquin, likes maps.\nShe sings.',
          F: 'A mentor will meet Tarquin each week.',
        },
      },
    ],
  ])('%s is asked about where it is still used', (_, given) => expect(names(given)).toEqual(['Tarquin']));
  it('is none where it is only declared', () => {
    expect(names({ facts: { 'Previous name': 'Tarquin Quill' }, sections: { B: 'Orla reads.' } })).toEqual(
      [],
    );
  });
});

it('readability is told for each section', () => {
  const plan = makePlan({
    sections: {
      A: 'I like dogs and long walks. I do not like rain.',
      B: 'Orla reads well. She finds sums hard.',
    },
  });
  const { facts } = readabilityCheck(plan, makeContext(plan), {});
  expect(facts).toContainEqual(
    expect.stringMatching(/^Section A: \d+ words, \d+\.\d a sentence, 0% of sentences over 25 words, grade/),
  );
  expect(facts).toContainEqual(expect.stringMatching(/^Section B: /));
  expect(facts?.some((fact) => fact.startsWith('Section F'))).toBe(false);
});
