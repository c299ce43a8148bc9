import { describe, expect, it } from 'vitest';
import { sameChild } from '../../../components/case/same-child.ts';
import { criteriaFor, relatedCount } from '../../../components/case/related-criteria.ts';
import { frameworks } from '../../../rubric/frameworks/index.ts';

const orla = { name: 'Orla Penhallow', dob: '2016-04-09' };

describe('two documents', () => {
  const cases: [string, Parameters<typeof sameChild>[0], Parameters<typeof sameChild>[1], string][] = [
    ['with the same name and birth are about one child', orla, { ...orla }, 'same'],
    ['are, whatever case and accents', orla, { name: 'ORLA PENHÁLLOW', dob: orla.dob }, 'same'],
    ['are, with a middle name in one', orla, { name: 'Orla Mae Penhallow', dob: orla.dob }, 'same'],
    [
      'are, where one calls the child as it is known',
      { ...orla, knownAs: 'Olly' },
      { name: 'Olly Penhallow', dob: orla.dob },
      'same',
    ],
    ['with another birth are not', orla, { ...orla, dob: '2016-04-10' }, 'different'],
    ['of two children of one family are not', orla, { name: 'Ruan Penhallow', dob: orla.dob }, 'different'],
    ['with another surname are not', orla, { name: 'Orla Trevanion', dob: orla.dob }, 'different'],
    ['without a birth cannot be told', orla, { name: orla.name }, 'cannot-tell'],
    ['with a first name alone cannot be told', orla, { name: 'Orla', dob: orla.dob }, 'cannot-tell'],
    ['with another first name alone are not', orla, { name: 'Ruan', dob: orla.dob }, 'different'],
    ['without a name cannot be told', orla, { dob: orla.dob }, 'cannot-tell'],
    ['of which one is not open cannot be told', orla, undefined, 'cannot-tell'],
  ];
  it.each(cases)('%s', (_title, one, other, answer) => {
    expect(sameChild(one, other).answer).toBe(answer);
    expect(sameChild(other, one).answer).toBe(answer);
  });
  it('are spoken of without a name', () => {
    for (const [, one, other] of cases) expect(sameChild(one, other).why).not.toMatch(/Orla|Ruan|2016/);
  });
});

describe('the criteria to cite in', () => {
  const framework = (kind: string) => {
    const found = frameworks.find(({ documentKind }) => documentKind === kind);
    if (!found) throw new Error(kind);
    return found;
  };
  it('begin with the most related ones and hold each once', () => {
    for (const from of ['plan', 'advice', 'annual-review'] as const)
      for (const to of frameworks) {
        const listed = criteriaFor(to, from).map(({ id }) => id);
        expect([...listed].sort()).toEqual(to.criteria.map(({ id }) => id).sort());
        if (from !== to.documentKind) expect(relatedCount(to, from)).toBeGreaterThan(3);
      }
    expect(criteriaFor(framework('plan'), 'advice')[0]?.id).toBe('P-F4');
    expect(criteriaFor(framework('annual-review'), 'plan')[0]?.id).toBe('R-06');
  });
  it('go on with those about the section the words stand in', () => {
    const listed = criteriaFor(framework('plan'), 'plan', 'C').map(({ id }) => id);
    expect(listed.indexOf('P-C1')).toBeLessThan(listed.indexOf('P-01'));
  });
});
