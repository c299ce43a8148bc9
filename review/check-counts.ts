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
 * again in a plan after a false hit are not asked again, so they count once.
 */
export function checkCounts(reviews: readonly Review[]): CheckCount[] {
  const counts = new Map<string, CheckCount>();
  for (const review of reviews) {
    for (const [key, one] of countsOf(review)) {
      const so = counts.get(key);
      counts.set(key, so ? sum(so, one) : one);
    }
  }
  return [...counts.values()].sort(
    (one, other) =>
      other.falseHits - one.falseHits ||
      other.queries - one.queries ||
      one.check.localeCompare(other.check) ||
      one.criterion.localeCompare(other.criterion),
  );
}

function countsOf(review: Review): Map<string, CheckCount> {
  const state = stateOf(review);
  const counts = new Map<string, CheckCount>();
  const count = (check: string, criterion: string): CheckCount => {
    const { id: framework, version } = review.framework;
    const key = [framework, version, criterion, check].join('|');
    const made = counts.get(key) ?? {
      framework,
      version,
      check,
      criterion,
      reviews: 1,
      queries: 0,
      answered: 0,
      falseHits: 0,
    };
    counts.set(key, made);
    return made;
  };
  for (const { check, criterion, tone, count: shown } of state.seen?.findings ?? [])
    if (tone === 'query') count(check, criterion).queries += shown;
  for (const { check, criterion, disposition } of state.dispositions.values()) {
    const one = count(check, criterion);
    one.answered += 1;
    if (disposition === 'false-hit') one.falseHits += 1;
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
