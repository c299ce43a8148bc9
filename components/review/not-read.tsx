import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';

const whyWords: Record<string, string> = {
  scan: 'a picture without text',
  ciphered: 'its letters are scrambled in the file',
  'no-spaces': 'its words run together in the file',
  encrypted: 'protected by a password',
  corrupt: 'damaged',
  empty: 'empty',
  'not-supported': 'of a kind that cannot be read',
};

/** What the machine did not read, always in view: nothing there was judged. */
export function NotRead({ state, current }: ReviewProps) {
  const { read } = useActions();
  const unread = state.document?.plan.unread ?? current.state.seen?.unread ?? [];
  const notVisited = state.document?.plan.notVisited ?? [];
  if (unread.length === 0 && notVisited.length === 0) return null;
  return (
    <section class="notice notice-warn" aria-label="Not read">
      {unread.length > 0 && (
        <>
          <h2>Not read</h2>
          <ul>
            {unread.map(({ where, why }) => (
              <li key={`${where}${why}`}>
                {where === 'file' ? 'The whole file' : capital(where)}: {whyWords[why] ?? why}.
              </li>
            ))}
          </ul>
          <p>Read these yourself; the checks say nothing about them.</p>
        </>
      )}
      {notVisited.length > 0 && (
        <>
          <h2>Not opened</h2>
          <ul>
            {notVisited.map(({ where, why }) => (
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
