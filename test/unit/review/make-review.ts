import type { What } from '../../../review/change.ts';
import { newReview, withChange } from '../../../review/new-review.ts';
import type { Review } from '../../../review/review.ts';
import type { Level } from '../../../rubric/finding.ts';
import type { Criterion, Framework } from '../../../rubric/framework.ts';

/** A review with the given changes, a minute apart. */
export function makeReview(...whats: What[]): Review {
  let review = newReview({
    id: 'r1',
    now: '2026-03-01T09:00:00.000Z',
    documentKind: 'plan',
    framework: { id: 'test', version: '1' },
    planRef: 'Lantern-1000',
  });
  for (const [index, what] of whats.entries())
    review = withChange(review, { at: `2026-03-01T09:${String(index + 1).padStart(2, '0')}:00.000Z`, what });
  return review;
}

/** The change that gives a level. */
export function give(criterion: string, level: Level, below: { section?: string; item?: string } = {}): What {
  return { kind: 'score', criterion, ...below, score: { kind: 'level', level } };
}

/** The change that marks a criterion not applicable or not evidenced. */
export function mark(criterion: string, kind: 'na' | 'ne'): What {
  return { kind: 'score', criterion, score: { kind, reason: 'because', forExport: 'because' } };
}

/** A criterion with what matters here; the rest is filled in. */
export function makeCriterion(id: string, part: string, own: Partial<Criterion> = {}): Criterion {
  return {
    id,
    part,
    sections: [],
    title: `${id} title`,
    question: `${id}?`,
    good: 'good',
    poor: 'poor',
    levels: { '4': 'four', '3': 'three', '2': 'two', '1': 'one' },
    statutory: false,
    nonNegotiable: false,
    machine: 'human',
    checks: [],
    gathers: 'nothing',
    sources: [],
    examples: [],
    ...own,
  };
}

/** A framework of the given criteria with the usual rules and no limits unless given. */
export function makeFramework(criteria: Criterion[], rules: Partial<Framework['rules']> = {}): Framework {
  const parts = [...new Set(criteria.map((criterion) => criterion.part))];
  return {
    id: 'test',
    version: '1',
    title: 'Test',
    documentKind: 'plan',
    owner: 'us',
    agreedBy: 'us',
    agreedOn: '2026-01-01',
    parts: parts.map((id) => ({ id, title: `Part ${id}` })),
    scales: [],
    defaultScale: 'ofsted4',
    rules: { weights: {}, minimumScored: 0.5, itemShare: 0.8, itemCap: 2, limits: [], ...rules },
    sources: [],
    criteria,
  };
}
