import type { VisitsSeen } from '../services.ts';
import type { SessionState } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';

/** Why the tab shows no part of the document that was read. What was read is kept in any case. */
const awayWords: Record<NonNullable<VisitsSeen['away']>, string> = {
  'signed-out': 'The portal has signed you out. What was read until now is kept; sign in and go on.',
  'timed-out': 'The portal has signed you out. What was read until now is kept; sign in and go on.',
  failed: 'The portal shows an error. What was read until now is kept; go back to the plan and go on.',
  elsewhere:
    'This page is no part of the plan. What was read until now is kept; go back to the plan and go on.',
};

/** What stands between the reviewer and the document: another tab, a closed one, a page that changed. */
export function DocumentNotices({ state }: { state: SessionState }) {
  const actions = useActions();
  const visits = state.document?.visits;
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
      {visits?.away && !state.closed && (
        <div class="notice notice-warn" role="status">
          <p>{awayWords[visits.away]}</p>
        </div>
      )}
      {visits?.was === 'anew' && (
        <div class="notice" role="status">
          <p>
            This tab shows another plan now, so reading began anew. The review of the other one is kept under
            “All reviews”.
          </p>
        </div>
      )}
      {state.stale && !state.closed && (
        <div class="notice" role="status">
          <p>
            {state.moved
              ? 'The tab shows another page than the one that was read.'
              : 'The document changed since it was read.'}
          </p>
          <button type="button" onClick={() => void actions.read()}>
            {state.moved ? 'Read this step too' : 'Read it again'}
          </button>
        </div>
      )}
    </>
  );
}
