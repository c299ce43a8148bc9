import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../plan/plan.ts';
import { heedRecognised, isPartlyRecognised } from '../../../../rubric/evidence/recognised.ts';
import { type CheckResult, type FindingDraft, range } from '../../../../rubric/finding.ts';
import { ehcPlan } from '../../../../rubric/frameworks/ehc-plan/index.ts';
import { judge } from '../../../../rubric/judge.ts';
import { everySection, makePlan } from '../../../make-plan.ts';

/** A plan whose words in these sections come from a picture. */
function scanned(...sections: string[]): Plan {
  const plan = makePlan({ sections: everySection });
  const blocks = new Set(
    plan.sections.filter(({ id }) => sections.includes(id)).flatMap(({ spans }) => spans.map((s) => s.block)),
  );
  return {
    ...plan,
    blocks: plan.blocks.map((block) => (blocks.has(block.id) ? { ...block, recognised: true } : block)),
  };
}

function findingIn(plan: Plan, section: 'A' | 'B', more: Partial<FindingDraft> = {}): FindingDraft {
  const span = plan.sections.find(({ id }) => id === section)?.spans[0];
  if (!span) throw new Error(`Section ${section} has no words`);
  return { tone: 'query', section, message: 'Look here.', words: { ...span, quote: 'Orla' }, ...more };
}

const result = (findings: FindingDraft[]): CheckResult => ({
  findings,
  suggested: range(2, 3, 'Half is there.'),
});

describe('what rests on recognised words', () => {
  test('says so beside each finding and suggestion', () => {
    const plan = scanned('A');
    const heeded = heedRecognised(result([findingIn(plan, 'A')]), 'child-voice', plan, ['A']);
    expect(heeded.findings[0]?.message).toMatch(/^Look here\. These words were recognised/);
    expect(heeded.suggested).toMatchObject({
      kind: 'range',
      why: expect.stringContaining('recognised text'),
    });
  });

  test('leaves what stands on the file’s own words as it is', () => {
    const plan = scanned('A');
    const own = result([findingIn(plan, 'B')]);
    expect(heedRecognised(own, 'needs-listed', plan, ['B'])).toEqual(own);
    const unscanned = makePlan({ sections: everySection });
    expect(heedRecognised(own, 'identity', unscanned, [])).toBe(own);
  });

  test.each([
    { check: 'identity', type: undefined },
    { check: 'acronyms', type: undefined },
    { check: 'smart', type: 'past-target-date' as const },
  ])('is not queried for what a misread letter makes by itself: $check', ({ check, type }) => {
    const plan = scanned('A');
    const heeded = heedRecognised(
      result([findingIn(plan, 'A', { type }), findingIn(plan, 'B', { type })]),
      check,
      plan,
      ['A', 'B'],
    );
    expect(heeded.findings.map(({ section }) => section)).toEqual(['B']);
    expect(heeded.suggested).toMatchObject({
      kind: 'none',
      why: expect.stringContaining('One possible query'),
    });
  });

  test('gives no level where something was not found, since its words may have been misread', () => {
    const plan = scanned('A');
    const missing: FindingDraft = { tone: 'query', section: 'D', message: 'No Section D was found.' };
    const heeded = heedRecognised(result([missing]), 'sections-identified', plan, []);
    expect(heeded.findings[0]?.message).toMatch(/^No Section D was found\. Some pages were read from/);
    expect(heeded.suggested).toMatchObject({ kind: 'none', why: expect.stringContaining('misread') });
    expect(heedRecognised(result([missing]), 'needs-listed', plan, ['B'])).toEqual(result([missing]));
  });

  test('a section is partly recognised where one of its blocks is', () => {
    const plan = scanned('A');
    expect(isPartlyRecognised(plan, 'A')).toBe(true);
    expect(isPartlyRecognised(plan, 'B')).toBe(false);
  });

  test('a whole scanned plan gets no range without the word that it was recognised', () => {
    const plan = scanned(...Object.keys(everySection));
    const { criteria } = judge(plan, ehcPlan, { today: '2026-11-23' });
    const ranges = criteria.filter(({ suggested }) => suggested.kind === 'range');
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.filter(({ suggested }) => !suggested.why.includes('recognised text'))).toEqual([]);
  });
});
