import type { Plan } from '../plan/plan.ts';
import type { Suggestion } from '../rubric/finding.ts';
import type { Judgement } from '../rubric/judgement.ts';
import type { Seen, SeenItem } from './seen.ts';

type Suggested = Seen['suggestions'][number];

/** What is kept of a document that was read and judged: counts, classes and ranges, and not one of its words. */
export function seeDocument(plan: Plan, judgement: Judgement, fingerprint: string): Seen {
  return {
    fingerprint,
    source: plan.source,
    pages: plan.pages,
    status: plan.status,
    judgedOn: judgement.today,
    sections: plan.sections.map(({ id, status }) => ({ id, status })),
    unread: plan.unread.map(({ where, why }) => ({ where, why })),
    notVisited: plan.notVisited.length,
    suggestions: judgement.criteria.flatMap((evidence): Suggested[] => [
      { criterion: evidence.criterion, section: evidence.section, range: rangeOf(evidence.suggested) },
      ...evidence.items.map((item) => ({
        criterion: evidence.criterion,
        item: item.item,
        range: rangeOf(item.suggested),
      })),
    ]),
    items: itemsOf(plan, judgement),
    findings: countFindings(judgement),
  };
}

/** The ends of a suggested range, or null where there is none. */
export function rangeOf(suggested: Suggestion): Suggested['range'] {
  return suggested.kind === 'range' ? [suggested.low, suggested.high] : null;
}

function itemsOf(plan: Plan, judgement: Judgement): SeenItem[] {
  const sections = new Map([...plan.outcomes, ...plan.provisions].map((item) => [item.id, item.section]));
  return [
    ...judgement.outcomes.map(
      ({ id, kind, smart }): SeenItem => ({
        kind: 'outcome',
        id,
        section: sections.get(id),
        class: kind,
        smart: { S: smart.S.met, M: smart.M.met, A: smart.A.met, R: smart.R.met, T: smart.T.met },
      }),
    ),
    ...judgement.provisions.map(
      ({ id, specific, strip }): SeenItem => ({
        kind: 'provision',
        id,
        section: sections.get(id),
        specific,
        elements: {
          what: strip.what.state,
          who: strip.who.state,
          howMuch: strip.howMuch.state,
          howOften: strip.howOften.state,
          ratio: strip.ratio.state,
          where: strip.where.state,
          review: strip.review.state,
        },
      }),
    ),
  ];
}

function countFindings(judgement: Judgement): Seen['findings'] {
  const counted = new Map<string, Seen['findings'][number]>();
  for (const { check, criterion, section, tone, type } of judgement.findings) {
    const key = [check, criterion, section, tone, type].join('|');
    const so = counted.get(key);
    counted.set(key, { check, criterion, section, tone, type, count: (so?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}
