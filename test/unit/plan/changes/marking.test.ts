import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../plan/block.ts';
import { asWas } from '../../../../plan/changes/as-was.ts';
import { settleChanges } from '../../../../plan/changes/settle.ts';
import { head, para, table } from '../make-reading.ts';
import { amended, gone, marked } from './make-amended.ts';

type Draft = Omit<Block, 'id' | 'place'>;

const notice = para('Notice of proposed amendments to the plan');
const weekly = marked([
  'Rowan will see a therapist ',
  gone('termly'),
  { text: ' every week', bold: true },
  ' at school.',
]);
const daily = marked(['He reads ', gone('often'), { text: ' each day', bold: true }, ' with an adult.']);
const emphasis = marked(['He must ', { text: 'not', bold: true }, ' be left alone near water.']);
const red = (text: string) => ({ text, colour: 'red' as const });

function textsBefore(drafts: Draft[]): string[] {
  return asWas(amended(drafts))
    .blocks.slice(1)
    .map(({ text }) => text);
}

describe('what was, where additions are marked by their look alone', () => {
  test.each<[string, Draft[], string]>([
    [
      'bold words beside struck ones are new where the document does so again and again',
      [weekly, daily],
      'Rowan will see a therapist termly at school.',
    ],
    ['bold alone is emphasis', [emphasis, para('He swims.')], 'He must not be left alone near water.'],
    [
      'one bold word beside no struck one stays emphasis in a document that marks its additions in bold',
      [emphasis, weekly, daily],
      'He must not be left alone near water.',
    ],
    [
      'a key is believed though nothing is struck',
      [
        marked(['He walks', { text: ' with a frame', bold: true }, '.']),
        para('New wording is shown in bold.'),
      ],
      'He walks.',
    ],
    [
      'a key may name the style first',
      [
        marked(['He walks', { text: ' with a frame', underlined: true }, '.']),
        para('Underlined text is new and struck-through text has been removed.'),
      ],
      'He walks.',
    ],
    [
      'a key for what is deleted says nothing of what is new',
      [marked(['He walks', red(' with a frame'), '.']), para('Deleted wording is shown in red.')],
      'He walks with a frame.',
    ],
    [
      'one colour in the running text of an amendment notice is new',
      [
        marked(['He walks', red(' with a small frame'), '.']),
        notice,
        marked(['He eats', red(' lunch with two friends'), '.']),
      ],
      'He walks.',
    ],
    [
      'a colour in a document that proposes nothing is a colour',
      [
        marked(['He walks', red(' with a small frame'), '.']),
        marked(['He eats', red(' lunch with two friends'), '.']),
      ],
      'He walks with a small frame.',
    ],
    [
      'two colours in a notice are not explained, so neither is believed',
      [
        marked(['He walks', red(' with a small frame'), '.']),
        notice,
        marked(['He eats', red(' lunch with two friends'), '.']),
        marked(['He sleeps', { text: ' well at night now', colour: 'blue' }, '.']),
      ],
      'He walks with a small frame.',
    ],
    [
      'a label in bold stays',
      [
        marked([{ text: 'How often:', bold: true }, ' daily']),
        marked(['He reads', { text: ' each day', bold: true }, '.']),
        para('Additions are in bold.'),
      ],
      'How often: daily',
    ],
  ])('%s', (_, drafts, first) => {
    expect(textsBefore(drafts)[0]).toBe(first);
  });

  test('a wholly new sentence in the mark was not there, and a heading in bold was', () => {
    const found = textsBefore([
      weekly,
      daily,
      para('Cognition and learning', { look: { bold: true } }),
      para('He needs help to plan a piece of writing.', { look: { bold: true } }),
    ]);
    expect(found).toContain('Cognition and learning');
    expect(found).not.toContain('He needs help to plan a piece of writing.');
  });

  test('bold cells of a first column are labels only where the others are bold too', () => {
    const bold = (text: string) => ({ text, look: { bold: true } });
    const added = table([
      ['What', 'Who'],
      ['A reading group', 'Teacher'],
      [bold('A spelling group'), bold('Tutor')],
    ]);
    const labelled = table([
      ['What', 'Who'],
      [bold('Reading'), 'Teacher'],
      [bold('Spelling'), 'Tutor'],
    ]);
    expect(textsBefore([weekly, daily, ...added])).not.toContain('A spelling group');
    expect(textsBefore([weekly, daily, ...labelled])).toContain('Spelling');
  });

  test('a space at the edge of a left-out word keeps its neighbours apart', () => {
    const drafts = [
      marked(['with ', gone('two'), { text: 'three ', bold: true }, 'parts in each lesson.']),
      daily,
      weekly,
    ];
    expect(textsBefore(drafts)[0]).toBe('with two parts in each lesson.');
  });
});

describe('settling', () => {
  test('never touches the proposed text and changes nothing the second time', () => {
    const reading = amended([weekly, daily, emphasis, notice]);
    const once = settleChanges(reading);
    expect(once.blocks.map(({ text }) => text)).toEqual(reading.blocks.map(({ text }) => text));
    expect(settleChanges(once)).toEqual(once);
  });

  test('a sentence that is bold because it is new is no heading', () => {
    const sentence = para('He needs help to plan a piece of writing.', {
      kind: 'heading',
      look: { bold: true },
    });
    const settled = settleChanges(amended([weekly, daily, sentence])).blocks.at(-1);
    expect([settled?.kind, settled?.was, settled?.look?.bold]).toEqual(['paragraph', '', undefined]);
  });

  test('a document without marks comes back as it is', () => {
    const reading = amended([head('Section B'), para('He likes trains.')]);
    expect(asWas(reading).blocks).toEqual(reading.blocks);
  });
});
