import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted, dayWord, kindWords, linkWord } from '../words.ts';

/** For a document nobody has worked on yet: other reviews on this device that it may belong to. */
export function ContinueInstead({ state, current }: ReviewProps) {
  const { resume } = useActions();
  const others = otherReviews({ state, current });
  if (others.length === 0) return null;
  return (
    <details class="card about">
      <summary>
        <h2>Continue an existing review instead</h2>
        <span class="muted">{counted(others.length, 'review')}</span>
      </summary>
      <div class="fields">
        <p class="hint">For a plan whose text changed since you last read it.</p>
        {others.map((other) => (
          <button key={other.id} type="button" onClick={() => void resume(other.id)}>
            {other.planRef}, {dayWord(other.updatedAt)}
          </button>
        ))}
      </div>
    </details>
  );
}

/** Reviews that the open document may belong to, while nothing has been given in the one at hand. */
export function otherReviews({ state, current }: ReviewProps) {
  if (current.saving.kind !== 'nothing-yet') return [];
  return state.others.filter((other) => other.id !== current.review.id);
}

/** What else can be done about the open document: files its page offers, further pages of its portal, another kind. */
export function DocumentChoices({ state, current }: ReviewProps) {
  const actions = useActions();
  const links = state.document?.links ?? [];
  const { portal } = state;
  const kinds = actions.kinds().filter((kind) => kind !== current.review.documentKind);
  return (
    <details class="card about">
      <summary>
        <h2>This document</h2>
        <span class="muted">
          {[
            kindWords[current.review.documentKind],
            links.length > 0 ? `${counted(links.length, 'file')} offered` : '',
            portal?.added ? 'portal added' : '',
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </summary>
      <div class="fields">
        {links.length > 0 && (
          <>
            <h3>Files this page offers</h3>
            {links.map((link) => (
              <button key={link.address} type="button" onClick={() => void actions.openLink(link)}>
                Read {linkWord(link)}
              </button>
            ))}
          </>
        )}
        {portal && !portal.added && (
          <>
            <h3>A plan over several pages?</h3>
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
          </>
        )}
        {kinds.length > 0 && (
          <>
            <h3>Not {kindWords[current.review.documentKind]}?</h3>
            <p>
              The kind was told from the document. If it is wrong, review it as what it is, in a review of its
              own.
            </p>
            {kinds.map((kind) => (
              <button key={kind} type="button" onClick={() => void actions.begin(kind)}>
                Review it as: {kindWords[kind]}
              </button>
            ))}
          </>
        )}
      </div>
    </details>
  );
}
