import type { Subject } from './subject.ts';

/** Which advice item and which plan item say the same, by their places in the lists. `weak`: near, and not near enough to say. */
export type Paired = { pairs: { plan: number; advice: number }[]; weak: { plan: number; advice: number }[] };

/** From here on two items are taken for the same provision; below `doubtful` there is nothing to it. Chosen on invented plans. */
const firm = 0.42;
const doubtful = 0.3;
/** Two rivals this close cannot be told apart. */
const tie = 0.03;

/**
 * The best mutual matches of the items of two documents. Rare words weigh most, since nearly every plan speaks of
 * reading; who gives it and the matter it is about only add. Items that name different therapies never match.
 */
export function pairItems(plan: readonly Subject[], advice: readonly Subject[]): Paired {
  const weigh = weights([...plan, ...advice]);
  const scored: { plan: number; advice: number; score: number }[] = [];
  for (const [row, ours] of plan.entries())
    for (const [column, theirs] of advice.entries()) {
      const score = likeness(ours, theirs, weigh);
      if (score >= doubtful) scored.push({ plan: row, advice: column, score });
    }
  scored.sort((a, b) => b.score - a.score || a.plan - b.plan || a.advice - b.advice);
  const takenPlan = new Set<number>();
  const takenAdvice = new Set<number>();
  const pairs: Paired['pairs'] = [];
  const weak: Paired['weak'] = [];
  for (const one of scored) {
    if (takenPlan.has(one.plan) || takenAdvice.has(one.advice)) continue;
    const rival = scored.find(
      (other) =>
        other !== one &&
        (other.plan === one.plan) !== (other.advice === one.advice) &&
        !takenPlan.has(other.plan) &&
        !takenAdvice.has(other.advice) &&
        one.score - other.score < tie,
    );
    const isFirm = one.score >= firm && !rival;
    (isFirm ? pairs : weak).push({ plan: one.plan, advice: one.advice });
    takenPlan.add(one.plan);
    takenAdvice.add(one.advice);
  }
  return { pairs, weak };
}

/** `holders`: how many items have a root. */
type Weigh = ((root: string) => number) & { holders: (root: string) => number };

/** Roots of the names of therapies. */
const namesTherapy = /^(?:speech|languag|occupat|psycholog|music|play|art|drama|mental|health)$/;

/** How much a root says: the fewer items speak of it, the more. */
function weights(all: readonly Subject[]): Weigh {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { roots, names: own } of all) {
    for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
    for (const name of own) names.add(name);
  }
  const holders = (root: string) => counts.get(root) ?? 1;
  const weigh = (root: string) => Math.log((all.length + 4) / holders(root)) * (names.has(root) ? 1.5 : 1);
  return Object.assign(weigh, { holders });
}

function likeness(one: Subject, other: Subject, weigh: Weigh): number {
  if (contradict(one, other)) return 0;
  const shared = [...one.roots].filter((root) => other.roots.has(root));
  if (shared.length === 0 && !sameTherapy(one, other)) return 0;
  const norm = Math.sqrt(sum(one.roots, weigh) * sum(other.roots, weigh));
  const words = norm === 0 ? 0 : sum(shared, weigh) / norm;
  const giver = meet(one.givers, other.givers) ? 0.12 : 0;
  const topic = meet(one.topics, other.topics) ? 0.08 : 0;
  // "Language" alone, as part of the therapy's own name, says nothing of what it is for.
  const isGivenTherapy = shared.some((root) => !namesTherapy.test(root)) && givesTherapy(one, other);
  const therapy = sameTherapy(one, other) ? 0.2 : isGivenTherapy ? 0.15 : 0;
  // One word in common is weak evidence, unless it is a name or nearly all that is said.
  const lone = shared.length === 1 && !shared.some((root) => one.names.has(root) || other.names.has(root));
  const isOnlyHere = shared.some((root) => weigh.holders(root) === 2);
  return (lone && !isOnlyHere && words < 0.5 ? words * 0.7 : words) + giver + topic + therapy;
}

function contradict(one: Subject, other: Subject): boolean {
  const ours = one.therapies.size > 0 ? one.therapies : therapists(one);
  const theirs = other.therapies.size > 0 ? other.therapies : therapists(other);
  const named = one.therapies.size > 0 || other.therapies.size > 0;
  return named && ours.size > 0 && theirs.size > 0 && !meet(ours, theirs);
}

function therapists({ rank, givers }: Subject): ReadonlySet<string> {
  return rank === 4 ? givers : new Set();
}

function sameTherapy(one: Subject, other: Subject): boolean {
  return meet(one.therapies, other.therapies);
}

/** One names a therapy and the other is given by its therapist: "direct input from a speech and language therapist". */
function givesTherapy(one: Subject, other: Subject): boolean {
  return meet(one.therapies, therapists(other)) || meet(other.therapies, therapists(one));
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const entry of one) if (other.has(entry)) return true;
  return false;
}

function sum(roots: Iterable<string>, weigh: Weigh): number {
  let total = 0;
  for (const root of roots) total += weigh(root) ** 2;
  return total;
}
