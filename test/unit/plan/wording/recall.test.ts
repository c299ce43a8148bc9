import { describe, expect, test, vi } from 'vitest';
import { recall, recallWith } from '../../../../plan/wording/recall.ts';
import { remembering } from '../../../../plan/wording/remembering.ts';

/** A function that counts how often it works. */
const counted = () => vi.fn((text: string) => ({ length: text.length }));

describe('answers kept for the words of a document', () => {
  test('while a document is looked at, the same words are worked out once', () => {
    const work = counted();
    const lengthOf = recall(work);
    remembering({}, () => [lengthOf('a need'), lengthOf('another'), lengthOf('a need')]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('the document as it is after an edit takes on what stayed as it was', () => {
    const work = counted();
    const lengthOf = recall(work);
    const before = {};
    const after = {};
    remembering(before, () => [lengthOf('kept'), lengthOf('as it was')]);
    remembering(after, () => [lengthOf('kept'), lengthOf('as it is')]);
    expect(work.mock.calls).toEqual([['kept'], ['as it was'], ['as it is']]);
  });

  test('words that two readings in a row did not hold are forgotten', () => {
    const work = counted();
    const lengthOf = recall(work);
    const documents = [{}, {}, {}, {}];
    for (const [at, document] of documents.entries())
      remembering(document, () => (at === 0 || at === 3 ? lengthOf('gone') : lengthOf('new')));
    expect(work.mock.calls.filter(([text]) => text === 'gone')).toHaveLength(2);
  });

  test('a document that is looked at again finds its own', () => {
    const work = counted();
    const lengthOf = recall(work);
    const document = {};
    remembering(document, () => lengthOf('words'));
    remembering(document, () => lengthOf('words'));
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('outside a document only the last few texts are at hand', () => {
    const work = counted();
    const lengthOf = recall(work);
    lengthOf('first');
    lengthOf('first');
    expect(work).toHaveBeenCalledTimes(1);
    for (let at = 0; at < 100; at += 1) lengthOf(`text ${at}`);
    lengthOf('first');
    expect(work).toHaveBeenCalledTimes(102);
  });

  test('under other circumstances the same words are worked out anew', () => {
    const work = vi.fn((text: string, year: number) => `${text} ${year}`);
    const inYear = recallWith((year: number) => String(year), work);
    remembering({}, () => {
      expect(inYear('Year', 4)).toBe('Year 4');
      expect(inYear('Year', 5)).toBe('Year 5');
      expect(inYear('Year', 4)).toBe('Year 4');
    });
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('work that fails closes its memory, and the next goes on', () => {
    const lengthOf = recall(counted());
    expect(() =>
      remembering({}, () => {
        lengthOf('a need');
        throw new Error('a mistake of ours');
      }),
    ).toThrow('a mistake of ours');
    expect(remembering({}, () => lengthOf('a need'))).toEqual({ length: 6 });
  });
});
