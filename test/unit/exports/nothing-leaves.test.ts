import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkCountsCsv } from '../../../exports/check-counts-csv.ts';
import { draftToPaper } from '../../../exports/family/draft-to-paper.ts';
import { exportKinds, exportReview, exportReviews } from '../../../exports/index.ts';
import { leavingOf } from '../../../exports/leaving/leaving.ts';
import { paperToHtml } from '../../../exports/paper/paper-to-html.ts';
import { paperToText } from '../../../exports/paper/paper-to-text.ts';
import { paperToWord } from '../../../exports/paper/paper-to-word.ts';
import { waysOut } from '../../../exports/ways-out.ts';
import { redactor } from '../../../review/redact/redactor.ts';
import { familyDraft, offeredToFamily } from '../../../exports/family/family-summary.ts';
import { maskWithoutPlan, masker, withheld } from '../../../review/mask.ts';
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
/** What of a person stands in a file, read as a person reads it. */
const standingIn = (file: string) => {
  const text = file.normalize('NFKC').toLowerCase();
  return planted.filter((words) => text.includes(words.toLowerCase()));
};
const mask = masker({ names: ['Wren Calloway'], dob: '2015-05-03', planText });

/** A review in which every field that takes words holds the same; what is masked as it is typed comes through `field`. */
function reviewOf(forExport: string, field: (text: string) => string) {
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
    { kind: 'query', id: 'q', query: { to: field(typed), question: typed, forExport } },
    {
      kind: 'action',
      id: 'x',
      action: { kind: 'amend-now', ownerRole: field(typed), reference: typed, later: typed, ...said },
    },
    {
      kind: 'details',
      set: { agencyOfAuthor: field(typed), adviceAuthorRole: field(typed), reviewerRole: field(typed) },
    },
    { kind: 'rename', planRef: field(typed) },
    { kind: 'case', case: { id: 'c', label: field(typed) } },
    { kind: 'exception', step: 'T1', exception: { which: 'circumstances', reason: typed, forExport } },
    {
      kind: 'citation',
      id: 'z',
      citation: {
        criterion: 'P-01',
        from: {
          review: 'r2',
          documentKind: 'advice',
          planRef: field(typed),
          author: 'educational psychology',
        },
        note: typed,
        forExport,
      },
    },
  );
}

describe.each([
  ['with the plan open', mask(typed), mask],
  ['without the plan', withheld, maskWithoutPlan],
])('what leaves %s', (_when, forExport, field) => {
  const review = reviewOf(forExport, field);

  test.each(Object.entries(exportKinds))(
    'the export “%s” holds nothing that was typed of a person',
    (_kind, { make }) => {
      expect(standingIn(make(review, smallFramework))).toEqual([]);
    },
  );

  test.each(['json', 'csv', 'html'] as const)(
    'the file of “%s” and its name hold nothing of a person',
    (kind) => {
      const { name, text } = exportReview(kind, review, smallFramework);
      expect(standingIn(`${name}\n${text}`)).toEqual([]);
    },
  );

  test.each(['json', 'csv'] as const)(
    'several reviews in one file of “%s” hold nothing of a person',
    (kind) => {
      const { name, text } = exportReviews(kind, [review, { ...review, id: 'r9' }], smallFramework);
      expect(standingIn(`${name}\n${text}`)).toEqual([]);
    },
  );

  test('what is said beside a citation and an exception goes out as it was masked', () => {
    const text = exportKinds.json.make(review, smallFramework);
    expect(text).toContain('"citations"');
    expect(JSON.parse(text).citations).toHaveLength(1);
  });

  test('the summary for a family holds nothing of a person, on screen, as a page, in Word and copied', async () => {
    const state = stateOf(review);
    const [scale] = smallFramework.scales;
    if (!scale) throw new Error('The framework has no scale.');
    const source = { review, state, framework: smallFramework, scale, today: '2026-01-05' };
    const told = new Set(offeredToFamily(source).map(({ key }) => key));
    const text = familyDraft(source, { reader: 'parent', levels: true, told });
    const paper = draftToPaper('Summary', text, '');
    const word = Object.values(unzipSync(await paperToWord(paper))).map((part) => strFromU8(part));
    for (const file of [text, paperToHtml(paper), paperToText(paper), ...word])
      expect(standingIn(file)).toEqual([]);
    expect(word.join('')).toContain('Summary');
  });

  test('the preview shows as leaving only what leaves', () => {
    const redact = redactor({ people: ['Wren Calloway'], births: ['2015-05-03'], planText });
    const { texts } = leavingOf(review, redact);
    expect(texts.length).toBeGreaterThan(8);
    expect(standingIn(texts.map(({ where, leaves }) => `${where}\n${leaves}`).join('\n'))).toEqual([]);
    for (const { leaves, unsure } of texts)
      for (const { written } of unsure) expect(leaves).toContain(written);
  });
});

test('the table of false hits knows ids and counts only, whatever else a record holds', () => {
  const count = {
    framework: 'f',
    version: '1',
    criterion: 'P-01',
    check: 'c',
    reviews: 1,
    queries: 1,
    answered: 1,
    falseHits: 0,
  };
  expect(standingIn(checkCountsCsv([{ ...count, ...{ words: typed } }]).text)).toEqual([]);
});

test('what quotes the plan is never said to identify no one', () => {
  for (const { name, identifies } of waysOut)
    if (/writer|questions to authors|question.*list|PDF|backup|copied as text/i.test(name))
      expect([name, identifies]).toEqual([name, true]);
});
