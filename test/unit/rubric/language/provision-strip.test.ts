import { describe, expect, test } from 'vitest';
import { provisionStrip } from '../../../../rubric/language/provision-strip.ts';

const graded: [string, string][] = [
  ['specific', 'A speech and language therapist will see Orla 1:1 for 45 minutes each week in term time.'],
  ['specific', 'Access to the library for 20 minutes after lunch each day with Mrs Cole.'],
  ['specific', 'Enlarged print at 18 point on yellow paper in every lesson.'],
  ['specific', 'Orla’s seat is at the front, by the window, away from the door.'],
  [
    'specific',
    'A teaching assistant reads the instructions to Orla at the start of each lesson for five minutes.',
  ],
  [
    'specific',
    'The physiotherapist visits school once a month for an hour and shows two named assistants the stretches.',
  ],
  ['vague', 'Access to speech and language therapy as appropriate.'],
  ['vague', 'Regular support from staff to help Orla with her learning.'],
  ['vague', 'Opportunities to develop social skills.'],
  ['vague', 'A trusted and familiar adult for one hour.'],
  ['vague', 'Support to be determined by the school.'],
  ['vague', 'Up to 20 hours of adult support, depending on need.'],
];

describe('whether provision could be enforced', () => {
  test.each(graded)('is %s: %s', (grade, text) => {
    expect(provisionStrip(text, 'F').specific).toBe(grade);
  });

  test('an adaptation with a stated specification needs no hours', () => {
    const { strip } = provisionStrip('A sloping desk and a chair with arms in room 4.', 'F');
    expect(strip.howMuch.state).toBe('not-needed');
    expect(strip.who.state).toBe('not-needed');
  });

  test('the cells keep the words that carried them', () => {
    const { strip } = provisionStrip('A mentor meets Orla for 20 minutes every Monday.', 'F');
    expect(strip.who).toEqual({ state: 'stated', words: 'mentor' });
    expect(strip.howMuch.words).toBe('20 minutes');
    expect(strip.howOften.words).toContain('Monday');
  });

  test('“regular” says nothing of how often', () => {
    expect(provisionStrip('Regular sessions with a mentor.', 'F').strip.howOften.state).toBe('loose');
  });

  test('a column of the plan counts as said', () => {
    const given = { who: 'Teaching assistant', frequency: 'daily', duration: '20 minutes' };
    const { strip } = provisionStrip('Reads the day’s new words with Orla', 'F', given);
    expect(strip.who.words).toBe('Teaching assistant');
    expect(strip.howOften.state).toBe('stated');
  });

  test('an item without words cannot be told', () => {
    expect(provisionStrip(' ', 'F').specific).toBe('cannot-tell');
  });
});
