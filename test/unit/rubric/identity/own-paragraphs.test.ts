import { describe, expect, test } from 'vitest';
import { ownParagraphs } from '../../../../rubric/identity/own-paragraphs.ts';
import { type Given, makePlan } from '../../../make-plan.ts';

const texts = (given: Given) => {
  const plan = makePlan(given);
  return ownParagraphs(plan, plan.child).map(({ text }) => text);
};

const said = (name: string, they: string, their: string, often: number) =>
  `${name} becomes tearful when plans change without warning, and ${they} settles again once ${their} picture timetable is walked through beside the coat pegs for ${often} minutes.`;
const orla = said('Orla', 'she', 'her', 10);
const about = (name: string, text: string) => texts({ child: { name }, sections: { B: text } });

describe('a paragraph copied from another plan is the same text', () => {
  test.each([
    ['with another name, pronoun and number', about('Tobias Fenn', said('Tobias', 'he', 'his', 15))],
    ['where the other child’s name was left in it', about('Tobias Fenn', orla)],
    ['with a name in small letters', about('tobias fenn', said('tobias', 'he', 'his', 15))],
    ['printed in capitals', about('Orla Quill', orla.toUpperCase())],
    [
      'with other marks and a list number',
      about('Orla Quill', `3. ${orla.replace(',', ' –').replace('.', ';')}`),
    ],
    ['in another section', texts({ child: { name: 'Orla Quill' }, sections: { F: orla } })],
  ])('%s', (_, found) => {
    expect(found).toHaveLength(1);
    expect(found).toEqual(about('Orla Quill', orla));
  });

  test('whether a role has capitals or not', () => {
    const role = (words: string) =>
      about(
        'Orla',
        `A ${words} shows Orla each new task on a whiteboard, waits while she repeats it back and praises the first step.`,
      );
    expect(role('Teaching Assistant')).toHaveLength(1);
    expect(role('Teaching Assistant')).toEqual(role('teaching assistant'));
  });
});

test('a paragraph that says something else is another text', () => {
  expect(about('Orla', orla)).not.toEqual(about('Orla', orla.replace('tearful', 'cheerful')));
});

test('no name, number or place is left in a text', () => {
  const [text = ''] = about(
    'Orla Quill',
    orla.replace('the coat pegs', 'the pegs of Harrow Lane School on 3 May 2026'),
  );
  expect(text).not.toMatch(/orla|quill|harrow|\d/i);
});

describe('what is no plan’s own does not count', () => {
  test.each<[string, Given]>([
    ['a short paragraph', { sections: { B: 'Orla finds it hard to follow spoken instructions.' } }],
    [
      'the law as every form recites it',
      {
        sections: {
          H1: 'Any provision which the local authority must make for a child or young person under 18 as a result of section 2 of the Chronically Sick and Disabled Persons Act 1970.',
        },
      },
    ],
    [
      'a nil statement',
      {
        sections: {
          C: 'No health needs related to special educational needs were identified by the community paediatric team in the advice gathered for this assessment.',
        },
      },
    ],
    ['the setting', { sections: { I: orla } }],
    ['the list of advice', { sections: { K: orla } }],
    ['a heading or guidance', { guidanceLines: [orla] }],
    [
      'what speaks to the writer of the plan',
      {
        sections: {
          F: 'Please describe here in full every kind of provision that the child will need, who gives it, how often and for how long [INSERT].',
        },
      },
    ],
  ])('%s', (_, given) => {
    expect(texts({ child: { name: 'Orla Quill' }, ...given })).toEqual([]);
  });

  test('a paragraph that is printed twice counts once', () => {
    expect(texts({ sections: { B: orla, F: orla } })).toHaveLength(1);
  });
});
