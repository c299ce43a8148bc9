import { describe, expect, it } from 'vitest';
import {
  countPlan,
  defectTable,
  type DefectFigures,
  overlap,
  summaryOf,
} from '../../../../cli/corpus/planted.ts';

const empty = (): DefectFigures => ({ plans: 1, byType: new Map(), missed: [], alarms: [] });
const slot = { type: 'placeholder', section: 'F', text: 'Led by [insert name].' };

describe('a finding is about a planted defect', () => {
  it.each([
    ['where sort and section agree and the quote lies in its words', 'placeholder', 'F', '[insert name]', 1],
    ['but not in another section', 'placeholder', 'E', '[insert name]', 0],
    ['but not of another sort', 'guidance-left-in', 'F', '[insert name]', 0],
    ['but not in other words', 'placeholder', 'F', 'XXX', 0],
  ])('%s', (_, type, section, quote, found) => {
    const figures = empty();
    countPlan(figures, 'one', [slot], [{ type, section, quote }]);
    expect(figures.byType.get('placeholder')?.found).toBe(found);
    expect(figures.alarms).toHaveLength(1 - found);
  });
  it('in any section where the truth names none', () => {
    const figures = empty();
    countPlan(figures, 'one', [{ ...slot, section: null }], [{ ...slot, quote: slot.text }]);
    expect(summaryOf(figures)).toEqual({ found: 1, alarmsAPlan: 0 });
  });
});

it('the same words reported twice are one false alarm', () => {
  const figures = empty();
  const finding = { type: 'wrong-name', section: 'B', quote: 'Wren' };
  countPlan(figures, 'one', [], [finding, { ...finding }]);
  expect(summaryOf(figures).alarmsAPlan).toBe(1);
});

it.each([
  ['a defect without words is met by its sort alone', 'anything', '', true],
  ['marks and capitals do not matter', 'By July, Orla', 'by july orla will read', true],
  ['four words in a row are enough', 'then she can read a page aloud', 'Orla can read a page slowly', true],
  ['three are not', 'can read a story', 'can read a page', false],
])('quotes overlap: %s', (_, quote, words, expected) => {
  expect(overlap(quote, words)).toBe(expected);
});

it('both sets stand side by side in the table', () => {
  const figures = empty();
  countPlan(figures, 'one', [slot], [{ ...slot, quote: '[insert name]' }]);
  const table = defectTable(figures, empty());
  expect(table).toMatch(/placeholder +1\/1 +1\/1 +- +-/);
  expect(table).toMatch(/false alarms a plan +0\.000/);
});
