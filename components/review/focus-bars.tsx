import type { Criterion } from '../../rubric/framework.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { ElsewhereWord } from './elsewhere-word.tsx';
import { neighbourOf } from './flow.ts';
import { SavedWord } from './saved-word.tsx';
import { ProgressLine } from './so-far.tsx';
import type { TimeShown } from './use-time-spent.ts';

type HeadProps = ReviewProps & { onMenu: () => void; onLeave: () => void };

/** What stands above the one criterion that is looked at: whose review it is, and the ways out. */
export function FocusHead({ state, current, onMenu, onLeave }: HeadProps) {
  const actions = useActions();
  return (
    <header class="focus-head">
      <div class="head-line">
        <h1 tabIndex={-1}>{current.state.planRef}</h1>
        <SavedWord saving={current.saving} />
      </div>
      <ElsewhereWord words={state.elsewhereSaid} />
      <div class="tools">
        <button type="button" onClick={onLeave} aria-keyshortcuts="Escape">
          Whole review
        </button>
        <button type="button" onClick={onMenu} aria-keyshortcuts="Control+K">
          Find
        </button>
        <button
          type="button"
          aria-disabled={!current.canUndo}
          onClick={() => (current.canUndo ? void actions.undo() : actions.say('There is nothing to undo.'))}
        >
          Undo
        </button>
      </div>
    </header>
  );
}

type FootProps = Pick<ReviewProps, 'current'> & {
  criteria: readonly Criterion[];
  open: string | undefined;
  onGo: (criterion: string) => void;
  time: TimeShown;
};

/** The ways to the criterion before and after, with how far the review is. */
export function FocusFoot({ current, criteria, open, onGo, time }: FootProps) {
  const order = criteria.map(({ id }) => id);
  return (
    <footer class="so-far">
      <ProgressLine {...{ current, open, time }} />
      <Way to={neighbourOf(order, open, -1)} word="Before" sign="←" onGo={onGo} />
      <Way to={neighbourOf(order, open, 1)} word="Next" sign="→" onGo={onGo} />
    </footer>
  );
}

type WayProps = { to: string | undefined; word: string; sign: string; onGo: (criterion: string) => void };

function Way({ to, word, sign, onGo }: WayProps) {
  const { say } = useActions();
  return (
    <button
      type="button"
      // Not disabled at the ends: the button that was just pressed would lose the focus.
      aria-disabled={to === undefined}
      onClick={() => (to === undefined ? say('There is no further criterion.') : onGo(to))}
    >
      <span aria-hidden="true">{sign}</span> {word}
      {to !== undefined && `: ${to}`}
    </button>
  );
}
