import { describe, expect, test, vi } from 'vitest';
import { checks } from '../../../rubric/checks/index.ts';
import { range } from '../../../rubric/finding.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { judge } from '../../../rubric/judge.ts';
import { everySection, makePlan } from '../../make-plan.ts';

const today = '2026-11-23';
const plan = () =>
  makePlan({ sections: everySection, outcomes: [everySection.E], provisions: [everySection.F] });

describe('judging a plan', () => {
  test('every criterion of the framework gets its evidence, with a reason', () => {
    const judged = judge(plan(), ehcPlan, { today });
    for (const criterion of ehcPlan.criteria) {
      const evidence = judged.criteria.find((one) => one.criterion === criterion.id && !one.section);
      expect(evidence?.suggested.why, criterion.id).toBeTruthy();
    }
  });

  test('every check that the data names is there', () => {
    for (const criterion of ehcPlan.criteria)
      for (const { check } of criterion.checks)
        expect(checks[check], `${criterion.id}: ${check}`).toBeDefined();
  });

  test('findings have ids of their own, the same when the plan is read again', () => {
    const ids = judge(plan(), ehcPlan, { today }).findings.map((finding) => finding.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(judge(plan(), ehcPlan, { today }).findings.map((finding) => finding.id)).toEqual(ids);
  });

  test('language is levelled for each section that has words', () => {
    const judged = judge(plan(), ehcPlan, { today });
    const sections = judged.criteria.flatMap((one) => (one.criterion === 'P-06' ? (one.section ?? []) : []));
    expect(sections).toContain('A');
    expect(sections).toContain('H2');
  });

  test('a broken check costs its own criterion its suggestion and no other', () => {
    const broken = vi.fn(() => {
      throw new Error('a mistake of ours');
    });
    const kept = checks.language;
    checks.language = broken;
    try {
      const judged = judge(plan(), ehcPlan, { today });
      const level = (id: string) =>
        judged.criteria.find((one) => one.criterion === id && !one.section)?.suggested;
      expect(broken).toHaveBeenCalled();
      expect(level('P-06')).toMatchObject({ kind: 'none' });
      expect(level('P-06')?.why).toContain('by hand');
      expect(level('P-E1')?.kind).toBe('range');
    } finally {
      if (kept) checks.language = kept;
    }
  });

  test('nothing is suggested for a section that could not be read', () => {
    const unread = makePlan({ sections: { ...everySection, E: { status: 'unreadable' } } });
    const judged = judge(unread, ehcPlan, { today });
    for (const id of ['P-E1', 'P-E2', 'P-E5', 'P-E7'])
      expect(judged.criteria.find((one) => one.criterion === id)?.suggested.kind, id).toBe('none');
  });

  const suggestedIn = (judged: ReturnType<typeof judge>) =>
    judged.criteria.flatMap(({ criterion, section, suggested }) =>
      suggested.kind === 'range' ? [{ criterion, section, ...suggested }] : [],
    );

  test('nothing at all is suggested for a plan whose every section could not be read', () => {
    const all = Object.keys(everySection).map((id) => [id, { status: 'unreadable' }]);
    expect(suggestedIn(judge(makePlan({ sections: Object.fromEntries(all) }), ehcPlan, { today }))).toEqual(
      [],
    );
  });

  test.each(['other', 'unknown', 'advice', 'annual-review'] as const)(
    'nothing is suggested about sections for a document of kind "%s" in which none was recognised',
    (kind) => {
      const strange = makePlan({ kind, facts: { Note: 'Orla reads.' } });
      const aboutSections = new Set(
        ehcPlan.criteria.filter(({ sections }) => sections.length > 0).map(({ id }) => id),
      );
      expect(
        suggestedIn(judge(strange, ehcPlan, { today })).filter(({ criterion }) =>
          aboutSections.has(criterion),
        ),
      ).toEqual([]);
    },
  );

  test('a suggestion about several sections says which of them was not read', () => {
    const several = ehcPlan.criteria.filter(({ sections }) => sections.length > 1);
    expect(several.length).toBeGreaterThan(5);
    for (const { id, sections } of several)
      for (const section of sections) {
        const partly = makePlan({ sections: { ...everySection, [section]: { status: 'unreadable' } } });
        for (const one of suggestedIn(judge(partly, ehcPlan, { today })))
          if (one.criterion === id && !one.section)
            expect(one.why, `${id} without ${section}`).toMatch(/could not be read|ot read/);
      }
  });

  test('a suggestion about the whole document names the pages that were not read', () => {
    const partly = makePlan({
      sections: everySection,
      pages: 9,
      unread: [{ where: 'pages 3-7', why: 'scan' }],
    });
    const whole = suggestedIn(judge(partly, ehcPlan, { today })).filter(
      ({ criterion }) => ehcPlan.criteria.find(({ id }) => id === criterion)?.sections.length === 0,
    );
    expect(whole.length).toBeGreaterThan(2);
    for (const one of whole) expect(one.why, one.criterion).toContain('pages 3-7');
    const onlyA = makePlan({ sections: { A: everySection.A }, pages: 9, unread: partly.unread });
    const language = suggestedIn(judge(onlyA, ehcPlan, { today })).find(
      ({ criterion, section }) => criterion === 'P-06' && !section,
    );
    expect(language?.why).toContain('pages 3-7');
  });

  test('each outcome and item of provision is shown with its strip', () => {
    const judged = judge(plan(), ehcPlan, { today });
    expect(judged.outcomes).toHaveLength(1);
    expect(judged.outcomes[0]?.smart.T.met).toBe('met');
    expect(judged.provisions[0]?.strip.howMuch.state).toBe('stated');
  });

  test('a range never spans more than two adjacent levels', () => {
    const ranges = suggestedIn(judge(plan(), ehcPlan, { today }));
    expect(ranges.length).toBeGreaterThan(20);
    for (const { low, high, criterion } of ranges) expect([0, 1], criterion).toContain(high - low);
    expect(() => range(1, 3, '')).toThrow();
    expect(() => range(3, 2, '')).toThrow();
  });
});
