import type { Saving } from '../session/keeper.ts';
import { useActions } from '../session/use-session.ts';

/** Whether the store has everything, in a word; a failure stays until it is written. */
export function SavedWord({ saving }: { saving: Saving }) {
  const { retrySave } = useActions();
  if (saving.kind === 'failed')
    return (
      <div class="notice notice-bad" role="alert">
        <p>
          <strong>Not saved.</strong> {saving.problem.sentence}
        </p>
        <button type="button" onClick={() => void retrySave()}>
          Try to save again
        </button>
      </div>
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
