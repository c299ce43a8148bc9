import type { Framework } from '../rubric/framework.ts';
import type { Details } from './details.ts';
import type { Grade } from './grade.ts';
import { isOwnPart } from './own-parts.ts';

/** How many criteria have an answer (a level, not applicable, not evidenced; of items, enough for the whole), of how many. */
export type Progress = { done: number; of: number };

/** How far a review is: as a whole, and in each part of its framework that has criteria. */
export type ReviewProgress = Progress & { parts: ReadonlyMap<string, Progress> };

/** Counts answers against the framework's criteria; as a whole, against those of the parts this reviewer was asked to score. What was not shown yet or cannot be told is no answer. */
export function progressOf(
  framework: Framework,
  grade: Pick<Grade, 'unscored'>,
  details: Details = {},
): ReviewProgress {
  const open = new Set(grade.unscored);
  const parts = new Map<string, Progress>();
  for (const { id, part } of framework.criteria) {
    const so = parts.get(part) ?? { done: 0, of: 0 };
    parts.set(part, { done: so.done + (open.has(id) ? 0 : 1), of: so.of + 1 });
  }
  const own = framework.criteria.filter(({ part }) => isOwnPart(details, part));
  return { done: own.filter(({ id }) => !open.has(id)).length, of: own.length, parts };
}
