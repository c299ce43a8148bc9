import { describe, expect, test } from 'vitest';
import { redactor } from '../../../../review/redact/redactor.ts';
import { looksEnglish } from '../../../../review/redact/words/looks-english.ts';
import { measureSecondHand } from '../../../../scripts/identifiers/second-hand/measure.ts';

const redact = redactor({ people: ['Orla Long', 'Hope Long'], births: ['2016-04-09'] });

describe('what nobody had in mind', () => {
  test('of identifiers planted by a second hand, fewer than one in a hundred stay unsaid', () => {
    const { planted, left } = measureSecondHand(20261, 3);
    expect(planted).toBeGreaterThan(1000);
    expect(left).toBeLessThanOrEqual(planted / 100);
  });

  test.each([
    ['tarnwick are still to answer', 'tarnwick'],
    ['Tarnwick are still to answer.', 'Tarnwick'],
    ['We rang Vasker Tops on Monday.', 'Vasker Tops'],
    ['TARNWICK ARE STILL TO ANSWER', 'TARNWICK'],
  ])('a word that is known nowhere is warned of: %s', (text, expected) => {
    expect(redact(text).unsure.map(({ written }) => written)).toContain(expected);
  });

  test.each(['unsupportive', 'unsupported', 'wordiest', 'helpfulness', 'disorganised', 'steadily'])(
    'a word made of an ordinary one is no name: %s',
    (word) => {
      expect(looksEnglish(word)).toBe(true);
    },
  );
});

describe('people by an initial', () => {
  test.each([
    ['Agreed with D. Page on Monday.', 'Agreed with [name] on Monday.'],
    ['ADVICE OF A. BROOKE IS MISSING', 'ADVICE OF [name] IS MISSING'],
    ['Wait for T. de Lacy and J. R. Best.', 'Wait for [name] and [name].'],
    ['asked k. van den berg senco twice', 'asked [name] senco twice'],
  ])('%s', (text, expected) => {
    expect(redact(text).text).toBe(expected);
  });

  test.each([
    'F. Provision is clear.',
    'Section B. Needs are described.',
    'Say who, e.g. a teaching assistant.',
    'Parts A. and B. are thin.',
  ])('no person: %s', (text) => {
    expect(redact(text).text).toBe(text);
  });
});

describe('places in small letters', () => {
  test.each([
    ['post goes to 47 vaskmoor st please', 'post goes to [address] please'],
    ['child lives on vaskmoor way', 'child lives on [address]'],
    ['postcode AB22 3rd again', 'postcode [postcode] again'],
    ['Moved to Withen Brook school.', 'Moved to [school].'],
    ['She goes to our lady of the meadows primary now.', 'She goes to [school] now.'],
    ['vaskmoor c of e primary said yes', '[school] said yes'],
  ])('%s', (text, expected) => {
    expect(redact(text).text).toBe(expected);
  });

  test.each([
    'This will take 2 weeks either way.',
    'Named in 3 places, a good rise.',
    'Monday school runs late.',
  ])('no place: %s', (text) => {
    expect(redact(text).text).toBe(text);
  });

  test('a given name before the family’s own goes, words or not', () => {
    expect(redact('PR: Blessing Long and Orla’s father').text).toBe('PR: [name] [name] and [name]’s father');
  });

  test('a role in brackets makes somebody of the word before it', () => {
    expect(redact('seen by precious (salt) in june').text).toBe('seen by [name] (salt) in june');
  });
});
