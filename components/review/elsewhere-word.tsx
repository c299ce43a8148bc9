import type { SessionState } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';

/** What another window changed last in this review, for people who see; the live region says it to those who hear. */
export function ElsewhereWord({ words }: { words: SessionState['elsewhereSaid'] }) {
  const { seenElsewhere } = useActions();
  if (words === undefined) return null;
  return (
    <div class="elsewhere-word row">
      <p>
        <span aria-hidden="true">↻ </span>
        {words}
      </p>
      <button type="button" class="quiet" onClick={seenElsewhere}>
        Dismiss<span class="hidden"> what another window changed</span>
      </button>
    </div>
  );
}
