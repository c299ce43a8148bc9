import { describe, expect, test } from 'vitest';
import { hiddenOf, notShownIn, notShownWords } from '../../../../rubric/evidence/not-shown.ts';
import { makePlan } from '../../../make-plan.ts';

const step = (where: string) => ({ where, why: 'This step was not open.' });
const plan = {
  ...makePlan({
    sections: {
      A: 'Ines likes maps.',
      B: 'Ines finds change hard.',
      C: { status: 'blank' },
      F: { status: 'unreadable' },
    },
  }),
  notVisited: [step('Section F: Special educational provision'), step('Section B: More about needs')],
};

describe('a section on a step that was not shown', () => {
  test('is named with the step to open', () => {
    expect(notShownWords(hiddenOf(plan, ['F']))).toBe(
      'Section F has not been shown yet. Open “Section F: Special educational provision” on the page and it is read as well.',
    );
  });

  test('is told from one that is empty', () => {
    expect(hiddenOf(plan, ['C'])).toEqual([]);
    expect(notShownWords(hiddenOf(plan, ['C']))).toBeUndefined();
  });

  test('of which some was shown says that there is more', () => {
    const partly = notShownIn(plan).filter(({ section }) => section === 'B');
    expect(partly).toMatchObject([{ partly: true }]);
    expect(notShownWords(partly)).toContain('has not been shown to its end yet');
    expect(hiddenOf(plan, ['B'])).toEqual([]);
  });

  test('is known also where a page elsewhere could not be read', () => {
    const scanned = { ...plan, unread: [{ where: 'page 3', why: 'scan' as const }] };
    expect(hiddenOf(scanned, ['F'])).toHaveLength(1);
  });

  test('without a step that names it counts as not shown only where nothing else was out of reach', () => {
    const unnamed = { ...plan, notVisited: [step('3 other steps')] };
    expect(notShownWords(hiddenOf(unnamed, ['F']))).toContain('Open its part on the page');
    const scanned = { ...unnamed, unread: [{ where: 'page 3', why: 'scan' as const }] };
    expect(hiddenOf(scanned, ['F'])).toEqual([]);
  });
});
