import { describe, expect, test } from 'vitest';
import { kindFacts, outcomeFacts } from '../../../../../rubric/language/facts/statement-facts.ts';

const about = { today: '2026-11-01', age: 9, yearGroup: 'Year 4' };

describe('how far ahead a statement looks', () => {
  test.each([
    ['past', 'By July 2025 Ines pours her own drink.'],
    ['term', 'By Christmas Ines pours her own drink.'],
    ['year', 'By July 2027 Ines pours her own drink.'],
    ['years', 'By the end of Year 6 Ines pours her own drink.'],
    ['far', 'By her sixteenth birthday Ines cooks for two.'],
    ['life', 'By the age of forty Ines will run a bakery.'],
    ['loose', 'By her next review Ines pours her own drink.'],
    ['none', 'Ines pours her own drink.'],
  ])('%s: %s', (horizon, text) => {
    expect(kindFacts(text, about)).toContain(`hz:${horizon}`);
  });
});

describe('how a statement is built', () => {
  test.each([
    ['tense:future-passive', 'A hoist will be fitted in the hall.'],
    ['tense:past', 'Ines was still eating alone at half term.'],
    ['opens:task', 'Order a new standing frame.'],
    ['opens:number', '12 hours of help a week.'],
    ['verb:receive', 'Ines will receive speech therapy.'],
    ['as:provision', 'Ines will receive speech therapy each week.'],
  ])('%s: %s', (fact, text) => {
    expect(kindFacts(text, about)).toContain(fact);
  });
});

test('letters are told from the rules beside what is known of the kind', () => {
  const facts = outcomeFacts('By July 2027 Ines ties her laces without help.', {
    ...about,
    baseline: 'Ines holds the laces and waits.',
  });
  expect(facts).toEqual(expect.arrayContaining(['rS:met', 'rM:met', 'rT:met']));
});
