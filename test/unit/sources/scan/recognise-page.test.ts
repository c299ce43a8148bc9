import { describe, expect, test } from 'vitest';
import { lieOf } from '../../../../sources/scan/skew.ts';
import { paperOf, toPicture } from '../../../../sources/scan/picture.ts';
import { dpiFor, mostPixels, recognisePage } from '../../../../sources/scan/recognise-page.ts';
import { type Bar, drawnPixels, linesOfWords, recogniserOf, word } from './drawn-picture.ts';

const sentence = 'Rowan will have support in every lesson'.split(' ');
const line = (y: number, confidence = 95) => {
  let x = 80;
  return sentence.map((text) => {
    const one = word(text, x, y, confidence);
    x = one.x1 + 8;
    return one;
  });
};
const page = (bars: Bar[] = linesOfWords, askew = 0) => drawnPixels(800, 600, bars, askew);
/** Borders of a table with two columns. */
const table: Bar[] = [
  [60, 80, 600, 3],
  [60, 340, 600, 3],
  [60, 80, 3, 263],
  [340, 80, 3, 263],
  [657, 80, 3, 263],
];

describe('the words of a page', () => {
  test('stand in points from its top left corner', async () => {
    const result = await recognisePage(page(), 144, recogniserOf([line(120)]));
    if (result.kind !== 'recognised') throw new Error(result.kind);
    expect(result.page.lines.map(({ text, x, y }) => ({ text, x, y }))).toEqual([
      { text: 'Rowan will have support in every lesson', x: 40, y: 60 },
    ]);
    expect(result.page.width).toBe(400);
  });

  test('are parted where a drawn line stands between them', async () => {
    const words = [word('Therapy', 100, 120), word('weekly', 360, 120), word('session', 430, 120)];
    const near = [word('Provision', 246, 160), word('Weekly', 350, 160)];
    const result = await recognisePage(
      drawnPixels(800, 600, [...linesOfWords.slice(10, 20), ...table]),
      144,
      recogniserOf([words, near]),
    );
    if (result.kind !== 'recognised') throw new Error(result.kind);
    expect(result.page.lines.map(({ text }) => text)).toEqual([
      'Therapy',
      'weekly session',
      'Provision',
      'Weekly',
    ]);
    expect(result.page.upright).toHaveLength(3);
    expect(result.page.level).toHaveLength(2);
  });

  test('are sought in a picture without the borders of its tables, which would be read as letters', async () => {
    const recogniser = recogniserOf([line(120)]);
    await recognisePage(drawnPixels(800, 600, [...linesOfWords, ...table]), 144, recogniser);
    const image = recogniser.seen[0] ?? new Uint8Array();
    const grey = image.subarray(image.length - 800 * 600);
    expect(grey[200 * 800 + 61]).toBeGreaterThan(200);
    expect(grey[105 * 800 + 90]).toBeLessThan(60);
  });

  test.each([
    { name: 'an empty page', lines: [], kind: 'blank' },
    { name: 'a page with a stamp', lines: [[word('RECD', 80, 120)]], kind: 'blank' },
    { name: 'handwriting', lines: [line(120, 35), line(160, 40)], kind: 'doubtful' },
  ])('are not made up: $name is $kind', async ({ lines, kind }) => {
    expect((await recognisePage(page(), 144, recogniserOf(lines))).kind).toBe(kind);
  });

  test('are sought upside down as well where the page makes no sense as it lies', async () => {
    const recogniser = recogniserOf([line(120, 20)], [line(120)]);
    const result = await recognisePage(page(), 144, recogniser);
    if (result.kind !== 'recognised') throw new Error(result.kind);
    expect(result.page.turned).toBeCloseTo(Math.PI);
  });

  test('are not sought any more once the reviewer stops it', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(recognisePage(page(), 144, recogniserOf([line(120)]), stop.signal)).rejects.toThrow();
  });
});

describe('how a page lies', () => {
  test.each([0, 1.5, -2, 4])('is told from its lines of text: %f degrees askew', (askew) => {
    const picture = toPicture(page(linesOfWords, askew));
    const { onSide, skew } = lieOf(picture, paperOf(picture));
    expect(onSide).toBe(false);
    expect((skew * 180) / Math.PI).toBeCloseTo(askew, 0);
  });

  test('on its side is told from lines of text that run down the page', () => {
    const down = linesOfWords.map(([x, y, width, height]): Bar => [y, x, height, width]);
    const picture = toPicture(drawnPixels(600, 800, down));
    expect(lieOf(picture, paperOf(picture)).onSide).toBe(true);
  });
});

test('A page of absurd size is drawn coarser, so that it cannot take all memory', () => {
  expect(dpiFor(595, 842)).toBe(200);
  const wide = dpiFor(14_400, 14_400);
  expect((14_400 / 72) * wide * (14_400 / 72) * wide).toBeLessThanOrEqual(mostPixels * 1.001);
});
