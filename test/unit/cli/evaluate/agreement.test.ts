import { describe, expect, test } from 'vitest';
import { agreementOf, majorityOf, perLabel } from '../../../../cli/evaluate/agreement.ts';

const pairs = (...list: [string, string][]) => list.map(([label, predicted]) => ({ label, predicted }));

describe('agreement with labels', () => {
  test('perfect agreement has a kappa of 1, chance agreement of 0', () => {
    expect(agreementOf(pairs(['a', 'a'], ['b', 'b'])).kappa).toBe(1);
    expect(agreementOf(pairs(['a', 'a'], ['a', 'b'], ['b', 'a'], ['b', 'b'])).kappa).toBe(0);
  });
  test('Cohen’s example: 20 and 15 of 50 agree, kappa 0.4', () => {
    const fifty = [
      ...Array.from({ length: 20 }, (): [string, string] => ['yes', 'yes']),
      ...Array.from({ length: 5 }, (): [string, string] => ['yes', 'no']),
      ...Array.from({ length: 10 }, (): [string, string] => ['no', 'yes']),
      ...Array.from({ length: 15 }, (): [string, string] => ['no', 'no']),
    ];
    expect(agreementOf(pairs(...fifty)).kappa).toBeCloseTo(0.4);
  });
  test('with an order, a near miss costs less than a far one', () => {
    const order = ['not', 'partly', 'met'];
    const near = agreementOf(pairs(['met', 'partly'], ['not', 'not'], ['met', 'met'], ['not', 'not']), order);
    const far = agreementOf(pairs(['met', 'not'], ['not', 'not'], ['met', 'met'], ['not', 'not']), order);
    expect(near.weighted ?? 0).toBeGreaterThan(far.weighted ?? 0);
  });
  test('“cannot tell” is never right', () => {
    expect(agreementOf(pairs(['a', 'cannot-tell'], ['b', 'b'])).agreement).toBe(0.5);
  });
  test('one label alone leaves no kappa', () => {
    expect(agreementOf(pairs(['a', 'a'])).kappa).toBeUndefined();
  });
  test('precision and recall for each label', () => {
    expect(perLabel(pairs(['a', 'a'], ['a', 'b'], ['b', 'b']))).toEqual([
      { name: 'a', given: 2, predicted: 1, precision: 1, recall: 0.5 },
      { name: 'b', given: 1, predicted: 2, precision: 0.5, recall: 1 },
    ]);
  });
  test('the majority is the most frequent label', () => expect(majorityOf(['a', 'b', 'b'])).toBe('b'));
});
