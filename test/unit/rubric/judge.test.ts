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

  test('each outcome and item of provision is shown with its strip', () => {
    const judged = judge(plan(), ehcPlan, { today });
    expect(judged.outcomes).toHaveLength(1);
    expect(judged.outcomes[0]?.smart.T.met).toBe('met');
    expect(judged.provisions[0]?.strip.howMuch.state).toBe('stated');
  });

  test('a range never spans more than two adjacent levels', () => {
    for (const { suggested } of judge(plan(), ehcPlan, { today }).criteria)
      if (suggested.kind === 'range') expect(() => range(suggested.low, suggested.high, '')).not.toThrow();
  });
});
