import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted, dayWord, kindWords, statusWords } from '../words.ts';
import { PlanRef } from './plan-ref.tsx';
import { SavedWord } from './saved-word.tsx';

/** Top of a review: which plan, what it is, saved or not, and the tools that act on the whole. */
export function ReviewHeader({ state, current, onHelp }: ReviewProps & { onHelp: () => void }) {
  const actions = useActions();
  const { review } = current;
  const status = current.state.details.docStatus ?? current.state.seen?.status;
  const pages = state.document?.plan.pages ?? current.state.seen?.pages;
  return (
    <header class="review-head">
      <PlanRef planRef={current.state.planRef} />
      {state.document?.title && <p class="title">{state.document.title}</p>}
      <p class="muted review-facts">
        {kindWords[review.documentKind]}
        {status && `, ${statusOf(status).toLowerCase()}`}
        {pages !== undefined && `, ${counted(pages, 'page')}`}. {state.resumed ? 'Begun' : 'New'}{' '}
        {dayWord(review.createdAt)}.
      </p>
      <SavedWord saving={current.saving} />
      <div class="tools">
        {state.document && (
          <button
            type="button"
            aria-pressed={state.overlay}
            onClick={() => void actions.setOverlay(!state.overlay)}
          >
            Marks in the document: {state.overlay ? 'on' : 'off'}
          </button>
        )}
        <button type="button" disabled={!current.canUndo} onClick={() => void actions.undo()}>
          Undo
        </button>
        <button type="button" disabled={!current.canRedo} onClick={() => void actions.redo()}>
          Redo
        </button>
        {state.document && (
          <button type="button" onClick={() => void actions.read()}>
            Read again
          </button>
        )}
        {state.document && (
          <button type="button" onClick={() => actions.openDashboard()}>
            All reviews
          </button>
        )}
        <button type="button" onClick={onHelp} aria-keyshortcuts="?">
          Keys
        </button>
      </div>
    </header>
  );
}

/** A document status in words; one this version does not know is shown as it is stored. */
export function statusOf(status: string): string {
  for (const [key, word] of Object.entries(statusWords)) if (key === status) return word;
  return status;
}
