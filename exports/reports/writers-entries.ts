import type { Outcome, Provision, SectionId, Words } from '../../plan/plan.ts';
import type { Annotation } from '../../review/annotation.ts';
import { dismissedFindings } from '../../review/false-hits.ts';
import type { Query } from '../../review/query.ts';
import type { Finding } from '../../rubric/finding.ts';
import { questionsForOutcome, questionsForProvision } from '../../rubric/questions.ts';
import { planOrder } from './plan-order.ts';
import type { PlanAtHand, ReportSource } from './report-of.ts';

/** One thing the reviewer decided about or wrote, with what goes with it. */
export type Point =
  | { kind: 'finding'; at: number; finding: Finding; isReturned: boolean; queries: Query[] }
  | { kind: 'annotation'; at: number; annotation: Annotation; quote: string; queries: Query[] };

/**
 * What belongs to one place of the plan: an outcome or item of provision with its points and what is missing in it, as
 * questions; or points on words that stand in no item.
 */
export type Entry = {
  at: number;
  section?: SectionId;
  item?: { name: string; text: string; id: string; questions: string[] };
  points: Point[];
};

/** Everything the writer is asked to look at, in the plan's own order, and what could not be put in a place. */
export type Entries = {
  entries: Entry[];
  /** Annotations whose words are not in the plan any more, or not for certain. */
  lost: Annotation[];
  /** Queries the checks raised that nobody has decided on. */
  undecided: number;
};

/**
 * Gathers what the reviewer accepted, sent back or wrote. What was justified or a false hit is left out, and what nobody
 * decided on is only counted: a machine's finding alone asks nothing of a writer.
 */
export function entriesOf({ state }: ReportSource, open: PlanAtHand): Entries {
  const order = planOrder(open.plan);
  const items = new Map<string, Outcome | Provision>(
    [...open.plan.outcomes, ...open.plan.provisions].map((item) => [item.id, item]),
  );
  const names = namesOf(open);
  const queries = [...state.queries.values()];
  const byPlace = new Map<string, Entry>();
  const add = (point: Point, section: SectionId | undefined, item: string | undefined) => {
    const printed = item === undefined ? undefined : items.get(item);
    const key = printed ? `item ${printed.id}` : `${section ?? ''} ${point.at} ${idOf(point)}`;
    const entry = byPlace.get(key) ?? {
      at: printed ? order.at(printed.words[0]) : point.at,
      section: section ?? printed?.section,
      ...(printed && {
        item: {
          id: printed.id,
          name: names.get(printed.id) ?? 'Item',
          text: printed.text,
          questions: questionsOf(printed.id, open),
        },
      }),
      points: [],
    };
    byPlace.set(key, { ...entry, points: [...entry.points, point] });
  };

  for (const finding of open.judgement.findings) {
    const answer = state.dispositions.get(finding.id)?.disposition;
    if (answer !== 'accept' && answer !== 'return-to-author') continue;
    const point: Point = {
      kind: 'finding',
      at: order.at(finding.words),
      finding,
      isReturned: answer === 'return-to-author',
      queries: queries.filter((query) => query.finding === finding.id),
    };
    const section = finding.section ?? (finding.words && order.sectionOf(finding.words.block));
    add(point, section, finding.item);
  }
  const lost: Annotation[] = [];
  for (const [id, annotation] of state.annotations) {
    if (annotation.mark === 'strength') continue;
    const words = open.placed.get(id) ?? [];
    const first = words[0];
    if (!first) {
      lost.push(annotation);
      continue;
    }
    const point: Point = {
      kind: 'annotation',
      at: order.at(first),
      annotation,
      quote: quoteOf(words),
      queries: queries.filter((query) => query.annotation === id),
    };
    const item = [...items.values()].find((one) => one.words.some((part) => holds(part, first)));
    add(point, order.sectionOf(first.block), item?.id);
  }
  const dismissed = dismissedFindings(open.judgement.findings, state.dispositions);
  const entries = [...byPlace.values()]
    .map((entry) => ({ ...entry, points: entry.points.sort((one, other) => one.at - other.at) }))
    .sort((one, other) => one.at - other.at);
  const undecided = open.judgement.findings.filter(
    ({ id, tone }) => tone === 'query' && !dismissed.has(id) && !state.dispositions.has(id),
  ).length;
  return { entries, lost, undecided };
}

/** The words of an annotation as one quotation. */
export function quoteOf(words: readonly Words[]): string {
  return words.map(({ quote }) => quote).join(' ');
}

/** What items are called, in the order in which the plan prints them: "Outcome 3", "Item 2 of Section F". */
export function namesOf({ plan }: Pick<PlanAtHand, 'plan'>): Map<string, string> {
  const names = new Map(plan.outcomes.map(({ id }, at) => [id, `Outcome ${at + 1}`]));
  const counts = new Map<string, number>();
  for (const { id, section } of plan.provisions) {
    const count = (counts.get(section ?? '') ?? 0) + 1;
    counts.set(section ?? '', count);
    names.set(id, section === undefined ? `Item of provision ${count}` : `Section ${section}, item ${count}`);
  }
  return names;
}

/** What is missing in an item, as questions to its writer. */
export function questionsOf(id: string, { judgement }: Pick<PlanAtHand, 'judgement'>): string[] {
  const outcome = judgement.outcomes.find((one) => one.id === id);
  if (outcome) {
    const dateGone = judgement.findings.some((one) => one.item === id && one.type === 'past-target-date');
    return questionsForOutcome(outcome, { dateGone });
  }
  const provision = judgement.provisions.find((one) => one.id === id);
  return provision ? questionsForProvision(provision) : [];
}

function holds(item: Words, words: Words): boolean {
  return item.block === words.block && words.from < item.to && words.to > item.from;
}

function idOf(point: Point): string {
  return point.kind === 'finding' ? point.finding.id : point.annotation.anchor.text;
}
