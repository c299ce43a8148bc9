import { expect, test } from 'vitest';
import { highlightNames } from '../../../overlay/paint-highlights.ts';
import { inReadingOrder } from '../../../overlay/reading-order.ts';
import { toneLines, toneStyle } from '../../../overlay/tones.ts';

test('Marks follow the document, the tenth block after the second, and inside a block their place', () => {
  const marks = [
    { block: 'b10', from: 0 },
    { block: 'b2', from: 9 },
    { block: 'b2', from: -1 },
  ];
  expect(inReadingOrder(marks, (mark) => mark)).toEqual([marks[2], marks[1], marks[0]]);
});

test('Names of highlights tell a page nothing about what is marked', () => {
  const names = Object.values(highlightNames('0a1b2c'));
  expect(new Set(names).size).toBe(5);
  for (const name of names) expect(name).not.toMatch(/query|strength|note|chosen|plan|quality/);
});

test('Every tone has a line of its own shape, since colour is never the only sign', () => {
  expect(new Set(Object.values(toneLines)).size).toBe(3);
  for (const tone of ['query', 'strength', 'note'] as const)
    expect(toneStyle(tone)).toContain(` ${toneLines[tone]} `);
});
