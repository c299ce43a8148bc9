import { describe, expect, test } from 'vitest';
import { languageCheck } from '../../../rubric/checks/language.ts';
import { identityWordings } from '../../../rubric/identity-wording.ts';
import { makePlan } from '../../make-plan.ts';

describe('identity-first and person-first', () => {
  test.each([
    ['Orla is an autistic girl who loves maps.', 'identity-first'],
    ['Orla is autistic.', 'identity-first'],
    ['Staff know how to teach children with autism.', 'person-first'],
    ['Orla is a child who has autism.', 'person-first'],
  ])('%s reads as %s', (text, is) => {
    expect(identityWordings(text).map((one) => one.is)).toEqual([is]);
  });

  test.each([
    'Orla has a diagnosis of autism spectrum disorder.',
    'The autistic spectrum condition team visits each term.',
    'The specialist teacher for autism advises staff.',
    'Orla said: "I am an autistic person."',
  ])('%s is neither', (text) => {
    expect(identityWordings(text)).toEqual([]);
  });
});

describe('the person’s own choice decides', () => {
  const plan = makePlan({
    kind: 'plan',
    sections: { B: 'Orla is an autistic girl. Staff teach children with autism.' },
    child: { name: 'Orla Penhallow' },
  });
  const found = (preference?: 'autistic' | 'with autism' | 'other') =>
    languageCheck(
      plan,
      { today: '2026-03-02', child: { ...plan.child, ...(preference && { preference }) }, sections: ['B'] },
      {},
    )
      .findings.filter(({ message }) => message.includes('own choice'))
      .map(({ words }) => words?.quote);

  test('while nobody has asked, neither way is queried', () => {
    expect(found()).toEqual([]);
  });
  test('once it is known, the other way is queried and its own never', () => {
    expect(found('autistic')).toEqual(['children with autism']);
    expect(found('with autism')).toEqual(['autistic girl']);
  });
  test('where the person chose other words or it does not apply, neither is queried', () => {
    expect(found('other')).toEqual([]);
  });
});
