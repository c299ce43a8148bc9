import { describe, expect, test } from 'vitest';
import { readVersions } from '../../../../plan/changes/read-versions.ts';
import { readTribunalKey } from '../../../../plan/changes/tribunal-key.ts';
import { head, para, table } from '../make-reading.ts';
import { amended, gone, marked } from './make-amended.ts';

const key = table(
  [
    ['Normal text', 'Wording of the plan under appeal'],
    ['Underlined', 'Agreed by both parties'],
    ['Bold', 'Proposed by the parents'],
    ['Italic', 'Proposed by the local authority'],
    ['Italic strikethrough', 'Deletion proposed by the local authority'],
  ],
  false,
);
const needs = [
  marked([
    'He is anxious in crowds. ',
    { text: 'He has refused to enter the hall since June. ', bold: true },
    { text: 'He enters the hall with help. ', italic: true },
    gone('This is usual at his age.', { underlined: true }),
  ]),
  marked([gone('He copes well.', { bold: true }), ' He works best in the morning.']),
];
const plan = amended([
  para('Working document'),
  ...key,
  head('Section B: Special educational needs'),
  ...needs,
  head('Section F: Special educational provision'),
  marked([
    'A teaching assistant will help him for ',
    gone('15 hours', { bold: true }),
    { text: '25 hours', bold: true },
    ' each week.',
  ]),
]);

describe('the readings of a tribunal working document', () => {
  const { views } = readVersions(plan);
  const section = (view: string, id: string) =>
    views.find((one) => one.id === view)?.plan.sections.find((one) => one.id === id)?.text;

  test.each([
    [
      'as-was',
      'He is anxious in crowds. This is usual at his age.\nHe copes well. He works best in the morning.',
      'A teaching assistant will help him for 15 hours each week.',
    ],
    [
      'agreed',
      'He is anxious in crowds.\nHe copes well. He works best in the morning.',
      'A teaching assistant will help him for 15 hours each week.',
    ],
    [
      'parents',
      'He is anxious in crowds. He has refused to enter the hall since June.\nHe works best in the morning.',
      'A teaching assistant will help him for 25 hours each week.',
    ],
    [
      'authority',
      'He is anxious in crowds. He enters the hall with help.\nHe copes well. He works best in the morning.',
      'A teaching assistant will help him for 15 hours each week.',
    ],
  ])('%s: own words and deletions are taken, the other side’s are not', (view, b, f) => {
    expect([section(view, 'B'), section(view, 'F')]).toEqual([b, f]);
  });

  test('the key itself is no change', () => {
    const { changes } = readVersions(plan);
    expect(changes?.changes.every(({ section: id }) => id === 'B' || id === 'F')).toBe(true);
  });
});

describe('the key', () => {
  const entriesOf = (...lines: string[]) =>
    readTribunalKey(amended(lines.map((line) => para(line))).blocks)?.entries;

  test('is read from lines, in colours as well', () => {
    expect(entriesOf('Red: amendments of the parents', 'Blue - the Council', 'Green text is agreed')).toEqual(
      [
        { styles: ['colour:red'], party: 'parents' },
        { styles: ['colour:blue'], party: 'authority' },
        { styles: ['colour:green'], party: 'agreed' },
      ],
    );
  });

  test('is not believed where it does not tell the two sides apart', () => {
    expect(entriesOf('Bold: wording proposed by the parents')).toBeUndefined();
    expect(entriesOf('The parents asked the local authority to print in bold')).toBeUndefined();
  });

  test('without one there is the earlier text and no side’s', () => {
    const { views } = readVersions(amended([para('Working document'), head('Section B'), ...needs]));
    expect(views.map(({ id }) => id)).toEqual(['as-was']);
  });
});
