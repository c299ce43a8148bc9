import { itemsOf } from '../../review/roll-up.ts';
import type { ReviewState } from '../../review/state.ts';
import type { Finding } from '../../rubric/finding.ts';
import type { Criterion } from '../../rubric/framework.ts';
import type { Judgement } from '../../rubric/judgement.ts';
import { evidenceOrder } from './evidence-order.ts';

type Walk = { criteria: readonly Criterion[]; state: ReviewState; walk: Finding[] };

const known = new WeakMap<Judgement, Walk>();

/**
 * Every finding in the order in which the panel shows them: criterion by criterion, what is about the whole before each
 * item's. Walked once for a review as it stands: a key that goes back does not wait for it again.
 */
export function findingWalk(
  judgement: Judgement,
  criteria: readonly Criterion[],
  state: ReviewState,
): Finding[] {
  const before = known.get(judgement);
  const isSame = before?.state === state && before.criteria.length === criteria.length;
  if (before && isSame && criteria.every((one, at) => one === before.criteria[at])) return before.walk;
  const walk = walkAnew(judgement, criteria, state);
  known.set(judgement, { criteria, state, walk });
  return walk;
}

function walkAnew(judgement: Judgement, criteria: readonly Criterion[], state: ReviewState): Finding[] {
  const byCriterion = Map.groupBy(judgement.findings, ({ criterion }) => criterion);
  return criteria.flatMap((criterion) => {
    const own = byCriterion.get(criterion.id) ?? [];
    const items = new Set(criterion.perItem ? itemsOf(criterion, state) : []);
    const groups = Map.groupBy(own, ({ item }) => (item !== undefined && items.has(item) ? item : ''));
    return ['', ...items].flatMap(
      (item) => evidenceOrder(groups.get(item) ?? [], state.dispositions).ordered,
    );
  });
}

/** From where a walk goes on: the finding in focus, else the criterion that is open (its place in `order`), else the start. */
export type From = { finding?: string; criterion?: string };

/** The next or previous finding that `holds`, if there is one. */
export function neighbourFinding(
  walk: readonly Finding[],
  order: readonly string[],
  from: From,
  by: 1 | -1,
  holds: (finding: Finding) => boolean,
): Finding | undefined {
  const here = walk.findIndex(({ id }) => id === from.finding);
  if (here >= 0) {
    const rest = by === 1 ? walk.slice(here + 1) : walk.slice(0, here).reverse();
    return rest.find(holds);
  }
  const at = from.criterion === undefined ? -1 : order.indexOf(from.criterion);
  const place = new Map(order.map((id, index) => [id, index]));
  const isOnWay = ({ criterion }: Finding) => {
    const own = place.get(criterion) ?? -1;
    return at < 0 || (by === 1 ? own >= at : own < at);
  };
  return by === 1
    ? walk.find((finding) => isOnWay(finding) && holds(finding))
    : walk.findLast((finding) => isOnWay(finding) && holds(finding));
}
