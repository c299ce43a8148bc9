import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../rubric/language/network/tokens.ts';
import { wordTable } from '../../../../../rubric/language/network/word-table.ts';

const table = wordTable({
  about: '',
  words: 'walk may nina',
  frequent: 2,
  scales: [1, 1, 1, 2, 2, 2],
  values: Buffer.from('89a678 000000 ffffff'.replaceAll(' ', ''), 'hex').toString('base64'),
});
/** The row of one word of a text. */
const rowOf = (text: string, word: number) =>
  tokensOf(text)
    .slice(word, word + 1)
    .map(table.rowOf)[0];

describe('the vectors of words', () => {
  it('are found for a word and for its forms', () => {
    expect(['walk', 'walks', 'walked', 'walking'].map((word) => rowOf(`we ${word}`, 1))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(rowOf('we zigzag', 1)).toBe(-1);
  });

  it.each([
    ['a capital inside the sentence', 'Then Nina came', 1, -1],
    ['a first name that opens the sentence', 'Nina came', 0, -1],
    ['a first name as somebody has it', 'Nina’s coat', 0, -1],
    ['a frequent word with a capital', 'In May she came', 1, 1],
    ['any other word that opens the sentence', 'Walk here', 0, 0],
  ])('leave names out: %s', (_, text, word, row) => {
    expect(rowOf(text, word)).toBe(row);
  });

  it('are whole steps of each column', () => {
    const out = new Float64Array(8).fill(9);
    table.write(0, out, 1);
    expect([...out]).toEqual([9, 0, 1, 2, -4, -2, 0, 9]);
  });
});
