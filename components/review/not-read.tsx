import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { unreadWord } from '../words.ts';
import { RecogniseOffer } from './recognise-offer.tsx';
import { PartsRead } from './parts-read.tsx';

/** What the machine did not read, always in view: nothing there was judged. */
export function NotRead({ state, current }: ReviewProps) {
  const { read } = useActions();
  const { unread, notVisited } = notReadIn({ state, current });
  const visits = state.document?.visits;
  const others = notToVisit({ state, current });
  if (unread.length === 0 && notVisited.length === 0) return null;
  return (
    <section
      // Parts that are still to be opened are the ordinary way of such a page, and nothing to be warned of.
      class={unread.length + others.length > 0 ? 'notice notice-warn' : 'notice'}
      id="not-read"
      tabIndex={-1}
      aria-label="Not read"
    >
      {unread.length > 0 && (
        <>
          <h2>Not read</h2>
          <ul>
            {unread.map(({ where, why }) => (
              <li key={`${where}${why}`}>
                {where === 'file' ? 'The whole file' : capital(where)}: {unreadWord(why)}.
              </li>
            ))}
          </ul>
          <p>Read these yourself; the checks say nothing about them.</p>
          <RecogniseOffer state={state} />
        </>
      )}
      {visits && <PartsRead visits={visits} />}
      {others.length > 0 && (
        <>
          <h2>Not opened</h2>
          <ul>
            {others.map(({ where, why }) => (
              <li key={where}>
                <strong>{where}</strong>: {why}
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void read()}>
            I have opened them: read again
          </button>
        </>
      )}
    </section>
  );
}

/** What was not opened and is no part that the page shows at another step. */
export function notToVisit({ state, current }: ReviewProps) {
  const inParts = new Set(state.document?.visits?.toVisit);
  return notReadIn({ state, current }).notVisited.filter(({ where }) => !inParts.has(where));
}

/** What was reached without text and what was not opened. */
export function notReadIn({ state, current }: ReviewProps) {
  return {
    unread: state.document?.plan.unread ?? current.state.seen?.unread ?? [],
    notVisited: state.document?.plan.notVisited ?? [],
  };
}

/** A place in a document with a capital, as a line begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
