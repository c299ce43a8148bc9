import { expect, test } from 'vitest';
import { highlightNames } from '../../../overlay/paint-highlights.ts';
import { inReadingOrder } from '../../../overlay/reading-order.ts';
import { toneStyle, toneWord } from '../../../overlay/tones.ts';

test('Marks follow the document, the tenth block after the second, and inside a block their place', () => {
  const marks = [
    { block: 'b10', from: 0 },
    { block: 'b2', from: 9 },
    { block: 'b2', from: -1 },
  ];
  expect(inReadingOrder(marks, (mark) => mark)).toEqual([marks[2], marks[1], marks[0]]);
});

test('Names of highlights tell a page nothing about what is marked', () => {
  const names = highlightNames('0a1b2c');
  expect(new Set(names).size).toBe(9);
  for (const name of names) expect(name).toMatch(/^h0a1b2c[a-z]$/);
});

const tones = [
  'query',
  'strength',
  'note',
  'my-comment',
  'my-strength',
  'my-concern',
  'my-question',
] as const;
/** Where a tone's line is and of what shape. */
const lineOf = (tone: (typeof tones)[number]) =>
  / ?text-decoration:(\w+ \w+)/.exec(`${toneStyle(tone)}`)?.[1];

test('Every tone has a line of its own, since colour is never the only sign', () => {
  expect(new Set(tones.map(lineOf)).size).toBe(tones.length);
});

test('The line of what the reviewer put on words leaves that of a finding on the same words to be seen', () => {
  for (const tone of tones) expect(lineOf(tone)).toMatch(tone.startsWith('my-') ? /^overline/ : /^underline/);
});

test('Every tone is called by another word', () => {
  expect(new Set(tones.map(toneWord)).size).toBe(tones.length);
});
