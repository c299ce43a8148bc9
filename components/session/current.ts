import { gradeOf } from '../../review/grade.ts';
import { stateOf } from '../../review/state.ts';
import { redoTarget, undoTarget } from '../../review/undo.ts';
import type { Framework } from '../../rubric/framework.ts';
import type { Keeper } from './keeper.ts';
import type { Current } from './session-state.ts';

/** Folds and grades what the keeper holds, for the screen. */
export function currentOf(held: Keeper, framework: Framework): Current {
  const review = held.review();
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
