import { progressOf } from '../../review/progress.ts';
import { printedKeys } from '../keys/command-entries.ts';
import { useDesk } from '../keys/use-commands.ts';
import { LockSign } from '../lock/lock-sign.tsx';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted, gradeWord } from '../words.ts';
import { toScore } from './flow.ts';
import { focusLater } from './go.ts';
import { notReadIn, notToVisit } from './not-read.tsx';
import { progressWords } from './progress-words.ts';
import type { TimeShown } from './use-time-spent.ts';

type Props = ReviewProps & {
  open: string | undefined;
  /** The next criterion without an answer. */
  next: string | undefined;
  onGo: (criterion: string) => void;
  time: TimeShown;
};

/** How far the review is and how it stands, always in view, with the way to what is next. */
export function SoFar({ state, current, open, next, onGo, time }: Props) {
  const { unread, notVisited } = notReadIn({ state, current });
  // Parts that a page shows at other steps are nothing to be warned of.
  const calm = unread.length + notToVisit({ state, current }).length === 0;
  const gaps = unread.length + notVisited.length;
  const desk = useDesk();
  const done = toScore(current).length === 0;
  const nextTitle = current.framework.criteria.find((criterion) => criterion.id === next)?.title;
  return (
    <footer class="so-far">
      <ProgressLine {...{ current, open, time }} />
      <FirstKeys current={current} />
      <p>
        <span class="muted">Overall so far</span>{' '}
        <strong>{gradeWord(current.grade.stated, current.scale)}</strong>
      </p>
      {next !== undefined && (
        <button type="button" class="primary" onClick={() => onGo(next)} title={nextTitle}>
          Next: {next}
          <span class="hidden"> {nextTitle}, to score</span>
        </button>
      )}
      <button type="button" class={done ? 'primary' : undefined} onClick={() => focusLater('#grades-title')}>
        Grades
      </button>
      {done && (
        <button type="button" onClick={() => desk.run('reports', { element: undefined })}>
          Reports
        </button>
      )}
      {gaps > 0 && (
        <button
          type="button"
          class={calm ? 'gaps gaps-calm' : 'gaps'}
          onClick={() => focusLater('#not-read')}
        >
          {counted(gaps, 'part')} not read
        </button>
      )}
      <LockSign />
    </footer>
  );
}

/** Before the first answer: the three keys that a whole review needs. Nothing where single keys are off. */
function FirstKeys({ current }: Pick<ReviewProps, 'current'>) {
  const { settings } = useActions();
  const { keys: chosen, keysOff } = settings();
  const keys = printedKeys(chosen);
  const [next] = keys.get('criterion.to-score') ?? [];
  const [help] = keys.get('help') ?? [];
  const { done } = progressOf(current.framework, current.grade, current.state.details);
  if (done > 0 || keysOff || next === undefined || help === undefined) return null;
  return (
    <p class="first-keys muted">
      <kbd>{next}</kbd> opens the next to answer, its number gives the level, <kbd>{help}</kbd> lists all
      keys.
    </p>
  );
}

type ProgressProps = Pick<ReviewProps, 'current'> & { open: string | undefined; time: TimeShown };

/** "12 of 37, Section E 3 of 8" with a bar, and the time spent where it is counted. */
export function ProgressLine({ current, open, time }: ProgressProps) {
  const { done, of } = progressOf(current.framework, current.grade, current.state.details);
  const { all, part } = progressWords(current, open);
  return (
    <p class="progress-line">
      <progress value={done} max={of} aria-hidden="true" />
      <span class="progress-words">
        Answered: {all}
        {part && `, ${part}`}
      </span>
      {time && (
        <span class="time-spent">
          <span class="hidden">Time spent: </span>
          {time.words}{' '}
          <button type="button" class="quiet small" aria-pressed={time.paused} onClick={time.onPause}>
            Pause<span class="hidden"> counting the time</span>
          </button>
        </span>
      )}
    </p>
  );
}
