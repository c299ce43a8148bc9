import { useEffect, useRef } from 'preact/hooks';
import type { SessionState } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';

/** While a document is read: the step under way, and a way to stop. */
export function ReadingScreen({ state }: { state: SessionState }) {
  const { cancelReading } = useActions();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  return (
    <div class="start">
      <h1>Reading</h1>
      <progress aria-label="Reading the document" />
      <p role="status">{state.step}</p>
      <button ref={stop} type="button" onClick={cancelReading}>
        Stop
      </button>
    </div>
  );
}
