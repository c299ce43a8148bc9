import { expect, test } from 'vitest';
import { hueOfHex } from '../../../sources/hue.ts';

test.each([
  ['c00000', undefined, 'red'],
  ['ff0000', undefined, 'red'],
  ['0070c0', undefined, 'blue'],
  ['00b050', undefined, 'green'],
  ['7030a0', undefined, 'purple'],
  ['ed7d31', undefined, 'orange'],
  ['ffff00', undefined, 'yellow'],
  ['000000', undefined, undefined],
  ['808080', undefined, undefined],
  ['1f2933', undefined, undefined],
  ['fff2cc', undefined, undefined],
  ['fff2cc', 40, 'yellow'],
  ['auto', undefined, undefined],
])('%s with at least %s between its parts is %s', (hex, faintest, hue) => {
  expect(hueOfHex(hex, faintest)).toBe(hue);
});
