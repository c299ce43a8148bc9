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
    <div class="roll-up">
      <p>
        <strong>{first}</strong>
      </p>
      <ul>
        {rest.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>A level given for the whole counts first.</li>
      </ul>
    </div>
  );
}
