import { describe, expect, test } from 'vitest';
import { undefinedAcronyms } from '../../../../rubric/language/acronyms.ts';

const names = (text: string) => undefinedAcronyms(text).map((one) => one.acronym);

const cases: [string, string[]][] = [
  ['A SaLT will visit.', ['SaLT']],
  ['A speech and language therapist (SaLT) will visit. The SaLT reports.', []],
  ['SLCN (speech, language and communication needs) is the first area.', []],
  ['The QVX scheme is used.', ['QVX']],
  ['ADHD is named here first. Attention deficit hyperactivity disorder (ADHD) is named later.', ['ADHD']],
  ['He moves to KS II after Year 2.', ['KS']],
  ['The address is TS18 1AB.', []],
  ['SPECIAL EDUCATIONAL NEEDS\nOrla reads well.', []],
  ['You MUST NOT call Mr McCall.', []],
  ['Two TAs help.', ['TA']],
  ['Tests: the VoXAT gave a score.', ['VoXAT']],
];

describe('acronyms without their meaning', () => {
  test.each(cases)('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test('the meaning of a known one is offered, and its uses are counted', () => {
    const [one] = undefinedAcronyms('An OT came. The OT left.');
    expect(one).toMatchObject({ acronym: 'OT', times: 2, from: 3, to: 5 });
    expect(one?.meaning).toContain('occupational');
  });
});
