import type { Plan, SectionId, Span } from '../../plan/plan.ts';
import type { ReviewState } from '../../review/state.ts';
import type { Framework } from '../../rubric/framework.ts';
import type { Judgement } from '../../rubric/judgement.ts';
import { partOf } from '../badges.ts';

/** What a criterion is guessed from. */
export type Annotated = {
  plan: Pick<Plan, 'sections'>;
  framework: Pick<Framework, 'criteria'>;
  judgement?: Pick<Judgement, 'findings'>;
  annotations: ReviewState['annotations'];
  /** The criterion that is open in the panel. */
  open?: string;
};

/** The criterion an annotation is first put under, and why this one; none where it is about the document at large. */
export type Likely = { criterion?: string; section?: SectionId; why: string };

/**
 * The criterion that selected words most likely bear on: the open one; else that of a query, or else of anything, the
 * checks found in these words; else the one last used in their section; else the first of their section. The reviewer
 * sees why and can change it.
 */
export function likelyCriterion(spans: readonly Span[], about: Annotated): Likely {
  const section = sectionAt(about.plan, spans);
  const at = section === undefined ? {} : { section };
  const { criteria } = about.framework;
  const isOne = (id: string) => criteria.some((criterion) => criterion.id === id);
  if (about.open !== undefined && isOne(about.open))
    return { ...at, criterion: about.open, why: 'It is the criterion that is open.' };
  const here = (about.judgement?.findings ?? []).filter(
    ({ words }) => words && spans.some((span) => overlaps(span, words)),
  );
  const isHere = (id: string) =>
    section !== undefined && criteria.find((one) => one.id === id)?.part === partOf(section);
  // A query before anything else; then what is this section's own; then what is about the fewest words.
  const rank = ({ tone, criterion, words }: (typeof here)[number]) => [
    tone === 'query' ? 0 : 1,
    isHere(criterion) ? 0 : 1,
    words?.quote.length ?? 0,
  ];
  const [finding] = [...here].sort((one, other) => inOrder(rank(one), rank(other)));
  if (finding && isOne(finding.criterion))
    return {
      ...at,
      criterion: finding.criterion,
      why: 'The checks found something under it in these words.',
    };
  const last = [...about.annotations.values()]
    .reverse()
    .find((one) => one.section === section && one.criterion !== undefined && isOne(one.criterion));
  if (section !== undefined && last?.criterion !== undefined)
    return { ...at, criterion: last.criterion, why: `You used it last in Section ${section}.` };
  const first =
    section === undefined ? undefined : criteria.find((criterion) => criterion.part === partOf(section));
  if (section !== undefined && first)
    return { ...at, criterion: first.id, why: `It is the first of Section ${section}.` };
  return { ...at, why: 'These words stand in no section that has criteria of its own.' };
}

/** The section whose words or heading these are, by the first of them. */
export function sectionAt(
  { sections }: Pick<Plan, 'sections'>,
  spans: readonly Span[],
): SectionId | undefined {
  for (const span of spans) {
    const section =
      sections.find((one) => one.spans.some((own) => overlaps(own, span))) ??
      sections.find((one) => one.headings.includes(span.block));
    if (section) return section.id;
  }
  return undefined;
}

/** The first number that differs decides. */
function inOrder(one: number[], other: number[]): number {
  for (const [at, value] of one.entries()) if (value !== other[at]) return value - (other[at] ?? 0);
  return 0;
}

function overlaps(one: Span, other: Span): boolean {
  return one.block === other.block && one.from < other.to && other.from < one.to;
}
