import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted, dayWord, kindWords, statusWords } from '../words.ts';
import { ElsewhereWord } from './elsewhere-word.tsx';
import { PlanRef } from './plan-ref.tsx';
import { SavedWord } from './saved-word.tsx';

type Props = ReviewProps & { onHelp: () => void; onMenu: () => void; onFocus: () => void };

/** Top of a review: which plan, what it is, saved or not, and the tools that act on the whole. */
export function ReviewHeader({ state, current, onHelp, onMenu, onFocus }: Props) {
  const actions = useActions();
  const { review } = current;
  const status = current.state.details.docStatus ?? current.state.seen?.status;
  const pages = state.document?.plan.pages ?? current.state.seen?.pages;
  return (
    <header class="review-head">
      <div class="head-line">
        <PlanRef planRef={current.state.planRef} />
        <SavedWord saving={current.saving} />
      </div>
      <ElsewhereWord words={state.elsewhereSaid} />
      {state.document?.title && (
        <p class="title" title={state.document.title}>
          {state.document.title}
        </p>
      )}
      <p class="muted review-facts">
        {kindWords[review.documentKind]}
        {status && `, ${statusOf(status).toLowerCase()}`}
        {pages !== undefined && `, ${counted(pages, 'page')}`}. {state.resumed ? 'Begun' : 'New'}{' '}
        {dayWord(review.createdAt)}.
      </p>
      <div class="tools">
        {state.document && (
          <button
            type="button"
            aria-pressed={state.overlay}
            onClick={() => void actions.setOverlay(!state.overlay)}
          >
            Marks<span class="hidden"> in the document</span>: {state.overlay ? 'on' : 'off'}
          </button>
        )}
        {state.document && state.overlay && (
          <label class="check" title={allWords}>
            <input
              type="checkbox"
              checked={state.allMarks}
              onChange={(event) => void actions.setAllMarks(event.currentTarget.checked)}
            />
            <span>
              Show all<span class="hidden"> marks: {allWords}</span>
            </span>
          </label>
        )}
        {/* Not disabled: a button that cannot be pressed any more would lose the focus. */}
        <button
          type="button"
          aria-disabled={!current.canUndo}
          onClick={() => (current.canUndo ? void actions.undo() : actions.say('There is nothing to undo.'))}
        >
          Undo
        </button>
        <button
          type="button"
          aria-disabled={!current.canRedo}
          onClick={() => (current.canRedo ? void actions.redo() : actions.say('There is nothing to redo.'))}
        >
          Redo
        </button>
        <button type="button" onClick={onMenu} aria-keyshortcuts="Control+K" title="Find anything (Ctrl + K)">
          Find
        </button>
        <button type="button" onClick={onFocus} title="Show one criterion and nothing else">
          Focus<span class="hidden"> on one criterion</span>
        </button>
        <button type="button" onClick={onHelp} aria-keyshortcuts="?" title="Keys">
          <span aria-hidden="true">?</span>
          <span class="hidden">Keys</span>
        </button>
      </div>
    </header>
  );
}

/** What the wider choice of marks adds. */
const allWords =
  'strengths, notes and findings on whole items too; otherwise they show while their criterion is open';

/** A document status in words; one this version does not know is shown as it is stored. */
export function statusOf(status: string): string {
  for (const [key, word] of Object.entries(statusWords)) if (key === status) return word;
  return status;
}
