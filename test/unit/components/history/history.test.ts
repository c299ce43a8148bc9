import { expect, test } from 'vitest';
import { historyLines } from '../../../../components/history/history-lines.ts';
import { historyWord } from '../../../../components/history/history-words.ts';
import { parseReview } from '../../../../review/review.ts';
import { give, makeReview } from '../../review/make-review.ts';
import sample from '../../review/samples/review-4.json' with { type: 'json' };

test('every change of every kind has a sentence of its own', () => {
  const parsed = parseReview(sample);
  if (!parsed.ok) throw new Error(parsed.sentence);
  for (const { what } of parsed.review.changes)
    expect(historyWord(what, () => undefined)).toMatch(/^[A-Z].*[^.]$/s);
  expect(historyLines(parsed.review.changes, parsed.review.createdAt)).toHaveLength(
    parsed.review.changes.length,
  );
});

test('the newest stands first, what was taken back is marked, and its taking back can be taken back', () => {
  const review = makeReview(give('P-01', 2), { kind: 'time', seconds: 60 }, { kind: 'undo', seq: 1 });
  expect(historyLines(review.changes, review.createdAt)).toMatchObject([
    { seq: 3, words: 'Took back: Gave P-01 level 2', criterion: 'P-01', isUndone: false, canTakeBack: true },
    { seq: 2, words: 'Counted 1 minute of work', canTakeBack: false },
    { seq: 1, words: 'Gave P-01 level 2', isUndone: true, canTakeBack: false },
  ]);
});

test('five thousand changes are put into words', () => {
  const one = makeReview(give('P-01', 2)).changes;
  const changes = Array.from({ length: 5000 }, (_none, index) =>
    one.map((change) => ({ ...change, seq: index + 1 })),
  ).flat();
  expect(historyLines(changes, '')).toHaveLength(5000);
});

test('what was answered again since cannot be taken back: nothing would be otherwise', () => {
  const review = makeReview(give('P-01', 2), give('P-02', 1), give('P-01', 3));
  expect(historyLines(review.changes, '').map(({ seq, canTakeBack }) => [seq, canTakeBack])).toEqual([
    [3, true],
    [2, true],
    [1, false],
  ]);
});
