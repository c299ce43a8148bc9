import { describe, expect, test } from 'vitest';
import type { Judged } from '../../../../cli/evaluate/judged.ts';
import { reportOf } from '../../../../cli/evaluate/report.ts';
import { readRow } from '../../../../cli/evaluate/row.ts';

/** A statement of task `kind` with its label and what the checks are made to say. */
function judged(label: string, said: string, more: object = {}): Judged {
  const line = { id: 'x', task: 'kind', text: 'To be a vet.', section: 'E', label: { kind: label }, ...more };
  return { ...readRow(JSON.stringify(line), ''), predicted: { kind: said } };
}

const two = [judged('aspiration', 'aspiration'), judged('outcome', 'outcome')];

describe('the printed report', () => {
  test('begins with one line for each figure: value, interval, and the best trivial rule', () => {
    const text = reportOf(two);
    expect(text).toContain('== kind: 2 statements, labels by one hand');
    expect(text).toMatch(
      /kind +kappa +1\.000 \(1\.00 to 1\.00\) .*trivial 0\.000 \(always the most frequent\)/,
    );
    expect(text).not.toContain('given');
  });
  test('has every value below when all is asked for', () => {
    const text = reportOf(two, true);
    expect(text).toContain('n 2  agreement 1.000');
    expect(text).toContain('coverage 100%');
    expect(text).toMatch(/aspiration +given +1 +precision 1\.000 +recall 1\.000/);
    expect(text).toContain('trivial rule, has a digit');
  });
  test('counts a missing answer as wrong and shows the figure without it', () => {
    const text = reportOf([...two, judged('outcome', 'cannot-tell')], true);
    expect(text).toContain('agreement 0.667');
    expect(text).toContain('without cannot-tell: n 2');
  });
  test('shows what the ratings reach among themselves where there are several', () => {
    const votes = [{ kind: 'aspiration' }, { kind: 'aspiration' }, { kind: 'outcome' }];
    const same = [{ kind: 'outcome' }, { kind: 'outcome' }, { kind: 'outcome' }];
    const text = reportOf(
      [judged('aspiration', 'aspiration', { votes }), judged('outcome', 'outcome', { votes: same })],
      true,
    );
    expect(text).toContain('2 statements, 3 ratings each');
    // Kappa of the three pairs: 1, 0 and 0, both ways round.
    expect(text).toMatch(/ratings 0\.333/);
    expect(text).toContain('all ratings agree on 0.500');
  });
  test('sets the part held out beside the part used for training', () => {
    const text = reportOf([
      judged('aspiration', 'aspiration', { scenario: 'a nursery' }),
      judged('outcome', 'outcome', { scenario: 'a college', heldOut: false }),
      judged('aspiration', 'outcome', { scenario: 'a farm', heldOut: true }),
      judged('outcome', 'outcome', { scenario: 'a farm', heldOut: true }),
      judged('outcome', 'outcome'),
    ]);
    expect(text).toContain('== kind: 1 statements');
    expect(text).toMatch(/training 1\.000 .* n 2 \| held out 0\.000 .* n 2/);
  });
  test('keeps published examples on which sources disagree apart', () => {
    const published = (contested: boolean) => ({
      ...readRow(
        JSON.stringify({ id: 'x', task: 'term', text: 'tantrum', tier: 'A', label: 'avoid', contested }),
        '',
      ),
      predicted: { label: contested ? 'prefer' : 'avoid' },
    });
    const text = reportOf([published(true), published(false)]);
    expect(text).toContain('== term, published: 2 statements, labels from published sources');
    expect(text).toMatch(/recall +sources agree 1\.000 .* n 1 \| contested 0\.000 .* n 1/);
  });
  test('says how the marked words overlap, and what was found of each category', () => {
    const line = {
      id: 'x',
      task: 'language',
      text: 'The poor lad is a handful.',
      label: {
        flag: true,
        spans: [
          { text: 'poor lad', category: 'pity' },
          { text: 'a handful', category: 'judgement' },
        ],
      },
    };
    const predicted = { flag: true, spans: [{ text: 'poor', category: 'pity' }] };
    const text = reportOf([{ ...readRow(JSON.stringify(line), ''), predicted }]);
    expect(text).toMatch(/spans +word-overlap F1 0\.400/);
    expect(text).toContain('recall by category: pity 1.00 of 1, judgement 0.00 of 1');
  });
});
