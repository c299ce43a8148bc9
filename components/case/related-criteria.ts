import type { SectionId } from '../../plan/plan.ts';
import type { Criterion, Framework } from '../../rubric/framework.ts';

type Kind = Framework['documentKind'];

/**
 * Criteria that words of one kind of document most often bear on in another, most related first. It is an order for a
 * list and says nothing about what the words mean: all other criteria follow in their usual order.
 */
const related: Partial<Record<`${Kind}>${Kind}`, readonly string[]>> = {
  'advice>plan': ['P-F4', 'P-F1', 'P-F2', 'P-B1', 'P-B3', 'P-E1', 'P-K1', 'P-F6', 'P-C1', 'P-D1'],
  'annual-review>plan': ['P-E5', 'P-03', 'P-E1', 'P-E7', 'P-F1', 'P-A1', 'P-08', 'P-B2'],
  'plan>advice': ['N-08', 'N-03', 'N-09', 'N-06', 'N-07', 'N-10', 'N-15'],
  'plan>annual-review': ['R-06', 'R-07', 'R-16', 'R-08', 'R-12'],
  'advice>annual-review': ['R-06', 'R-08', 'R-09', 'R-12', 'R-16'],
  'annual-review>advice': ['N-08', 'N-14', 'N-07', 'N-09'],
};

/** The criteria of a framework, those most related to where the words stand first. */
export function criteriaFor(framework: Framework, from: Kind, section?: string): Criterion[] {
  const first = related[`${from}>${framework.documentKind}`] ?? [];
  const isOfSection = (criterion: Criterion) => criterion.sections.some((id: SectionId) => id === section);
  const rank = (criterion: Criterion, index: number) => {
    const at = first.indexOf(criterion.id);
    if (at >= 0) return at;
    return (section !== undefined && isOfSection(criterion) ? first.length : 1000) + index;
  };
  return framework.criteria
    .map((criterion, index) => ({ criterion, rank: rank(criterion, index) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ criterion }) => criterion);
}

/** How many of the list are the most related ones. */
export function relatedCount(framework: Framework, from: Kind): number {
  const first = related[`${from}>${framework.documentKind}`] ?? [];
  return framework.criteria.filter(({ id }) => first.includes(id)).length;
}
