import { describe, expect, test } from 'vitest';
import { secondOutcome } from '../../../../rubric/language/two-outcomes.ts';

describe('two outcomes in one', () => {
  test.each([
    [
      'By July 2027 Ines will order her own lunch, and she will also read a page aloud to her class.',
      'she will also read a page aloud to her class',
    ],
    ['Rafe will swim a width. Rafe will write his full name.', 'Rafe will write his full name'],
    ['I will cook a meal for two; I will travel to college alone.', 'I will travel to college alone'],
  ])('%s', (text, second) => expect(secondOutcome(text)).toBe(second));

  test.each([
    'Ines will dress herself and make her bed by July 2027.',
    'Rafe will use his card so that he can leave the room, and so he will stay calm.',
    'By July 2027 Ines will tell an adult when she will need a break.',
    'Ines ties her laces. She holds the loop with one hand.',
  ])('one outcome: %s', (text) => expect(secondOutcome(text)).toBeUndefined());
});
