import { describe, expect, test } from 'vitest';
import type { What } from '../../../review/change.ts';
import { gradeOf, roundHalfDown } from '../../../review/grade.ts';
import { rollUp } from '../../../review/roll-up.ts';
import type { Seen } from '../../../review/seen.ts';
import { stateOf } from '../../../review/state.ts';
import type { Level } from '../../../rubric/finding.ts';
import type { Framework } from '../../../rubric/framework.ts';
import { give, makeCriterion, makeFramework, makeReview, mark } from './make-review.ts';

const four = ['a1', 'a2', 'a3', 'a4'].map((id) => makeCriterion(id, 'A'));

function gradeWith(framework: ReturnType<typeof makeFramework>, ...whats: What[]) {
  return gradeOf(framework, stateOf(makeReview(...whats)));
}

describe('a mean is rounded half down', () => {
  test.each<[number, Level]>([
    [1.5, 1],
    [1.51, 2],
    [2.5, 2],
    [3.5, 3],
    [3.6, 4],
    [(3 + 2 + 2 + 3) / 4, 2],
  ])('%f is %i', (mean, level) => {
    expect(roundHalfDown(mean)).toBe(level);
  });
});

describe('the grade of a part', () => {
  test.each<[string, What[], string | number]>([
    ['is insufficient with nothing scored', [], 'insufficient'],
    ['is insufficient with fewer than half scored', [give('a1', 4)], 'insufficient'],
    ['forms when half is scored', [give('a1', 4), give('a2', 3)], 3],
    ['leaves out what is not applicable', [give('a1', 4), mark('a2', 'na'), mark('a3', 'na')], 4],
    [
      'counts what is not evidenced as not scored, never as 1',
      [give('a1', 4), mark('a2', 'ne'), mark('a3', 'ne'), mark('a4', 'ne')],
      'insufficient',
    ],
    [
      'is not asked where nothing applies',
      ['a1', 'a2', 'a3', 'a4'].map((id) => mark(id, 'na')),
      'not-applicable',
    ],
  ])('%s', (_title, whats, expected) => {
    const { grade } = gradeWith(makeFramework(four), ...whats).parts[0] ?? {};
    expect(grade?.kind === 'level' ? grade.level : grade?.kind).toBe(expected);
  });
});

describe('the overall grade', () => {
  const framework = makeFramework([makeCriterion('a', 'A'), makeCriterion('e', 'E')], {
    weights: { A: 1, E: 2 },
  });

  test('is the weighted mean of the parts', () => {
    expect(gradeWith(framework, give('a', 4), give('e', 2)).derived).toMatchObject({ level: 3, mean: 8 / 3 });
  });

  test('is insufficient while parts of less than half the weight have a grade', () => {
    expect(gradeWith(framework, give('a', 4)).derived.kind).toBe('insufficient');
    expect(gradeWith(framework, give('e', 4)).derived.kind).toBe('level');
  });

  test('lists what is still unscored', () => {
    expect(gradeWith(framework, give('e', 4)).unscored).toEqual(['a']);
  });

  test('keeps the derived grade beside an override', () => {
    const grade = gradeWith(framework, give('a', 4), give('e', 2), {
      kind: 'override',
      level: 2,
      reason: 'the panel agreed',
      forExport: 'the panel agreed',
    });
    expect(grade).toMatchObject({ overridden: true, stated: { level: 2 }, derived: { level: 3 } });
  });
});

