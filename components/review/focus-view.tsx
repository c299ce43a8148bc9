import type { Criterion } from '../../rubric/framework.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { type Asking, CriterionCard } from './criterion-card.tsx';
import { neighbourOf } from './flow.ts';
import { SavedWord } from './saved-word.tsx';
import { ProgressLine } from './so-far.tsx';

type Props = ReviewProps & {
  criteria: readonly Criterion[];
  open: string;
  asking: Asking | undefined;
  onGo: (criterion: string) => void;
  onMenu: () => void;
  onLeave: () => void;
};

/** One criterion and nothing else: what it asks, what was found for it, the levels and the comment. */
export function FocusView({ state, current, criteria, open, asking, onGo, onMenu, onLeave }: Props) {
  const actions = useActions();
  const criterion = criteria.find(({ id }) => id === open);
  if (!criterion) return null;
  const order = criteria.map(({ id }) => id);
  const part = current.framework.parts.find(({ id }) => id === criterion.part);
  const [before, after] = [neighbourOf(order, open, -1), neighbourOf(order, open, 1)];
  const way = (to: string | undefined, word: string) => (
    <button
      type="button"
      aria-disabled={to === undefined}
      onClick={() => (to === undefined ? actions.say(`There is no criterion ${word}.`) : onGo(to))}
    >
      {word === 'before' ? '← Before' : 'Next →'}
      {to !== undefined && <span class="hidden"> {to}</span>}
    </button>
  );
  return (
    <div class="review focus-view">
      <header class="focus-head">
        <div class="head-line">
          <h1 tabIndex={-1}>{current.state.planRef}</h1>
          <SavedWord saving={current.saving} />
        </div>
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
      <h2 class="focus-part" id="parts-title">
        {part?.title}
      </h2>
      <CriterionCard
        {...{ state, current, criterion, asking }}
        open
        isAlone
        onToggle={(isOpen) => {
          if (!isOpen) onLeave();
        }}
      />
      <footer class="so-far">
        <ProgressLine {...{ state, current, open }} />
        {way(before, 'before')}
        {way(after, 'after')}
      </footer>
    </div>
  );
}
