import { describe, expect, test } from 'vitest';
import { exportKinds } from '../../../exports/index.ts';
import { familyDraft, offeredToFamily } from '../../../exports/family/family-summary.ts';
import { masker, withheld } from '../../../review/mask.ts';
import { stateOf } from '../../../review/state.ts';
import { give, makeReview, smallFramework } from './make-return.ts';

const planText =
  'Name: Wren Calloway. Wren lives with Fintan at 12 Plover Close, TS18 1AB. Wren goes to Oakfield Primary School. Mrs Hale wrote it.';
const planted = [
  'Wren',
  'Calloway',
  'Fintan',
  'Hale',
  'Oakfield',
  'Plover',
  'TS18',
  '943 476 5919',
  '01632',
  'w.calloway',
  '3 May 2015',
];
const typed =
  'Wren Calloway (born 3 May 2015, NHS 943 476 5919) and Fintan, 12 Plover Close, TS18 1AB, told Mrs Hale of Oakfield Primary on 01632 960983 or w.calloway@mail.example.';
const mask = masker({ names: ['Wren Calloway'], dob: '2015-05-03', planText });

function reviewOf(forExport: string) {
  const said = { text: typed, forExport };
  return makeReview(
    give('P-01', 3),
    { kind: 'score', criterion: 'P-E1', score: { kind: 'ne', reason: typed, forExport } },
    { kind: 'comment', criterion: 'P-01', ...said },
    { kind: 'comment', ...said },
    { kind: 'override', level: 1, reason: typed, forExport },
    {
      kind: 'annotation',
      id: 'a',
      annotation: { mark: 'strength', anchor: { text: 't', from: 0, to: 1 }, ...said },
    },
    { kind: 'query', id: 'q', query: { to: mask(typed), question: typed, forExport } },
    {
      kind: 'action',
      id: 'x',
      action: { kind: 'amend-now', ownerRole: mask(typed), reference: typed, later: typed, ...said },
    },
    {
      kind: 'details',
      set: { agencyOfAuthor: mask(typed), adviceAuthorRole: mask(typed), reviewerRole: mask(typed) },
    },
    { kind: 'rename', planRef: mask(typed) },
  );
}

describe.each([
  ['with the plan open', mask(typed)],
  ['without the plan', withheld],
])('what leaves %s', (_when, forExport) => {
  const review = reviewOf(forExport);
  test.each(Object.entries(exportKinds))(
    'the export “%s” holds nothing that was typed of a person',
    (_kind, { make }) => {
      const text = make(review, smallFramework).normalize('NFKC').toLowerCase();
      expect(planted.filter((words) => text.includes(words.toLowerCase()))).toEqual([]);
    },
  );

  test('the summary for a family holds nothing that was typed of a person', () => {
    const state = stateOf(review);
    const [scale] = smallFramework.scales;
    if (!scale) throw new Error('The framework has no scale.');
    const source = { review, state, framework: smallFramework, scale, today: '2026-01-05' };
    const told = new Set(offeredToFamily(source).map(({ key }) => key));
    const text = familyDraft(source, { reader: 'parent', levels: true, told });
    expect(planted.filter((words) => text.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
  });
});
