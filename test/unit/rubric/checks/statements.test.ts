import { describe, expect, test } from 'vitest';
import { acronymsCheck } from '../../../../rubric/checks/acronyms.ts';
import { languageCheck } from '../../../../rubric/checks/language.ts';
import { outcomeCoverage } from '../../../../rubric/checks/outcome-coverage.ts';
import { outcomeKindCheck } from '../../../../rubric/checks/outcome-kind.ts';
import { repeatedText } from '../../../../rubric/checks/repeated-text.ts';
import { smartCheck } from '../../../../rubric/checks/smart.ts';
import { vagueWordingCheck } from '../../../../rubric/checks/vague-wording.ts';
import type { CheckContext } from '../../../../rubric/finding.ts';
import { type Given, makePlan } from '../../../make-plan.ts';

const context = (child: CheckContext['child'] = {}): CheckContext => ({
  today: '2026-11-23',
  child,
  sections: [],
});
const types = (found: { findings: { type?: string }[] }) => found.findings.flatMap((one) => one.type ?? []);
const dated = (text: string, given: Given = {}) => makePlan({ outcomes: [text], ...given });
const smartT = (text: string, given: Given = {}, child: CheckContext['child'] = {}) =>
  smartCheck(dated(text, given), context(child), { letter: 'T' });

describe('dates of outcomes', () => {
  test('a date already past when the document was made is a fault', () => {
    const found = smartT('By July 2025 Orla will dress by herself.', {
      facts: { 'Date of plan': '2026-01-10' },
    });
    expect(types(found)).toEqual(['past-target-date']);
  });
  test('a date that has passed since is a note, not a fault', () => {
    const found = smartT('By July 2026 Orla will dress by herself.', {
      facts: { 'Date of plan': '2025-01-10' },
    });
    expect(types(found)).toEqual([]);
    expect(found.findings.map((one) => one.tone)).toContain('note');
  });
  test('a key stage the child has finished is named as such', () => {
    const text = 'By the end of Key Stage 2 Orla will dress by herself.';
    expect(types(smartT(text, {}, { dob: '2013-02-01' }))).toEqual(['key-stage-mismatch']);
    expect(types(smartT(text, {}, { dob: '2017-02-01' }))).toEqual([]);
  });
  test('a key stage long before the years of the other outcomes is named where no age is known', () => {
    const stage = 'By the end of Key Stage 3 Orla will cook a meal.';
    const plan = (other: string) =>
      types(smartCheck(makePlan({ outcomes: [stage, other] }), context(), { letter: 'T' }));
    expect(plan('By the end of Year 13 Orla will travel alone.')).toEqual(['key-stage-mismatch']);
    expect(plan('By the end of Year 10 Orla will travel alone.')).toEqual([]);
  });
});

test.each(['A', 'R'])('of %s no outcome is counted as met: that is for a person to say', (letter) => {
  const plan = makePlan({ outcomes: ['By July 2028 Orla will be invited to a party by her classmates.'] });
  const [tally = ''] = smartCheck(plan, context(), { letter }).facts ?? [];
  expect(tally).toContain('a person judges');
  expect(tally).not.toMatch(/\bmet\b/);
});

describe('what stands among the outcomes', () => {
  test.each([
    ['provision-as-outcome', 'Orla will receive weekly speech therapy.'],
    ['aspiration-as-outcome', 'Orla dreams of being a pilot.'],
  ])('%s: %s', (type, text) => expect(types(outcomeKindCheck(dated(text), context(), {}))).toEqual([type]));
  test('the same outcome twice is a duplicate', () => {
    const text = 'By July 2028 Orla will make her own lunch.';
    expect(types(outcomeCoverage(makePlan({ outcomes: [text, text] }), context(), {}))).toContain(
      'duplicate-outcome',
    );
  });
  test('from Year 9 a plan without outcomes for adult life is asked about; before, it is not', () => {
    const plan = dated('By July 2028 Orla will spell 40 words.');
    const type = 'no-preparing-for-adulthood-outcomes';
    expect(types(outcomeCoverage(plan, context({ yearGroup: 'Year 10' }), {}))).toContain(type);
    expect(types(outcomeCoverage(plan, context({ yearGroup: 'Year 4' }), {}))).not.toContain(type);
  });
});

describe('words of the plan', () => {
  test('each phrase worth a pause stands where it says, with other wordings', () => {
    const plan = makePlan({ sections: { B: 'Orla suffers from asthma.' } });
    const [finding] = languageCheck(plan, context(), {}).findings;
    expect(finding).toMatchObject({ type: 'deficit-language', section: 'B' });
    expect(finding?.words?.quote).toBe('suffers from');
    expect(finding?.alternatives?.length).toBeGreaterThan(0);
  });
  test('in Section A the person’s own account is theirs', () => {
    const plan = makePlan({ sections: { A: 'I am lazy in the mornings.' } });
    expect(languageCheck(plan, context(), {}).findings).toEqual([]);
  });
  test('each section takes a level of its own; one that is missing takes none', () => {
    const { bySection } = languageCheck(
      makePlan({ sections: { B: 'Orla is manipulative, rude and lazy.' } }),
      context(),
      {},
    );
    expect(bySection?.B).toMatchObject({ kind: 'range', low: 1 });
    expect(bySection?.C?.kind).toBe('none');
  });
  test('an acronym explained in an earlier section is explained', () => {
    const explained = { B: 'A speech and language therapist (SaLT) saw Orla.', F: 'The SaLT visits weekly.' };
    expect(types(acronymsCheck(makePlan({ sections: explained }), context(), {}))).toEqual([]);
    expect(types(acronymsCheck(makePlan({ sections: { F: 'The SaLT visits.' } }), context(), {}))).toEqual([
      'undefined-acronym',
    ]);
  });
  test('a long paragraph printed twice is found once', () => {
    const text = 'Orla works best beside a friend in a quiet corner of the room by the window.';
    expect(repeatedText(makePlan({ sections: { B: text, F: text } }), context(), {}).findings).toHaveLength(
      1,
    );
  });
  test.each([
    ['Staff will support Orla.', '"Staff": which role, with what training?'],
    ['Access to a laptop as needed, as needed.', '"Access to" (on offer, not promised).'],
    ['A trusted adult will help Orla daily.', 'Redbridge'],
  ])('what a vague phrase leaves open is said in plain words: %s', (text, expected) => {
    const found = vagueWordingCheck(makePlan({ provisions: [text] }), { ...context(), sections: ['F'] }, {});
    const [message = ''] = found.findings.map((one) => one.message);
    expect(message).toContain(expected);
    expect(message.split('"as needed"').length).toBeLessThan(3);
  });
  test('a vague phrase belongs to its item of provision', () => {
    const plan = makePlan({
      provisions: ['Breaks as appropriate.', 'A mentor meets Orla for 20 minutes every Monday.'],
    });
    const found = vagueWordingCheck(plan, { ...context(), sections: ['F'] }, {});
    expect(found.findings.map((one) => one.item)).toEqual(['p1']);
    expect(found.items?.map(({ suggested }) => suggested.kind === 'range' && suggested.high)).toEqual([2, 4]);
  });
});
