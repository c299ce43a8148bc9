import type { LockState } from '../../review/lock.ts';

/** How far the conversion is. It goes on where it was, should the window close. */
export function Converting({ state }: { state: Extract<LockState, { kind: 'converting' }> }) {
  const what = state.to === 'encrypted' ? 'Encrypted' : 'Decrypted';
  return (
    <div class="lock-converting">
      <progress aria-label={`${what} so far`} value={state.done} max={Math.max(1, state.total)} />
      <p role="status">
        {what}: {state.done} of {state.total}. Should this window close, it goes on where it was.
      </p>
    </div>
  );
}
