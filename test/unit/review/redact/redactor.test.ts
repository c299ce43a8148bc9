import { describe, expect, test } from 'vitest';
import { redactor } from '../../../../review/redact/redactor.ts';
import { plantIdentifiers, tearOrdinary } from '../../../../scripts/identifiers/measure.ts';

describe('redaction', () => {
  test('leaves in none of two thousand identifiers planted in what people type', () => {
    const left = plantIdentifiers(20261, 2000).flatMap((row) =>
      row.left.map(({ text, of }) => `${text} (${of})`),
    );
    expect(left).toEqual([]);
  });

  test('tears no ordinary word out that is also a name, where the child is called something else', () => {
    const { words, torn } = tearOrdinary(20261, 'another child');
    expect(words).toBeGreaterThan(80);
    expect(torn).toEqual([]);
  });

  test('says where in the text as written something stood, what it was and why it is unsure of the rest', () => {
    const written = 'Or\u00adla is 7 years and 3 months. Ask Zerlina.';
    const { text, removed, unsure } = redactor({ people: ['Orla Vane'], births: [] })(written);
    expect(text).toBe('[name] is 7 years and 3 months. Ask Zerlina.');
    expect(removed).toEqual([{ kind: 'name', written: 'Or\u00adla', from: 0, to: 5 }]);
    expect(unsure.map(({ written: words, from, to }) => [words, written.slice(from, to)])).toEqual([
      ['7 years and 3 months', '7 years and 3 months'],
      ['Zerlina', 'Zerlina'],
    ]);
  });

  test.each([
    [
      'Zones of Regulation, Makaton and Boardmaker are named in Section F of the Education, Health and Care Plan.',
    ],
    ['The Speech and Language Therapist uses Attention Autism, Picture Exchange, Leuven and Boxall.'],
  ])('keeps the words of the field: %s', (text) => {
    expect(redactor({ people: ['Orla Vane'], births: [], planText: 'Orla uses Makaton.' })(text).text).toBe(
      text,
    );
  });

  test.each([['a'], ["A'"], ['a@'], ['1/'], ['K. '], ['O r l a ']])(
    'comes to an end with 200,000 letters of “%s”',
    (piece) => {
      const redact = redactor({
        people: ['Orla Vane'],
        births: ['2016-04-09'],
        planText: 'Orla goes to Oakfield Primary.',
      });
      expect(redact(piece.repeat(200_000 / piece.length)).removed.length).toBeGreaterThanOrEqual(0);
    },
  );
});
