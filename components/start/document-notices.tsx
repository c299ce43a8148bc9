import type { SessionState } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';

/** What stands between the reviewer and the document: another tab, a closed one, a page that changed. */
export function DocumentNotices({ state }: { state: SessionState }) {
  const actions = useActions();
  return (
    <>
      {state.elsewhere && !state.closed && (
        <div class="notice" role="status">
          <p>This review belongs to another tab.</p>
          <button type="button" onClick={() => void actions.goToDocument()}>
            Go to its tab
          </button>
        </div>
      )}
      {state.closed && (
        <div class="notice notice-warn" role="status">
          <p>The document’s tab was closed. The review is safe; open the plan again to see its words.</p>
        </div>
      )}
      {state.stale && !state.closed && (
        <div class="notice" role="status">
          <p>The document changed since it was read.</p>
          <button type="button" onClick={() => void actions.read()}>
            Read it again
          </button>
        </div>
      )}
    </>
  );
}
