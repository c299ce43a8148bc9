import type { SessionState } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';

/** What to do first: read the page, or open a file. Says what happens to the plan before anything is read. */
export function StartScreen({ state }: { state: SessionState }) {
  const actions = useActions();
  return (
    <div class="start">
      <h1 tabIndex={-1}>What good looks like, beside the plan you are reading</h1>
      <p>Nothing is read until you ask. Nothing leaves this device. The checks show; the levels are yours.</p>
      {state.awaitsFile && (
        <div class="notice" role="status">
          <p>Pick or drop the file in the page that was opened. It is read here as soon as it is there.</p>
        </div>
      )}
      <button type="button" class="primary big" onClick={() => void actions.read()}>
        Read this page
      </button>
      <button type="button" class="big" onClick={() => void actions.openFile()}>
        Open a PDF or Word file
      </button>
      <p class="muted">
        On a portal page that shows a plan, an annual review or professional advice, press the first. For a
        file on your device, drop it here or press the second and pick it.
      </p>
      {state.document === undefined && (
        <p>
          <button type="button" class="quiet" onClick={() => actions.openDashboard()}>
            All reviews
          </button>{' '}
          <button type="button" class="quiet" onClick={() => actions.openSettings()}>
            Settings
          </button>
        </p>
      )}
    </div>
  );
}
