import { expect, test } from 'vitest';
import { toLines } from '../../../../sources/pdf/lines.ts';
import { plainLook, type Run, weighMediumFonts } from '../../../../sources/pdf/page-runs.ts';
import { keepSeen } from '../../../../sources/pdf/seen-text.ts';
import type { Drawing } from '../../../../sources/pdf/drawing.ts';

const page = { x0: 0, y0: 0, x1: 595, y1: 842 };
const nothing: Drawing = {
  level: [],
  upright: [],
  fills: [],
  dots: [],
  faint: [],
  prints: [],
  tints: [],
  pictures: [],
  blended: false,
};

function run(str: string, more: Partial<Run> = {}): Run {
  return {
    page: 1,
    item: 0,
    str,
    from: 0,
    to: str.length,
    x: 50,
    y: 100,
    width: 5 * str.length,
    size: 10,
    angle: 0,
    font: 'f1',
    look: plainLook,
    content: '',
    artifact: false,
    struck: [],
    marks: [],
    filled: false,
    faint: false,
    ...more,
  };
}

function print(unseen: 'white' | 'clipped' | undefined, y = 100) {
  return { x: 50, y, hue: undefined, unseen, letters: () => [] };
}

test('words printed twice to look bold are read once, and are bold', () => {
  const seen = keepSeen([run('Our hopes'), run('Our hopes', { x: 50.4 })], nothing, page);
  expect(seen.map(({ str, look }) => [str, look.bold])).toEqual([['Our hopes', true]]);
});

test('the same words in two places are read twice', () => {
  expect(keepSeen([run('Daily'), run('Daily', { y: 130 })], nothing, page)).toHaveLength(2);
});

test('words outside the page are not read', () => {
  const seen = keepSeen([run('Old text', { x: 700 }), run('Below', { y: 900 }), run('Shown')], nothing, page);
  expect(seen.map(({ str }) => str)).toEqual(['Shown']);
});

test.each([
  ['white on white', 'white', [], 0],
  ['white on a dark bar', 'white', [{ x0: 0, y0: 80, x1: 595, y1: 110 }], 1],
  ['cut off by the area that is shown', 'clipped', [], 0],
  ['black', undefined, [], 1],
] as const)('words that are %s are read if they can be seen', (_, unseen, fills, count) => {
  const drawing = { ...nothing, prints: [print(unseen)], fills: [...fills] };
  expect(keepSeen([run('wording of another plan')], drawing, page)).toHaveLength(count);
});

test('a white heading whose dark bar was lost in conversion is kept', () => {
  const look = { name: 'Arial-Bold', bold: true, italic: false };
  expect(
    keepSeen([run('Health needs', { look })], { ...nothing, prints: [print('white')] }, page),
  ).toHaveLength(1);
});

test('white words are kept where it is not known what is drawn behind them', () => {
  const drawing = { ...nothing, prints: [print('white')], blended: true };
  expect(keepSeen([run('words in white.')], drawing, page)).toHaveLength(1);
});

test.each([
  ['Roboto-Regular', 'Roboto-Medium', true],
  ['SegoeUI', 'SegoeUI-Semi', true],
  ['Roboto-Medium', 'Roboto-Medium', false],
  ['Arial', 'Roboto-Medium', false],
])('with text in %s, words in %s are bold: %s', (body, label, bold) => {
  const words = run('My label', { look: { name: label, bold: false, italic: false } });
  const text = run('A long run of the text that fills the page.', {
    look: { name: body, bold: false, italic: false },
  });
  weighMediumFonts([text, words]);
  expect(words.look.bold).toBe(bold);
});

test('lines beside one large letter stay lines of their own', () => {
  const lines = toLines([
    run('Needs at school', { x: 90, y: 100 }),
    run('B', { size: 26, y: 110 }),
    run('Orla forgets names.', { x: 90, y: 114 }),
  ]);
  expect(lines.map(({ runs }) => runs.map(({ str }) => str).join(' '))).toEqual([
    'B Needs at school',
    'Orla forgets names.',
  ]);
});
