import { describe, expect, it } from 'vitest';
import { misplaced } from '../../../../rubric/checks/misplaced.ts';
import { makeContext, makePlan } from '../../../make-plan.ts';

const queries = (B: string) => {
  const plan = makePlan({ sections: { B, F: 'Orla will be read to.' } });
  return misplaced(plan, makeContext(plan), {}).findings.map(({ message }) => message.split('.')[0]);
};

describe('provision in Section B', () => {
  it.each([
    'Play therapy for 30 minutes a week.',
    'Speech and language therapy, 45 minutes each week.',
    'Physiotherapy twice a week.',
    'Orla requires 1:1 support at lunch.',
  ])('is asked about: %s', (text) => expect(queries(text)).toEqual(['This reads as provision']));
  it.each([
    'Playtime notes show that Orla was alone on three days out of five.',
    'Articulation was clear in two of ten words.',
    'Musical games hold her attention for 10 minutes.',
  ])('is told from what was seen: %s', (text) => expect(queries(text)).toEqual([]));
});
