import type { Review } from './review.ts';
import { stateOf } from './state.ts';

/**
 * How often a check was heard and how often people said it was wrong, over several reviews. `queries`: shown at the last
 * reading of each review, and never fewer than were answered. Check ids and counts only: no words, no ids of findings.
 */
export type CheckCount = {
  framework: string;
  version: string;
  check: string;
  criterion: string;
  reviews: number;
  queries: number;
  answered: number;
  falseHits: number;
};

/**
 * Counts each check of each criterion over all these reviews, most false hits first. A share is of what was answered,
 * since an unanswered query says nothing of the check; it is left to the reader, with the numbers beside it. Words met
 * again in a plan after a false hit are not asked again, so they count once. So do the answers that a copy of a review
 * took over, and the queries of its reading: a copy is the same plan again.
 */
export function checkCounts(reviews: readonly Review[]): CheckCount[] {
  const counts = new Map<string, CheckCount>();
  for (const copies of alike(reviews))
    for (const [key, one] of countsOf(copies)) {
      const so = counts.get(key);
      counts.set(key, so ? sum(so, one) : one);
    }
  return [...counts.values()].sort(
    (one, other) =>
      other.falseHits - one.falseHits ||
      other.queries - one.queries ||
      one.check.localeCompare(other.check) ||
      one.criterion.localeCompare(other.criterion),
  );
}

/** Reviews with their copies: a copy carries the whole history, so it begins with the same change at the same moment. */
function alike(reviews: readonly Review[]): Review[][] {
  const groups = new Map<string, Review[]>();
  for (const review of reviews) {
    const [first] = review.changes;
    const { id, version } = review.framework;
    const origin = first ? JSON.stringify([id, version, first]) : review.id;
    groups.set(origin, [...(groups.get(origin) ?? []), review]);
  }
  return [...groups.values()];
}

/** The counts of one review and its copies. */
function countsOf(copies: readonly Review[]): Map<string, CheckCount> {
  const counts = new Map<string, CheckCount>();
  const taken = new Set<string>();
  for (const review of copies) {
    const state = stateOf(review);
    const { id: framework, version } = review.framework;
    const count = (check: string, criterion: string): CheckCount => {
      const key = [framework, version, criterion, check].join('|');
      const none = { reviews: 1, queries: 0, answered: 0, falseHits: 0 };
      const made = counts.get(key) ?? { framework, version, check, criterion, ...none };
      counts.set(key, made);
      return made;
    };
    const shown = new Map<CheckCount, number>();
    for (const { check, criterion, tone, count: times } of state.seen?.findings ?? []) {
      if (tone !== 'query') continue;
      const one = count(check, criterion);
      shown.set(one, (shown.get(one) ?? 0) + times);
    }
    for (const [one, times] of shown) one.queries = Math.max(one.queries, times);
    for (const [finding, { check, criterion, disposition, at }] of state.dispositions) {
      const one = count(check, criterion);
      if (taken.has(`${finding} ${at}`)) continue;
      taken.add(`${finding} ${at}`);
      one.answered += 1;
      if (disposition === 'false-hit') one.falseHits += 1;
    }
  }
  for (const one of counts.values()) one.queries = Math.max(one.queries, one.answered);
  return counts;
}

function sum(one: CheckCount, other: CheckCount): CheckCount {
  return {
    ...one,
    reviews: one.reviews + other.reviews,
    queries: one.queries + other.queries,
    answered: one.answered + other.answered,
    falseHits: one.falseHits + other.falseHits,
  };
}
