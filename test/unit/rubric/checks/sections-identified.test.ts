import { describe, expect, it } from 'vitest';
import { sectionsIdentified } from '../../../../rubric/checks/sections-identified.ts';
import { everySection, type Given, quotesOf, suggestionOf } from '../../../make-plan.ts';

const without = (...ids: (keyof typeof everySection)[]) =>
  Object.fromEntries(Object.entries(everySection).filter(([id]) => !ids.some((gone) => gone === id)));

describe('sections A to K', () => {
  const cases: [string, Given, string][] = [
    ['all there under their letters', { sections: everySection }, '3-4'],
    ['one blank without a reason', { sections: { ...everySection, J: '' } }, '3-3'],
    ['Section I blank in a draft', { sections: { ...everySection, I: '' } }, '3-4'],
    ['Section I blank in a final plan', { status: 'final', sections: { ...everySection, I: '' } }, '3-3'],
    ['one missing', { sections: without('D') }, '2-2'],
    ['three missing', { sections: without('C', 'D', 'G') }, '1-1'],
    [
      'both halves of H under one heading',
      { sections: { ...everySection, H2: { status: 'present', text: 'x', mergedWith: ['H1'] } } },
      '2-2',
    ],
    [
      'one missing where a page could not be read',
      { sections: without('K'), unread: [{ where: 'page 8', why: 'scan' }] },
      'none',
    ],
    [
      'one missing where a step was not opened',
      { sections: without('K'), notVisited: [{ where: 'step 4', why: 'It was not opened.' }] },
      'none',
    ],
    ['only B and F of a working document', { sections: { B: everySection.B, F: everySection.F } }, 'none'],
    ['nothing that could be read', { unread: [{ where: 'file', why: 'scan' }] }, 'none'],
  ];
  it.each(cases)('with %s are suggested accordingly', (_, given, suggested) => {
    expect(suggestionOf(sectionsIdentified, given)).toBe(suggested);
  });
  it('that are missing are named one by one', () => {
    expect(quotesOf(sectionsIdentified, { sections: without('C', 'D') }, 'query')).toHaveLength(2);
  });
  it('that a working document leaves out are not called missing', () => {
    const part = { sections: { B: everySection.B, F: everySection.F } };
    expect(quotesOf(sectionsIdentified, part, 'query')).toEqual([]);
    expect(quotesOf(sectionsIdentified, part, 'note')).toHaveLength(1);
  });
});
