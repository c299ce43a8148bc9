import type { Criterion } from '../../rubric/framework.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { rollUpWords } from './roll-up-words.ts';

/** How the level of the whole follows from what was given one by one, with the numbers as they are now. */
export function RollUp({ current, criterion }: Pick<ReviewProps, 'current'> & { criterion: Criterion }) {
  const { state, framework, scale, grade } = current;
  const [first, ...rest] = rollUpWords(
    criterion,
    state,
    framework.rules,
    scale,
    grade.scores.get(criterion.id),
  );
  if (first === undefined) return null;
  return (
    <p class="roll-up">
      <strong>{first}</strong> {rest.join(' ')} A level given for the whole counts first.
    </p>
  );
}
