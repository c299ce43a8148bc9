import { describe, expect, test } from 'vitest';
import type { What } from '../../../review/change.ts';
import { gradeOf } from '../../../review/grade.ts';
import { confirmedIncidents } from '../../../review/incident.ts';
import { waitingLimits } from '../../../review/limits.ts';
import { seeDocument } from '../../../review/see-document.ts';
import { stateOf } from '../../../review/state.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { plan, query, sourceOf } from '../exports/reports/make-source.ts';
import { makeCriterion, makeFramework, makeReview } from './make-review.ts';

const answered = (
  finding: string,
  disposition: 'accept' | 'justified' | 'return-to-author',
  own: object = {},
): What => ({
  kind: 'disposition',
  finding,
  check: 'identity',
  criterion: 'P-02',
  type: 'wrong-name',
  disposition,
  ...own,
});

describe('a document as it was seen', () => {
  const { open } = sourceOf(
    [
      query('a', 'likes drawing', { section: 'A' }),
      query('b', 'be happy', { section: 'E' }),
      query('c', 'follow three steps', { section: 'E' }),
      query('d', 'follow three steps', { section: 'E', tone: 'strength' }),
      query('e', 'Regular access', { section: 'E', criterion: 'P-F2' }),
      query('f', 'be happy', { section: 'E', type: 'wrong-name' }),
    ],
    [],
  );
  const seen = seeDocument({ ...plan, unread: [{ where: 'page 3', why: 'scan' }] }, open.judgement, 'print');

  test('counts findings apart by check, criterion, section, tone and type', () => {
    expect(
      seen.findings.map(({ criterion, section, tone, type, count }) => [
        criterion,
        section,
        tone,
        type,
        count,
      ]),
    ).toEqual([
      ['P-E1', 'A', 'query', undefined, 1],
      ['P-E1', 'E', 'query', undefined, 2],
      ['P-E1', 'E', 'strength', undefined, 1],
      ['P-F2', 'E', 'query', undefined, 1],
      ['P-E1', 'E', 'query', 'wrong-name', 1],
    ]);
  });

  test('keeps not one of its words', () => {
    expect(seen).toMatchObject({
      fingerprint: 'print',
      source: 'word',
      unread: [{ where: 'page 3', why: 'scan' }],
    });
    expect(JSON.stringify(seen)).not.toMatch(/drawing|happy|three steps|access|Orla/);
  });
});

describe('a rule that waits for an answer', () => {
  const { open } = sourceOf(
    ['a', 'b'].map((id) => query(id, 'be happy', { criterion: 'P-02', type: 'wrong-name' })),
    [],
  );
  const seen: What = { kind: 'seen', seen: seeDocument(plan, open.judgement, 'print') };
  const waiting = (...whats: What[]) =>
    waitingLimits(ehcPlan, stateOf(makeReview(...whats))).map(({ findings }) => findings);

  test.each<[string, What[], number[]]>([
    ['for none where nothing was shown', [], []],
    ['for all that were shown', [seen], [2]],
    ['for those without an answer', [seen, answered('a', 'accept')], [1]],
    [
      'for none once all have one, whichever',
      [seen, answered('a', 'accept'), answered('b', 'justified')],
      [],
    ],
    [
      'for all where another check’s finding was answered',
      [seen, answered('a', 'accept', { type: 'hope' })],
      [2],
    ],
  ])('waits %s', (_for, whats, findings) => {
    expect(waiting(...whats)).toEqual(findings);
  });
});

describe('another child’s data counts as confirmed', () => {
  const report = (own: object = {}): What => ({
    kind: 'action',
    id: 'i',
    action: { kind: 'data-incident', text: 't', forExport: 't', ...own },
  });
  test.each<[string, What[], number]>([
    ['where a person put it right', [answered('a', 'accept')], 1],
    ['where a person sent it back', [answered('a', 'return-to-author')], 1],
    ['not where it was justified', [answered('a', 'justified')], 0],
    [
      'not where the person said that it is nobody else’s',
      [answered('a', 'accept', { anotherChild: false })],
      0,
    ],
    ['not where the finding was about something else', [answered('a', 'accept', { type: 'hope' })], 0],
    ['where it was reported by hand', [report()], 1],
    [
      'once where the report came from the finding',
      [answered('a', 'accept'), report({ findings: ['a'] })],
      1,
    ],
    ['not for another action', [report({ kind: 'training' })], 0],
  ])('%s', (_where, whats, count) => {
    expect(confirmedIncidents(stateOf(makeReview(...whats)))).toBe(count);
  });
});

describe('a rule about findings that a person accepted', () => {
  const limit = {
    id: 'L',
    sentence: 'Hopes are no outcomes.',
    cap: 2,
    when: { kind: 'finding', type: 'hope' },
  } as const;
  const rules = makeFramework([makeCriterion('P-01', 'whole')], { limits: [limit] });
  const because = (...whats: What[]) =>
    gradeOf(rules, stateOf(makeReview(...whats))).limits.map((one) => one.because);
  const hope = (finding: string, disposition: 'accept' | 'justified' | 'return-to-author') =>
    answered(finding, disposition, { type: 'hope' });

  test.each<[string, What[], string[]]>([
    ['rests while nobody accepted one', [hope('a', 'justified')], []],
    ['names one', [hope('a', 'accept')], ['1 finding you accepted']],
    [
      'counts those sent back too',
      [hope('a', 'accept'), hope('b', 'return-to-author')],
      ['2 findings you accepted'],
    ],
    ['leaves out findings of another sort', [answered('a', 'accept', { type: 'jargon' })], []],
  ])('%s', (_what, whats, said) => {
    expect(because(...whats)).toEqual(said);
  });
});
