import type { SessionState } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';
import { dayWord, kindWords } from '../words.ts';

/** What stands between the reviewer and the document: another tab, a closed one, a changed page, pages to open, other reviews. */
export function DocumentNotices({ state }: { state: SessionState }) {
  const actions = useActions();
  const { current, document, portal } = state;
  const links = document?.links ?? [];
  const fresh = current?.saving.kind === 'nothing-yet';
  return (
    <>
      {state.elsewhere && !state.closed && (
        <div class="notice" role="status">
          <p>This review belongs to another tab.</p>
          <div class="row">
            <button type="button" onClick={() => void actions.goToDocument()}>
              Go to its tab
            </button>
          </div>
        </div>
      )}
      {state.closed && (
        <div class="notice notice-warn" role="status">
          <p>The document’s tab was closed. The review is safe; open the plan again to see its words.</p>
        </div>
      )}
      {state.stale && (
        <div class="notice" role="status">
          <p>The document changed since it was read.</p>
          <div class="row">
            <button type="button" onClick={() => void actions.read()}>
              Read again
            </button>
          </div>
        </div>
      )}
      {links.length > 0 && current && (
        <details class="card about">
          <summary>
            <h2>Documents this page offers</h2>
            <span class="muted">{links.length}</span>
          </summary>
          <div class="fields">
            {links.map((link) => (
              <button key={link.address} type="button" onClick={() => void actions.openLink(link)}>
                Read {link.title || link.address} ({link.kind === 'pdf' ? 'PDF' : 'Word'})
              </button>
            ))}
          </div>
        </details>
      )}
      {current && document && actions.kinds().length > 1 && (
        <details class="card about">
          <summary>
            <h2>Is it {kindWords[current.review.documentKind]}?</h2>
          </summary>
          <div class="fields">
            <p>
              The kind was told from the document. If it is wrong, review it as what it is, in a review of its
              own.
            </p>
            {actions
              .kinds()
              .filter((kind) => kind !== current.review.documentKind)
              .map((kind) => (
                <button key={kind} type="button" onClick={() => void actions.begin(kind)}>
                  Review it as: {kindWords[kind]}
                </button>
              ))}
          </div>
        </details>
      )}
      {portal && !portal.added && (
        <details class="card about">
          <summary>
            <h2>A plan over several pages?</h2>
          </summary>
          <div class="fields">
            <p>
              Add this portal once, and its pages are read without pressing the button on each. You can remove
              it under “All reviews” at any time.
            </p>
            <button
              type="button"
              onClick={() => void actions.addPortal({ pattern: portal.pattern, name: portal.name })}
            >
              Read all pages of {portal.name}
            </button>
          </div>
        </details>
      )}
      {fresh && state.others.length > 0 && (
        <details class="card about">
          <summary>
            <h2>Continue an existing review instead</h2>
            <span class="muted">{state.others.length}</span>
          </summary>
          <div class="fields">
            <p class="hint">For a plan whose text changed since you last read it.</p>
            {state.others.map((other) => (
              <button key={other.id} type="button" onClick={() => void actions.resume(other.id)}>
                {other.planRef}, {dayWord(other.updatedAt)}
              </button>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
