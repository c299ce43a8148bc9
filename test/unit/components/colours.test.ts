import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { colourBlindInks } from '../../../components/inks.ts';

/** Grounds a mark can stand on: white paper and the near-black of dark pages. */
const grounds = ['#ffffff', '#14181b'];

describe('marks for colour-blind readers', () => {
  const inks = Object.entries(colourBlindInks);
  test.each(inks.flatMap(([name, ink]) => grounds.map((ground) => [name, ground, ink])))(
    '%s holds 3:1 on %s',
    (_name, ground, ink) => expect(contrast(ink, ground)).toBeGreaterThanOrEqual(3),
  );
  test.each(Object.entries(visions))('stay apart in %s', (_name, matrix) => {
    const seen = inks.map(([, ink]) => labOf(seenBy(matrix, ink)));
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(plainlyOther);
  });
});

describe('words in the colours for colour-blind readers', () => {
  const base = colours(sheet('base.css'), ':root');
  const own = colours(sheet('colours.css'), ':root[data-colours="colour-blind"]');
  const both = { ...base, ...own };
  const pairs = ['query', 'good', 'bad', 'note'].flatMap((ink) =>
    [`${ink}-soft`, 'card', 'paper', 'sunk'].filter((ground) => both[ground]).map((ground) => [ink, ground]),
  );
  test('are all set anew', () =>
    expect(Object.keys(own)).toEqual(expect.arrayContaining(['query', 'good', 'bad', 'note'])));
  for (const [scheme, at] of [
    ['light', 0],
    ['dark', 1],
  ] as const)
    test.each(pairs)(`%s holds 4.5:1 on %s, ${scheme}`, (ink = '', ground = '') =>
      expect(contrast(both[ink]?.[at] ?? '', both[ground]?.[at] ?? '')).toBeGreaterThanOrEqual(4.5),
    );
});

/** A difference (CIE 1976) that is plain at a glance, also in a fine line; 2 can just be told. */
const plainlyOther = 30;

type Matrix = readonly (readonly number[])[];

/** Full dichromacy after Machado, Oliveira and Fernandes (2009), for linear RGB. */
const visions: Record<string, Matrix> = {
  'usual vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function sheet(name: string): string {
  return readFileSync(path.resolve(import.meta.dirname, '..', '..', '..', 'components', name), 'utf8');
}

/** The light and dark value of each colour that a rule sets. */
function colours(css: string, selector: string): Record<string, [string, string]> {
  const from = css.indexOf(`${selector} {`);
  const rule = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']): [string, [string, string]] => [name, [light, dark]],
    ),
  );
}

function linear(hex: string): number[] {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`${hex} is no colour`);
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((hex) => linear(hex).reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function seenBy(matrix: Matrix, hex: string): number[] {
  const parts = linear(hex);
  return matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (parts[at] ?? 0), 0),
      ),
    ),
  );
}

function labOf([r = 0, g = 0, b = 0]: number[]): number[] {
  const bent = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = bent(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: number[], other: number[]): number {
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}
