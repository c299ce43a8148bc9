import type { Level } from '../rubric/finding.ts';
import type { Criterion, Framework } from '../rubric/framework.ts';
import { levels, type Score } from './score.ts';
import { type ReviewState, scoreOf } from './state.ts';

type Rules = Framework['rules'];

/** Where a criterion's level comes from: given for the criterion itself, or rolled up from its items or sections. */
export type CriterionScore =
  | { kind: 'level'; level: Level; from: 'given' | 'items' | 'sections' }
  | { kind: 'na' | 'ne'; reason: string }
  | { kind: 'unscored'; scored: number; of: number };

/**
 * The score of a criterion as it stands. A score given for the criterion itself always counts; otherwise, for a
 * criterion judged item by item or section by section, the roll-up of what was given, once enough of them have a score.
 */
export function criterionScore(criterion: Criterion, state: ReviewState, rules: Rules): CriterionScore {
  const given = scoreOf(state, { criterion: criterion.id });
  if (given?.kind === 'level') return { kind: 'level', level: given.level, from: 'given' };
  if (given) return { kind: given.kind, reason: given.reason };
  const below = scoresBelow(criterion, state);
  if (below.length === 0) return { kind: 'unscored', scored: 0, of: 1 };
  return rolledUp(below, rules, criterion.perItem ? 'items' : 'sections');
}

/** The outcomes or provisions a per-item criterion is judged on, by id, as the document was last read. */
export function itemsOf(criterion: Criterion, state: ReviewState): string[] {
  return (state.seen?.items ?? []).filter((item) => item.kind === criterion.perItem).map((item) => item.id);
}

/** The level at least `itemShare` of the levels reach; at most `itemCap` if any is 1. Undefined for no levels. */
export function rollUp(given: readonly Level[], rules: Rules): Level | undefined {
  if (given.length === 0) return undefined;
  // A hair's breadth below the share, so that 4 of 5 counts as 80 % whatever the arithmetic makes of it.
  const enough = given.length * rules.itemShare - 1e-9;
  const reached = levels.filter((level) => given.filter((one) => one >= level).length >= enough);
  const level = reached.at(-1) ?? 1;
  if (!given.includes(1) || level <= rules.itemCap) return level;
  return levels.findLast((one) => one <= rules.itemCap) ?? 1;
}

function scoresBelow(criterion: Criterion, state: ReviewState): (Score | undefined)[] {
  if (criterion.perItem)
    return itemsOf(criterion, state).map((item) => scoreOf(state, { criterion: criterion.id, item }));
  return (criterion.perSection ?? []).map((section) => scoreOf(state, { criterion: criterion.id, section }));
}

function rolledUp(below: (Score | undefined)[], rules: Rules, from: 'items' | 'sections'): CriterionScore {
  const applicable = below.filter((score) => score?.kind !== 'na');
  if (applicable.length === 0) return { kind: 'na', reason: 'Each one was marked not applicable.' };
  const given = applicable.flatMap((score) => (score?.kind === 'level' ? [score.level] : []));
  const level = rollUp(given, rules);
  if (level !== undefined && given.length >= applicable.length * rules.minimumScored)
    return { kind: 'level', level, from };
  if (applicable.every((score) => score?.kind === 'ne'))
    return { kind: 'ne', reason: 'Each one was marked not evidenced.' };
  return { kind: 'unscored', scored: given.length, of: applicable.length };
}
