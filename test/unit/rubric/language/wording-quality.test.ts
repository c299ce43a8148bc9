import { expect, test } from 'vitest';
import { wordingQuality } from '../../../../rubric/language/wording-quality.ts';

test.each([
  ['good', 'Ines will ask for a break with her card in three lessons out of four.'],
  ['good', 'Travels to college on her own by bus on two days a week.'],
  ['poor', 'Ines will improve her social skills.'],
  ['poor', 'To have access to a sensory room.'],
])('as guidance would print it, %s: %s', (quality, text) => {
  expect(wordingQuality(text)).toBe(quality);
});
