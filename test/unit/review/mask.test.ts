import { describe, expect, test } from 'vitest';
import { mask, maskWithoutPlan } from '../../../review/mask.ts';

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
    ['a name whose apostrophe was forgotten', 'Orlas outcome is clear.', '[name] outcome is clear.'],
    ['a name with a PDF’s soft hyphen in it', 'Or\u00adla is named.', '[name] is named.'],
    ['a name with a sign in it that nobody sees', 'Pen\u200bhallow is named.', '[name] is named.'],
    [
      'a number with signs between its digits',
      'NHS 943\u2060 476 59\u200b19 is printed',
      'NHS [number] is printed',
    ],
    [
      'a brother, a school and a teacher the plan names',
      'Fintan, Thornwick and Vale are named.',
      '[name], [school] and [name] are named.',
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

describe('the ways a name may slip into a comment', () => {
  const plan = {
    names: ["Grace O'Connor-Lindqvist", 'Gracie', 'Will Hope'],
    dob: '2014-05-03',
    planText: `Name: Grace O'Connor-Lindqvist
Grace lives with her mum, Niamh, and her brother Ólafur.
Priya Shah, Educational Psychologist
Report by Mr Green on 4 June 2025. Will attends Bramblewick Primary School. MS PATEL is the SENCO.
She will receive thirty minutes of speech and language therapy each week from a qualified therapist.
Teaching assistant: Tomasz`,
  };

  test.each([
    ['small letters', 'grace needs more', '[name] needs more'],
    ['capitals', 'GRACE needs more', '[name] needs more'],
    ['another apostrophe', 'Grace O’Connor needs more', '[name] [name] needs more'],
    ['a space for the hyphen', "the O'Connor Lindqvist family", 'the [name] [name] family'],
    ['one half of a double name', 'the Lindqvist family', 'the [name] family'],
    ['initials with stops', 'G.O.L. needs more', '[name] needs more'],
    ['initials without stops', 'GOL needs more', '[name] needs more'],
    ['one initial', 'Ask what G. wants', 'Ask what [name] wants'],
    ['a curly possessive', 'Gracie’s view', '[name]’s view'],
    ['a name split over two lines', 'Grace\nLindqvist', '[name]\n[name]'],
    ['a name that is an everyday noun', 'hope wants more', '[name] wants more'],
    ['a name without its accent', 'Olafur is named', '[name] is named'],
    ['a name as letter and accent apart', 'O\u0301lafur is named', '[name] is named'],
    ['a mother in small letters', 'niamh said so', '[name] said so'],
    ['an author who stands first in a line', 'Priya Shah wrote it', '[name] [name] wrote it'],
    ['a surname that is a colour', 'Green wrote it', '[name] wrote it'],
    ['a name the plan prints in capitals', 'Patel is named', '[name] is named'],
    ['a name that stands alone after a label', 'Tomasz helps', '[name] helps'],
    ['a title and a name that the plan does not print', 'Dr Okonkwo was asked', 'Dr [name] was asked'],
    ['a first name that the plan does not print', 'Ask Leila about it', 'Ask [name] about it'],
    ['a full name of everyday words', 'Rose Hartley from CAMHS', '[name] [name] from CAMHS'],
  ])('%s', (_what, text, masked) => {
    expect(mask(text, plan)).toBe(masked);
  });

  test.each([
    ['Section G. is empty, as are A. and B.'],
    ['It will be reviewed; May and June are named.'],
    ['TA support, EP advice and OT sessions are named.'],
    ['RAG: Amber. R (L, M and P) v Devon [2022] EWHC 493.'],
    ['Costs £12500 a year, 32.5 hours in place, 2 to 1 at break.'],
  ])('leaves "%s"', (text) => {
    expect(mask(text, plan)).toBe(text);
  });

  test('a child with the initials of a profession does not hide the profession', () => {
    expect(mask('TA support for T.A.', { names: ['Tom Ashdown'], planText: '' })).toBe(
      'TA support for [name]',
    );
  });

  test.each([
    ['May 3, 2014'],
    ['3 May 14'],
    ["3 May '14"],
    ['2014/05/03'],
    ['20140503'],
    ['03052014'],
    ['3-May-2014'],
    ['3.5.14'],
    ['03 05 2014'],
    ['5/3/2014'],
    ['the third of May 2014'],
    ['3rd May'],
    ['May 2014'],
  ])('the date of birth as "%s"', (text) => {
    expect(mask(`It says ${text}.`, plan)).toMatch(/^It says (?:the )?\[date\]\.$/);
  });

  test.each([
    ['born in 2013', 'born in [date]'],
    ['DOB: 2013', 'DOB: [date]'],
    ['date of birth is June 2013', 'date of birth is [date]'],
  ])('what stands after "born": %s', (text, masked) => {
    expect(mask(text, plan)).toBe(masked);
  });

  test('a date of birth that the plan prints is masked though nobody confirmed it', () => {
    expect(mask('It says 7/9/2012.', { names: [], planText: 'Date of birth: 7 September 2012' })).toBe(
      'It says [date].',
    );
  });

  test.each([
    ['943.476.5919'],
    ['943\u00A0476\u00A05919'],
    ['943–476–5919'],
    ['A 1234 5678 9012'],
    ['AB 12 34 56 C'],
    ['EHC-2023-00412'],
    ['88213'],
  ])('the number "%s"', (text) => {
    expect(mask(`See ${text} there`, plan)).toBe('See [number] there');
  });

  test.each([
    ['0044 7700 900123', '[phone]'],
    ['+44 (0)7700 900123', '[phone]'],
    ['ts179ab', '[postcode]'],
    ['a.b [at] school.example', '[e-mail]'],
    ['https://portal.example/child/17', '[address]'],
    ['12 Rose Lane', '[address]'],
  ])('the address "%s"', (text, masked) => {
    expect(mask(`See ${text} there`, plan)).toBe(`See ${masked} there`);
  });

  test.each([
    ['She WILL receive thirty minutes, of speech - and language!'],
    ['thirty minutes of speech & language therapy each week'],
    ['thirty minutes\nof speech\nand language'],
  ])('a quotation with its points and capitals changed: %s', (text) => {
    expect(mask(text, plan)).toMatch(/^\[the plan’s words\]!?$/);
  });

  test('without a plan, numbers, titles and first names are masked all the same', () => {
    expect(maskWithoutPlan('Leila Marsh, mrs vale, Mrs Vale, 943 476 5919')).toBe(
      '[name] [name], mrs [name], Mrs [name], [number]',
    );
  });

  test('what is masked once is not changed by masking it again', () => {
    const once = mask(
      "Grace's mum Niamh, born 3 May 2014, 943 476 5919, thirty minutes of speech and language",
      plan,
    );
    expect(mask(once, plan)).toBe(once);
    expect(maskWithoutPlan(once)).toBe(once);
  });
});
