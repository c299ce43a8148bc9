import { gradeOf } from '../../review/grade.ts';
import { stateOf } from '../../review/state.ts';
import { redoTarget, undoTarget } from '../../review/undo.ts';
import type { Review } from '../../review/review.ts';
import type { Framework } from '../../rubric/framework.ts';
import type { Keeper } from './keeper.ts';
import type { Current } from './session-state.ts';

/**
 * Folds and grades what the keeper holds, for the screen. Where only the store has answered since `before`, what the
 * changes add up to is the same and is taken from there: nothing that is drawn from it is drawn again.
 */
export function currentOf(held: Keeper, framework: Framework, before?: Current): Current {
  const review = held.review();
  if (before?.framework === framework && isSameHistory(before.review, review))
    return { ...before, review, saving: held.saving() };
  const state = stateOf(review);
  const scale =
    framework.scales.find((one) => one.id === state.scale) ??
    framework.scales.find((one) => one.id === framework.defaultScale) ??
    framework.scales[0];
  if (!scale) throw new Error(`The framework ${framework.id} has no scale`);
  return {
    review,
    state,
    framework,
    scale,
    grade: gradeOf(framework, state),
    saving: held.saving(),
    canUndo: undoTarget(review) !== undefined,
    canRedo: redoTarget(review) !== undefined,
  };
}

/** True where both hold the same changes: histories only grow, so the last one tells. */
function isSameHistory(one: Review, other: Review): boolean {
  const [a, b] = [one.changes.at(-1), other.changes.at(-1)];
  return (
    one.id === other.id &&
    one.changes.length === other.changes.length &&
    a?.seq === b?.seq &&
    a?.at === b?.at &&
    JSON.stringify(a?.what) === JSON.stringify(b?.what)
  );
}
