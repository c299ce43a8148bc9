import { describe, expect, it } from 'vitest';
import { planFromPassages } from '../../../plan/plan-from-passages.ts';
import type { Criterion, Framework } from '../../../rubric/framework.ts';
import { advice } from '../../../rubric/frameworks/advice/index.ts';
import { annualReview } from '../../../rubric/frameworks/annual-review/index.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import { twinOf } from './twin-of.ts';

const idsWhere = (framework: Framework, test: (criterion: Criterion) => boolean) =>
  framework.criteria
    .filter(test)
    .map((criterion) => criterion.id)
    .sort()
    .join(' ');

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`).join(' ');

const documents = (framework: Framework) =>
  framework.criteria.flatMap((criterion) =>
    criterion.examples.flatMap((example) =>
      [example, twinOf(example)].map(({ passages, facts }) => ({
        where: `${criterion.id} level ${example.level}: ${facts?.name}`,
        passages,
        facts,
      })),
    ),
  );

/** School year in which a child born on `dob` is taught on `today`: a child in Year n turns n + 5 by 31 August. */
function schoolYear(dob: string, today: string): number {
  const ends = Number(today.slice(0, 4)) + (today.slice(5) >= '09-01' ? 1 : 0);
  return ends - 5 - Number(dob.slice(0, 4)) - (dob.slice(5) >= '09-01' ? 1 : 0);
}

describe('The framework for advice', () => {
  it('has criteria N-01 to N-15', () => {
    expect(idsWhere(advice, () => true)).toBe(numbered('N', 15));
  });

  it('marks what rests on the law and what must pass first', () => {
    expect(idsWhere(advice, (criterion) => criterion.statutory)).toBe('N-02 N-03');
    expect(idsWhere(advice, (criterion) => criterion.nonNegotiable)).toBe('N-03 N-06 N-07 N-08');
  });

  it('levels outcomes and provision one by one', () => {
    expect(idsWhere(advice, (criterion) => criterion.perItem === 'outcome')).toBe('N-07');
    expect(idsWhere(advice, (criterion) => criterion.perItem === 'provision')).toBe('N-08');
  });

  it('weighs outcomes and provision most', () => {
    expect(Math.max(...Object.values(advice.rules.weights))).toBe(advice.rules.weights.outcomes);
    expect(advice.rules.weights.provision).toBe(advice.rules.weights.outcomes);
  });
});

describe('The framework for annual reviews', () => {
  it('has criteria R-01 to R-19', () => {
    expect(idsWhere(annualReview, () => true)).toBe(numbered('R', 19));
  });

  it('marks what rests on the law and what must pass first', () => {
    expect(idsWhere(annualReview, (criterion) => criterion.statutory)).toBe(
      'R-01 R-02 R-03 R-06 R-11 R-12 R-13 R-14 R-15 R-17',
    );
    expect(idsWhere(annualReview, (criterion) => criterion.nonNegotiable)).toBe('R-04 R-06 R-07 R-14 R-16');
  });

  it('levels nothing item by item', () => {
    expect(idsWhere(annualReview, (criterion) => criterion.perItem !== undefined)).toBe('');
  });

  it('weighs progress towards outcomes most', () => {
    expect(Math.max(...Object.values(annualReview.rules.weights))).toBe(annualReview.rules.weights.progress);
  });
});

describe.each([advice, annualReview].map((framework) => ({ id: framework.id, framework })))(
  'The framework $id',
  ({ framework }) => {
    it('keeps to whole-document criteria, for such documents have no lettered sections', () => {
      expect(idsWhere(framework, (criterion) => criterion.sections.length > 0)).toBe('');
      expect(idsWhere(framework, (criterion) => criterion.perSection !== undefined)).toBe('');
    });

    it('lets a confirmed name of another child cap the overall grade, as in a plan', () => {
      const cap = (one: Framework) => one.rules.limits.find((limit) => limit.id === 'another-child')?.cap;
      expect(cap(framework)).toBe(cap(ehcPlan));
    });

    it('says when "not applicable" is the usual answer for criteria that do not fit every document', () => {
      const sometimes = framework === advice ? 'N-12 N-13 N-15' : 'R-11 R-15 R-16 R-17';
      expect(idsWhere(framework, (criterion) => criterion.notApplicable !== undefined)).toBe(sometimes);
    });

    it('gives a year group that agrees with the date of birth in every example', () => {
      for (const { where, facts } of documents(framework)) {
        const { dob = '', today = '', yearGroup = '' } = facts ?? {};
        const year = schoolYear(dob, today);
        if (year < 0) expect(yearGroup, where).toBe('Nursery');
        else if (year > 13) expect(yearGroup, where).toBe('Post-19');
        else expect(yearGroup, where).toBe(year === 0 ? 'Reception' : `Year ${year}`);
      }
    });

    it('prints examples that are read as the kind of document they belong to', () => {
      for (const { where, passages, facts } of documents(framework))
        expect(planFromPassages(passages, facts, framework.documentKind).kind, where).toBe(
          framework.documentKind,
        );
    });

    it('gives at least three items at every level of a per-item criterion', () => {
      for (const criterion of framework.criteria.filter((one) => one.perItem))
        for (const example of criterion.examples)
          for (const { passages } of [example, twinOf(example)]) {
            const lines = Object.values(passages).flatMap((passage) => passage.split('\n'));
            expect(
              lines.filter((line) => line !== '').length,
              `${criterion.id} level ${example.level}`,
            ).toBeGreaterThanOrEqual(3);
          }
    });
  },
);
