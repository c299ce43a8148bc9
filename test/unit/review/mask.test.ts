import { describe, expect, test } from 'vitest';
import { mask } from '../../../review/mask.ts';

const planText = `Orla Penhallow enjoys building with her brother Fintan. Orla finds it hard to follow spoken instructions with more than one step in a noisy room. She goes to Thornwick Primary with support from Mrs Vale. Outcomes are set at the review. The review is in the Spring.`;
const against = { names: ['Orla Penhallow', 'Orly'], dob: '2016-04-09', planText };

describe('a comment that leaves the device', () => {
  test.each([
    [
      'the child’s name, first or last',
      'Orla and penhallow are both named.',
      '[name] and [name] are both named.',
    ],
    ['a name with an apostrophe', "Orla's outcome is clear.", "[name]'s outcome is clear."],
    ['the known-as name', 'Ask Orly again.', 'Ask [name] again.'],
    [
      'a brother, a school and a teacher the plan names',
      'Fintan, Thornwick and Vale are named.',
      '[name], [name] and [name] are named.',
    ],
    ['a date of birth in figures', 'Wrong: 9/4/2016 in the header.', 'Wrong: [date] in the header.'],
    ['a date of birth in words', 'It says 9th April 2016.', 'It says [date].'],
    ['a date of birth as stored', 'It says 2016-04-09.', 'It says [date].'],
    ['any date after "born"', 'born on 03.02.2011', 'born on [date]'],
    ['an NHS number', 'NHS 943 476 5919 is printed', 'NHS [number] is printed'],
    ['a UPN', 'UPN H801200001001 is printed', 'UPN [number] is printed'],
    ['a postcode', 'lives at TS18 1AB now', 'lives at [postcode] now'],
    ['a telephone number', 'call 01632 960 983 today', 'call [phone] today'],
    ['an e-mail address', 'write to o.vale@thornwick.example today', 'write to [e-mail] today'],
    [
      'a run of the plan’s words',
      'It says "follow spoken instructions with more than one step" and no more.',
      'It says "[the plan’s words]" and no more.',
    ],
  ])('masks %s', (_what, text, masked) => {
    expect(mask(text, against)).toBe(masked);
  });

  test.each([
    ['what a reviewer says about the plan', 'Outcome 3 is provision, not an outcome. Query for Section F.'],
    ['another date', 'Review by 14/07/2027 is clear.'],
    ['five words of the plan', 'It says follow spoken instructions with more, which is vague.'],
    ['levels, years and hours', 'Year 6, level 2, 25 hours a week from September 2026.'],
  ])('leaves %s as it is', (_what, text) => {
    expect(mask(text, against)).toBe(text);
  });

  test('a name that is also a word is masked only where it is written as a name', () => {
    expect(mask('Will will learn this.', { names: ['Will'], planText: '' })).toBe('[name] will learn this.');
  });
});
