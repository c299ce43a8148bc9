import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { stillWaiting } from '../../review/false-hits.ts';
import { commentKey } from '../../review/state.ts';
import { judgementOf } from '../session/session-state.ts';
import { counted, gradeWord, levelWord } from '../words.ts';
import { CommentField } from './comment-field.tsx';
import { shortPart } from '../../review/own-parts.ts';
import { toScore } from './flow.ts';
import { levelOf } from './level-choice.tsx';
import { OverrideForm } from './override-form.tsx';

/** The grades as they form: each part, the overall grade with the limiting rules that fired, the override, the exports. */
export function Grades({ state, current }: ReviewProps) {
  const { chooseScale } = useActions();
  const { grade, scale, framework } = current;
  const own = current.state.details.sectionsScored;
  const left = toScore(current).length;
  const { findings } = judgementOf(state) ?? { findings: [] };
  const waiting = stillWaiting(grade.waiting, framework, findings, current.state.dispositions);
  return (
    <section class="card grades" id="grades" aria-labelledby="grades-title">
      <h2 id="grades-title" tabIndex={-1}>
        Grades
      </h2>
      <p class="overall">
        <span class="muted">Overall, from your levels</span>
        <strong>{gradeWord(grade.derived, scale)}</strong>
      </p>
      {grade.derived.kind === 'insufficient' && <p class="muted">{grade.derived.why}</p>}
      {grade.overridden && grade.stated.kind === 'level' && (
        <p class="overall">
          <span class="muted">Overall, as you stated it</span>
          <strong>{levelWord(grade.stated.level, scale)}</strong>
        </p>
      )}
      <p>
        {left === 0
          ? own
            ? 'Every criterion you were asked for has an answer.'
            : 'Every criterion has an answer.'
          : `${counted(left, 'criterion', 'criteria')} still to score, so this may change.`}
        {grade.notEvidenced.length > 0 && ` ${grade.notEvidenced.length} marked not evidenced.`}
      </p>
      {own && (
        <p>
          You were asked to score {own.map(shortPart).join(', ')}. The overall grade rests on every part that
          has a grade, so it is the whole plan’s only once the other agencies’ levels are beside yours.
        </p>
      )}
      {(grade.limits.length > 0 || waiting.length > 0) && (
        <div class="notice notice-warn">
          <h3>Limiting rules</h3>
          <ul>
            {grade.limits.map((limit) => (
              <li key={limit.id}>
                {limit.sentence}{' '}
                <span class="muted">
                  At most {levelWord(levelOf(limit.cap), scale)}. Because: {limit.because}.
                </span>
              </li>
            ))}
            {waiting.map((limit) => (
              <li key={limit.id}>
                Not yet in force: {counted(limit.findings, 'finding')} of this kind{' '}
                {limit.findings === 1 ? 'waits' : 'wait'} for your answer. If accepted: {limit.sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <table>
        <caption class="hidden">Grade of each part</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Scored</th>
            <th scope="col">Grade</th>
          </tr>
        </thead>
        <tbody>
          {grade.parts
            .filter((part) => framework.criteria.some((criterion) => criterion.part === part.part))
            .map((part) => (
              <tr key={part.part}>
                <th scope="row">{part.title}</th>
                <td>
                  {part.scored} of {part.applicable}
                </td>
                <td>{gradeWord(part.grade, scale)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <OverrideForm current={current} />
      <CommentField
        target={{}}
        label="Comment on the whole document"
        text={current.state.comments.get(commentKey({}))?.text ?? ''}
      />
      <label class="field">
        Scale
        <select value={scale.id} onChange={(event) => void chooseScale(event.currentTarget.value)}>
          {framework.scales.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <p class="muted">
        {framework.title}, version {framework.version}. {framework.agreedBy}.
        {current.review.framework.version !== framework.version &&
          ` This review was begun under version ${current.review.framework.version}.`}
      </p>
    </section>
  );
}
