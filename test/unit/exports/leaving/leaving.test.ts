import { describe, expect, test } from 'vitest';
import { leavingOf } from '../../../../exports/leaving/leaving.ts';
import { readCsv } from '../../../../exports/leaving/read-csv.ts';
import { leftOut, whatWasRemoved } from '../../../../exports/leaving/what-was-removed.ts';
import { cell } from '../../../../exports/to-csv.ts';
import { checkedChange } from '../../../../review/checked.ts';
import { withheld } from '../../../../review/mask.ts';
import type { Redactor } from '../../../../review/redact/redaction.ts';
import { withChange } from '../../../../review/new-review.ts';
import { makeReview } from '../../review/make-review.ts';

/** Is not sure of the word heather. */
const unsureOfHeather: Redactor = (text) => {
  const from = text.indexOf('heather');
  const unsure = from < 0 ? [] : [{ written: 'heather', from, to: from + 7, why: 'It may be a name.' }];
  return { text, removed: [], unsure };
};
const at = '2026-03-02T09:00:00.000Z';
const comment = (text: string, forExport: string) =>
  ({ kind: 'comment', criterion: 'P-01', text, forExport }) as const;

describe('what was taken out of a text', () => {
  test.each([
    ['Ask Wilma about it.', 'Ask [name] about it.', [['name', 'Wilma']]],
    [
      'Born 3 May 2015, call 01632 960123.',
      'Born [date], call [phone].',
      [
        ['date-of-birth', '3 May 2015'],
        ['telephone', '01632 960123'],
      ],
    ],
    ['As he said [sic], it is fine.', 'As he said [sic], it is fine.', []],
    ['Wilma', '[name]', [['name', 'Wilma']]],
    ['Ask heather.', `Ask ${leftOut}.`, [['left-out', 'heather']]],
    ['Nothing here.', 'Nothing here.', []],
  ])('%s', (written, leaves, expected) => {
    expect(whatWasRemoved(written, leaves).map((one) => [one.kind, one.written])).toEqual(expected);
  });
});

describe('what leaves of a review', () => {
  test('names what nobody can be sure of until a person says that it is fine, and asks again once the text is another', () => {
    const review = makeReview(comment('Some heather days are short.', 'Some heather days are short.'));
    expect(leavingOf(review, unsureOfHeather).unsure).toBe(1);
    const checked = withChange(review, {
      at,
      what: checkedChange('Some heather days are short.', 'heather'),
    });
    expect(leavingOf(checked, unsureOfHeather).unsure).toBe(0);
    const edited = withChange(checked, { at, what: comment('No heather.', 'No heather.') });
    expect(leavingOf(edited, unsureOfHeather).unsure).toBe(1);
  });

  test('counts what was taken out, and a text that was withheld is told and never asked about', () => {
    const review = makeReview(comment('Wilma is not the point.', '[name] is not the point.'), {
      kind: 'comment',
      text: 'The heather said so.',
      forExport: withheld,
    });
    expect(leavingOf(review, unsureOfHeather)).toMatchObject({ removed: 1, unsure: 0, withheld: 1 });
  });

  test('words left out by hand are gone from what leaves and stay in what was written', () => {
    const review = makeReview(comment('Ask heather.', 'Ask heather.'));
    const text = leavingOf(review, unsureOfHeather).texts.find(({ key }) => key.startsWith('comment'));
    const what = text?.change?.(text.written, `Ask ${leftOut}.`);
    if (!what) throw new Error('A comment can be changed');
    const now = leavingOf(withChange(review, { at, what }), unsureOfHeather);
    expect(now).toMatchObject({ unsure: 0, removed: 1 });
    expect(now.texts.find(({ key }) => key.startsWith('comment'))).toMatchObject({
      written: 'Ask heather.',
      leaves: `Ask ${leftOut}.`,
    });
  });
});

test.each(['plain', 'a "quoted" word', 'two\r\nlines', 'one, two; three', ' spaced '])(
  'a cell is read from a CSV file as it was put in: %s',
  (text) => {
    expect(readCsv(`\uFEFF${cell(text)},b\r\n`)).toEqual([[text, 'b']]);
  },
);
