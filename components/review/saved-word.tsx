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
      {saving.kind === 'saved'
        ? '✓ Saved on this device'
        : saving.kind === 'saving'
          ? 'Saving…'
          : 'Nothing to save yet'}
    </p>
  );
}