describe('limiting rules', () => {
  const limits: Framework['rules']['limits'] = [
    { id: 'statutory', sentence: 'Statutory.', when: { kind: 'statutory-at', level: 1 }, cap: 2 },
    { id: 'e', sentence: 'E.', when: { kind: 'part-at', parts: ['E', 'F'], level: 1 }, cap: 2 },
    { id: 'other-child', sentence: 'Data.', when: { kind: 'finding', type: 'wrong-name' }, cap: 1 },
    { id: 'top', sentence: 'Top.', when: { kind: 'top-needs', parts: ['E'], minimum: 3 }, cap: 3 },
  ];
  const framework = makeFramework(
    [
      makeCriterion('a', 'A', { statutory: true }),
      makeCriterion('b', 'B'),
      makeCriterion('c', 'C'),
      makeCriterion('e', 'E'),
    ],
    { weights: { C: 12 }, limits },
  );
  const answer = (disposition: 'accept' | 'false-hit'): What => ({
    kind: 'disposition',
    finding: 'f1',
    check: 'find-other-names',
    criterion: 'a',
    type: 'wrong-name',
    disposition,
  });

  test.each<[string, What[], string[], number]>([
    ['nothing fires on a good plan', [give('a', 4), give('b', 4), give('c', 4), give('e', 4)], [], 4],
    [
      'a statutory criterion at 1 caps at 2',
      [give('a', 1), give('b', 4), give('c', 4), give('e', 4)],
      ['statutory', 'top'],
      2,
    ],
    ['Section E at 1 caps at 2', [give('a', 4), give('b', 4), give('c', 4), give('e', 1)], ['e', 'top'], 2],
    [
      'another child’s data, once accepted, caps at 1',
      [give('a', 4), give('b', 4), give('c', 4), give('e', 4), answer('accept')],
      ['other-child'],
      1,
    ],
    [
      'a false hit caps nothing',
      [give('a', 4), give('b', 4), give('c', 4), give('e', 4), answer('false-hit')],
      [],
      4,
    ],
    ['the top grade needs E at 4', [give('a', 4), give('b', 4), give('c', 4), give('e', 3)], ['top'], 3],
    [
      'the top grade needs nothing below 3',
      [give('a', 4), give('b', 2), give('c', 4), give('e', 4)],
      ['top'],
      3,
    ],
  ])('%s', (_title, whats, fired, level) => {
    const grade = gradeWith(framework, ...whats);
    expect(grade.limits.map((limit) => limit.id)).toEqual(fired);
    expect(grade.derived).toMatchObject({ level });
  });

  test('a finding nobody has answered waits and lowers nothing', () => {
    const seen: Seen = {
      ...nothingSeen,
      findings: [{ check: 'find-other-names', criterion: 'a', tone: 'query', type: 'wrong-name', count: 1 }],
    };
    const given = [give('a', 4), give('b', 4), give('c', 4), give('e', 4)];
    const grade = gradeWith(framework, { kind: 'seen', seen }, ...given);
    expect(grade.waiting.map((limit) => limit.id)).toEqual(['other-child']);
    expect(grade.derived).toMatchObject({ level: 4 });
  });
});

const nothingSeen: Seen = {
  fingerprint: 'f',
  source: 'page',
  status: 'draft',
  judgedOn: '2026-03-01',
  sections: [],
  unread: [],
  notVisited: 0,
  suggestions: [],
  items: [],
  findings: [],
};

describe('items roll up', () => {
  const { rules } = makeFramework([]);
  test.each<[string, Level[], Level | undefined]>([
    ['nothing given gives nothing', [], undefined],
    ['four of five at 4 reach 4', [4, 4, 4, 4, 3], 4],
    ['three of five at 4 reach the level that four reach', [4, 4, 4, 3, 2], 3],
    ['one at 1 holds the whole at 2', [4, 4, 4, 4, 1], 2],
    ['all at 1 is 1', [1, 1], 1],
  ])('%s', (_title, given, level) => {
    expect(rollUp(given, rules)).toBe(level);
  });

  const smart = { S: 'met', M: 'met', A: 'met', R: 'met', T: 'met' } as const;
  const seen: Seen = {
    ...nothingSeen,
    items: ['o1', 'o2', 'o3', 'o4'].map((id) => ({ kind: 'outcome' as const, id, class: 'outcome', smart })),
  };
  const framework = makeFramework([makeCriterion('e1', 'E', { perItem: 'outcome' })]);

  test('a per-item criterion forms once half its items have a level, and a level given for the whole counts first', () => {
    const state = (...whats: What[]) =>
      gradeWith(framework, { kind: 'seen', seen }, ...whats).scores.get('e1');
    expect(state(give('e1', 3, { item: 'o1' }))).toEqual({ kind: 'unscored', scored: 1, of: 4 });
    expect(state(give('e1', 3, { item: 'o1' }), give('e1', 4, { item: 'o2' }))).toMatchObject({
      kind: 'level',
      level: 3,
      from: 'items',
    });
    expect(state(give('e1', 1, { item: 'o1' }), give('e1', 4))).toMatchObject({ level: 4, from: 'given' });
  });

  test('a criterion levelled by section rolls up its sections', () => {
    const language = makeFramework([makeCriterion('P-06', 'whole', { perSection: ['A', 'B', 'F'] })]);
    const grade = gradeWith(language, give('P-06', 4, { section: 'A' }), give('P-06', 3, { section: 'B' }));
    expect(grade.scores.get('P-06')).toMatchObject({ level: 3, from: 'sections' });
  });
});
