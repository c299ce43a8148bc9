import { describe, expect, test } from 'vitest';
import { overallLevel } from '../../../../rubric/language/overall-level.ts';
import { smart } from '../../../../rubric/language/smart.ts';

const about = { today: '2026-02-01', yearGroup: 'Year 5', age: 9 };
const letter = (text: string, which: 'S' | 'M' | 'A' | 'R' | 'T', more = {}) =>
  smart(text, { ...about, ...more })[which].met;

const specific: [string, string][] = [
  [
    'met',
    'By July 2027 Omar tells his teacher when the work is too hard, using his red card, in every lesson.',
  ],
  ['met', 'Kit will put on his coat and zip it without help before each break.'],
  ['met', 'I will phone the dentist and make my own appointment by July 2027.'],
  ['met', 'Kay will grow in confidence by ordering her own lunch from the hatch each day.'],
  ['not', 'Omar will improve his relationships with adults and peers by July 2027.'],
  ['not', 'Kit will use a range of strategies to regulate his emotions in 4 out of 5 situations.'],
  ['not', 'To increase attention and listening to an age-appropriate level.'],
  ['not', 'Max will achieve his full potential.'],
  ['partly', 'Her classmates will ask Una to play by July 2027.'],
];

const measurable: [string, string][] = [
  ['met', 'Nia hangs up her coat and finds her peg without a prompt.'],
  ['met', 'Una will pass her Entry Level 3 maths.'],
  ['met', 'Reuben cooks a meal from a picture recipe on his own once a week.'],
  ['not', 'Cai will show improved understanding of social situations 80% of the time.'],
  ['not', 'Gwen will be 50% more confident.'],
  ['partly', 'Jed will ask for help.'],
];

const timed: [string, string][] = [
  ['met', 'By July 2027 Jed will ask for help.'],
  ['met', 'By the end of Year 6 Jed will ask for help.'],
  ['met', 'Jed will ask for help before he leaves primary school.'],
  ['met', 'Jed will ask for help by the time he is 11.'],
  ['partly', 'Jed will ask for help by the next annual review.'],
  ['partly', 'Jed will, over time, ask for help.'],
  ['not', 'Jed will ask for help.'],
  ['not', 'By July 2025 Jed will ask for help.'],
  ['not', 'By the end of Key Stage 1 Jed will ask for help.'],
];

describe('SMART, letter by letter', () => {
  test.each(specific)('specific is %s: %s', (met, text) => expect(letter(text, 'S')).toBe(met));
  test.each(measurable)('measurable is %s: %s', (met, text) => expect(letter(text, 'M')).toBe(met));
  test.each(timed)('time-bound is %s: %s', (met, text) => expect(letter(text, 'T')).toBe(met));

  test('what Section B says the person does already is not achievable progress', () => {
    const text = 'By July 2027 Wes will walk to the shop and buy milk by himself.';
    expect(letter(text, 'A', { baseline: 'Wes already walks to the shop by himself and buys milk.' })).toBe(
      'not',
    );
    expect(letter(text, 'A', { baseline: 'Wes cannot yet walk to the shop without his father.' })).toBe(
      'met',
    );
  });

  test('what rests on other people’s choices is not within the plan’s control', () => {
    expect(letter('By July 2027 Wes will be invited to three parties.', 'A')).toBe('not');
  });

  test('without a baseline nobody can say whether it can be reached', () => {
    expect(letter('By July 2027 Wes will tie his laces by himself.', 'A')).toBe('cannot-tell');
  });

  test('every answer names the words that carried it', () => {
    const letters = smart('By July 2027 Kit will tie his laces without help.', about);
    expect(letters.S.why).toContain('tie his laces');
    expect(letters.M.why).toContain('without help');
    expect(letters.T.why).toContain('July 2027');
  });
});

describe('one number for an outcome', () => {
  const level = (text: string) => {
    const more = { ...about, baseline: 'She needs help with this.' };
    return overallLevel('outcome', smart(text, more), text);
  };
  test('an outcome that meets the letters meets the standard', () => {
    expect(
      level('By July 2027 Nia gets to each lesson by herself with the right books.'),
    ).toBeGreaterThanOrEqual(3);
  });
  test('a direction without an act is not usable', () => {
    expect(level('By July 2027 Nia will improve her social skills.')).toBe(1);
  });
  test('a good act without a date needs rewriting in part', () => {
    expect(level('Nia gets to each lesson by herself with the right books.')).toBe(2);
  });
  test('anything but an outcome is at 1', () => {
    const letters = smart('By July 2027 Nia gets to each lesson by herself.', about);
    expect(overallLevel('provision', letters, '')).toBe(1);
  });
});

describe('a reason', () => {
  const why = (text: string, which: 'S' | 'M' | 'A' | 'R' | 'T', more = {}) =>
    smart(text, { ...about, ...more })[which].why;
  test('writes a day as a reader does', () => {
    expect(why('By the end of Year 6 Jed will ask for help.', 'T')).toMatch(/\(\d+ August 2027\)/);
  });
  test('quotes whole words', () => {
    const text =
      'Jed will build a bookcase from a plan that he has drawn to scale in the workshop by himself.';
    const [quote = ''] = /(?<=")[^"]+/.exec(why(text, 'S')) ?? [];
    expect(text).toMatch(new RegExp(`${quote}\\b`));
    const link = why('By July 2027 Jed will follow spoken instructions.', 'R', {
      baseline: 'Jed finds it hard to follow instructions that are spoken.',
    });
    expect(link).toContain('"follow"');
    expect(link).toContain('"instructions"');
  });
});
