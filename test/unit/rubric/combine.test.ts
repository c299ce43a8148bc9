import { describe, expect, test } from 'vitest';
import { combineItems, combineSuggestions, rollUpItems } from '../../../rubric/combine.ts';
import { cannotTell, type Level, range } from '../../../rubric/finding.ts';

const rule = { itemShare: 0.8, itemCap: 2 };
const items = (...ranges: [Level, Level][]) =>
  ranges.map(([low, high], index) => ({ item: `o${index}`, suggested: range(low, high, '') }));

describe('several checks of one criterion', () => {
  test('the more cautious of each end is kept', () => {
    expect(combineSuggestions([range(3, 4, 'a'), range(2, 3, 'b')])).toMatchObject({
      low: 2,
      high: 3,
      why: 'a b',
    });
    expect(combineSuggestions([range(1, 1, 'a'), range(3, 4, 'b')])).toMatchObject({ low: 1, high: 1 });
  });
  test('a check that cannot tell leaves the others their say', () => {
    expect(combineSuggestions([cannotTell('a'), range(3, 4, 'b')])).toMatchObject({ low: 3, high: 4 });
    expect(combineSuggestions([cannotTell('a')])).toEqual({ kind: 'none', why: 'a' });
  });
  test('no check at all is left to a person', () => {
    expect(combineSuggestions([]).kind).toBe('none');
  });
  test('items are combined one by one', () => {
    const both = combineItems([...items([3, 4]), ...items([2, 3])]);
    expect(both).toHaveLength(1);
    expect(both[0]?.suggested).toMatchObject({ low: 2, high: 3 });
  });
});

describe('rolling items up', () => {
  test('the level that four in five items reach', () => {
    expect(rollUpItems(items([3, 4], [3, 4], [3, 4], [3, 4], [2, 3]), rule, 'outcome')).toMatchObject({
      low: 3,
      high: 4,
    });
  });
  test('fewer than four in five do not carry it', () => {
    expect(rollUpItems(items([3, 4], [3, 4], [3, 4], [2, 3]), rule, 'outcome')).toMatchObject({
      low: 2,
      high: 3,
    });
  });
  test('one item at level 1 holds the whole at 2', () => {
    const nine: [Level, Level][] = Array.from({ length: 9 }, () => [3, 4]);
    expect(rollUpItems(items(...nine, [1, 1]), rule, 'provision')).toMatchObject({ low: 2, high: 2 });
  });
  test('a spread of three levels is narrowed to the lower two', () => {
    const nine: [Level, Level][] = Array.from({ length: 9 }, () => [3, 4]);
    expect(rollUpItems(items(...nine, [1, 2]), rule, 'provision')).toMatchObject({ low: 2, high: 3 });
  });
  test.each<[string, [Level, Level], string]>([
    ['is at level 1', [1, 1], 'An item at level 1 holds the whole at 2 or below.'],
    ['may be at level 1', [1, 2], 'If you find an item at level 1, it holds the whole at 2 or below.'],
  ])('what is said of one item in ten that %s agrees with what is suggested', (_title, one, said) => {
    const nine: [Level, Level][] = Array.from({ length: 9 }, () => [3, 4]);
    const suggested = rollUpItems(items(...nine, one), rule, 'provision');
    expect(suggested.why).toContain(said);
    if (suggested.kind !== 'range') throw new Error('A range was expected.');
    expect(suggested.high > 2).toBe(said.startsWith('If'));
  });
  test('where no item could be judged, it says none and not "only 0"', () => {
    expect(rollUpItems([{ item: 'x', suggested: cannotTell('') }], rule, 'outcome').why).toMatch(
      /^None of 1 /,
    );
  });
  test('pervasive doubt suggests the lowest levels', () => {
    const low: [Level, Level][] = Array.from({ length: 6 }, () => [1, 2]);
    expect(rollUpItems(items(...low, [3, 4], [2, 3]), rule, 'provision')).toMatchObject({ low: 1, high: 2 });
  });
  test('nothing is suggested where most items could not be judged, or none were found', () => {
    const unsure = [...items([3, 4]), { item: 'x', suggested: cannotTell('') }];
    expect(rollUpItems(unsure, rule, 'outcome').kind).toBe('none');
    expect(rollUpItems([], rule, 'outcome').kind).toBe('none');
  });
});
