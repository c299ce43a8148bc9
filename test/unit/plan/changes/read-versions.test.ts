import { describe, expect, test } from 'vitest';
import { readVersions } from '../../../../plan/changes/read-versions.ts';
import { head, para, table } from '../make-reading.ts';
import { amended, gone, marked } from './make-amended.ts';

const added = (text: string) => ({ text, fate: 'added' as const });
const cell = (row: number, column: number) => ({
  table: 't',
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  header: false,
});

const reading = amended([
  ...table([
    ['Section', 'Proposed change'],
    ['Section E', 'One outcome reworded.'],
    ['Section F', 'Provision specified.'],
  ]),
  head('Section B: Special educational needs'),
  para('He finds it hard to sit still.'),
  marked([added('He now has a diagnosis of dyslexia.')]),
  head('Section E: Outcomes'),
  marked([
    'By July 2028 Rowan will write ',
    gone('one sentence'),
    added('three sentences'),
    ' without help.',
  ]),
  marked([gone('Rowan will get better at reading.')]),
  marked([added('By July 2028 Rowan will read 50 common words.')]),
  head('Section F: Special educational provision'),
  ...table([['Provision', 'Who', 'How often', 'How long']]).map((draft) => ({
    ...draft,
    cell: { ...cell(0, draft.cell?.column ?? 0), header: true },
  })),
  para('A programme of phonics', { cell: cell(1, 0) }),
  para('Teaching assistant', { cell: cell(1, 1) }),
  para('daily', { cell: cell(1, 2) }),
  marked([gone('15 minutes'), added('25 minutes')], { cell: cell(1, 3) }),
]);

describe('a draft that marks its changes', () => {
  const { plan, views, changes } = readVersions(reading);
  const earlier = views[0]?.plan;

  test('is two plans, each with its outcomes', () => {
    expect(plan.outcomes.map(({ text }) => text)).toEqual([
      'By July 2028 Rowan will write three sentences without help.',
      'By July 2028 Rowan will read 50 common words.',
    ]);
    expect(earlier?.outcomes.map(({ text }) => text)).toEqual([
      'By July 2028 Rowan will write one sentence without help.',
      'Rowan will get better at reading.',
    ]);
  });

  test('a table of proposed changes at its front is no plan', () => {
    expect(plan.provisions.map(({ text }) => text)).toEqual(['A programme of phonics']);
  });

  test('lists each change with its section and words, and counts them', () => {
    expect(
      changes?.changes.map(({ kind, section, put, taken }) => [kind, section, put.join(), taken.join()]),
    ).toEqual([
      ['added', 'B', 'He now has a diagnosis of dyslexia.', ''],
      ['reworded', 'E', 'three sentences', 'one sentence'],
      ['deleted', 'E', '', 'Rowan will get better at reading.'],
      ['added', 'E', 'By July 2028 Rowan will read 50 common words.', ''],
      ['reworded', 'F', '25', '15'],
    ]);
    expect(changes?.total).toEqual({ added: 2, deleted: 1, reworded: 2 });
    expect(changes?.sections).toContainEqual({ id: 'E', added: 1, deleted: 1, reworded: 1 });
  });

  test('says which outcome is new, gone or changed', () => {
    expect(changes?.outcomes.map((item) => [item.kind, 'was' in item ? item.was.text : ''])).toEqual([
      ['changed', 'By July 2028 Rowan will write one sentence without help.'],
      ['added', ''],
      ['removed', 'Rowan will get better at reading.'],
    ]);
  });

  test('says how provision changed, field by field', () => {
    expect(changes?.provisions.map((item) => (item.kind === 'changed' ? item.fields : item.kind))).toEqual([
      [{ field: 'duration', was: '15 minutes', now: '25 minutes' }],
    ]);
  });

  test('without marked changes there is one version', () => {
    const plain = readVersions(amended([head('Section B'), para('He likes trains.')]));
    expect([plain.views, plain.changes]).toEqual([[], undefined]);
  });
});
