import type { Saving } from '../session/keeper.ts';
import { rescueHolds } from '../session/rescue-file.ts';
import { useActions, useSession } from '../session/use-session.ts';

/** Whether the store has everything, typed words too, in a word; a failure stays until it is written. */
export function SavedWord({ saving }: { saving: Saving }) {
  const session = useActions();
  const { isTyping } = useSession(session);
  const { retrySave, saveCopy } = session;
  if (saving.kind === 'failed')
    return (
      <div class="notice notice-bad" role="alert">
        <p>
          <strong>Not saved.</strong> {saving.problem.sentence}
        </p>
        <p>What you see here is still in this window: leave it open until it is saved.</p>
        <div class="row">
          <button type="button" onClick={() => void retrySave()}>
            {saving.problem.code === 'not-found' ? 'Put it back' : 'Try to save again'}
          </button>
          <button type="button" class="quiet" onClick={saveCopy}>
            Save a copy to a file
          </button>
        </div>
        <p class="hint">{rescueHolds}</p>
      </div>
    );
  if (isTyping)
    return (
      <p class="saved saved-typing" role="status">
        <span aria-hidden="true">Not saved yet…</span>
      </p>
    );
  return (
    <p class={`saved saved-${saving.kind}`} role="status">
      {saving.kind === 'saved' ? (
        <>
          ✓ Saved<span class="hidden"> on this device</span>
        </>
      ) : (
        // Only that it was saved is said aloud; each key press would be heard twice otherwise.
        <span aria-hidden="true">{saving.kind === 'saving' ? 'Saving…' : 'Nothing to save'}</span>
      )}
    </p>
  );
}
