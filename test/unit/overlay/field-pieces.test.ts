import { describe, expect, test } from 'vitest';
import { type FieldMark, fieldPieces } from '../../../overlay/field-pieces.ts';

const value = 'support where possible, as needed';
const mark = (id: string, from: number, to: number, tone: FieldMark['tone'] = 'query'): FieldMark => ({
  id,
  from,
  to,
  tone,
});

describe('The copy of a field', () => {
  const cases: { name: string; marks: FieldMark[]; marked: string[] }[] = [
    { name: 'has no marks where none are given', marks: [], marked: [] },
    { name: 'marks exactly the words given', marks: [mark('a', 8, 22)], marked: ['where possible'] },
    {
      name: 'cuts overlapping marks at their edges',
      marks: [mark('a', 0, 13), mark('b', 8, 22)],
      marked: ['support ', 'where', ' possible'],
    },
    {
      name: 'leaves out marks that lie beyond the words, since the field was changed',
      marks: [mark('a', 30, 90)],
      marked: [],
    },
    { name: 'leaves out marks on nothing', marks: [mark('a', 5, 5)], marked: [] },
  ];
  test.each(cases)('$name', ({ marks, marked }) => {
    const pieces = fieldPieces(value, marks);
    expect(pieces.map((piece) => piece.text).join('')).toBe(value);
    expect(pieces.filter((piece) => piece.tones.length > 0).map((piece) => piece.text)).toEqual(marked);
  });

  test('knows both marks on the same words, the most pressing first', () => {
    const pieces = fieldPieces(value, [mark('a', 0, 7, 'note'), mark('b', 0, 7, 'query')]);
    expect(pieces[0]).toEqual({ text: 'support', marks: ['a', 'b'], tones: ['query', 'note'] });
  });
});
