import { describe, expect, test } from 'vitest';
import { cannotTell, majorityOf } from '../../../../cli/evaluate/agreement.ts';
import { figureOf } from '../../../../cli/evaluate/interval.ts';
import { type Measure, sharesOf, spanF1, tableMeasures } from '../../../../cli/evaluate/measure.ts';

const say = (values: string[]) => tableMeasures('key', values);
const figure = (measure: Measure, ...pairs: [string, string][]) =>
  figureOf(
    sharesOf(
      pairs.map(([one, other]) => ({
        text: '',
        one: { values: { key: one } },
        other: { values: { key: other } },
      })),
      measure,
    ),
    measure,
  );
const times = (count: number, pair: [string, string]) => Array.from({ length: count }, () => pair);

describe('agreement with labels', () => {
  const { agreement, kappa, precision, recall } = say(['a', 'b']);
  test('perfect agreement has a kappa of 1, chance agreement of 0', () => {
    expect(figure(kappa, ['a', 'a'], ['b', 'b'])).toBe(1);
    expect(figure(kappa, ['a', 'a'], ['a', 'b'], ['b', 'a'], ['b', 'b'])).toBe(0);
  });
  test('Cohen’s example: 20 and 15 of 50 agree, kappa 0.4', () => {
    const fifty = [
      ...times(20, ['a', 'a']),
      ...times(5, ['a', 'b']),
      ...times(10, ['b', 'a']),
      ...times(15, ['b', 'b']),
    ];
    expect(figure(kappa, ...fifty)).toBeCloseTo(0.4);
  });
  test('with an order, a near miss costs less than a far one', () => {
    const { weighted } = say(['not', 'partly', 'met']);
    const rest: [string, string][] = [
      ['not', 'not'],
      ['met', 'met'],
      ['not', 'not'],
    ];
    expect(figure(weighted, ['met', 'partly'], ...rest)).toBeGreaterThan(
      figure(weighted, ['met', 'not'], ...rest) ?? 1,
    );
  });
  test('linear weights as worked by hand: one near miss of four among three values', () => {
    const { weighted } = say(['not', 'partly', 'met']);
    // Seen: 0.5 of 4. By chance: each side's counts (1, 1, 2) and (1, 2, 1) give 7 of 16.
    expect(
      figure(weighted, ['not', 'not'], ['partly', 'partly'], ['met', 'met'], ['met', 'partly']),
    ).toBeCloseTo(1 - 0.5 / 4 / (7 / 16));
  });
  test('“cannot tell” is never right, and as far off as can be', () => {
    expect(figure(agreement, ['a', cannotTell], ['b', 'b'])).toBe(0.5);
    expect(figure(agreement, [cannotTell, cannotTell])).toBe(1);
    expect(figure(kappa, ['a', cannotTell], ['b', 'b'])).toBeLessThan(1);
  });
  test('one label alone leaves no kappa', () => {
    expect(figure(kappa, ['a', 'a'])).toBeUndefined();
  });
  test('precision and recall of one value', () => {
    const pairs: [string, string][] = [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'b'],
    ];
    expect(figure(precision('a'), ...pairs)).toBe(1);
    expect(figure(recall('a'), ...pairs)).toBe(0.5);
    expect(figure(precision('b'), ...pairs)).toBe(0.5);
    expect(figure(recall('b'), ...pairs)).toBe(1);
  });
  test('the majority is the most frequent label', () => expect(majorityOf(['a', 'b', 'b'])).toBe('b'));
});

describe('words that were marked', () => {
  const marked = (text: string) => ({ values: {}, spans: [{ text, category: 'pity' }] });
  const f1 = (one: string, other: string) =>
    figureOf(
      sharesOf(
        [{ text: 'Sadly, the poor lad cannot cope at all.', one: marked(one), other: marked(other) }],
        spanF1,
      ),
      spanF1,
    );
  test.each([
    ['poor lad', 'poor lad', 1],
    ['poor lad', 'lad', 2 / 3],
    ['poor lad', 'cannot cope', 0],
    ['poor lad', 'words that stand nowhere', 0],
    ['Poor Lad', 'poor lad', 1],
  ])('“%s” against “%s”: word-overlap F1 of %d', (one, other, expected) => {
    expect(f1(one, other)).toBeCloseTo(expected);
  });
});
