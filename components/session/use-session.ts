import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from './session.ts';
import type { Current, SessionState } from './session-state.ts';

/** The session of the screen around a component. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The actions of the session. Throws outside a screen: that would be our own mistake. */
export function useActions(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A component that acts on a review stands inside a SessionContext');
  return session;
}

/** The state of the session, drawn anew after each change. */
export function useSession(session: Session): SessionState {
  const [state, setState] = useState(session.get);
  useEffect(() => {
    setState(session.get());
    return session.subscribe(() => setState(session.get()));
  }, [session]);
  return state;
}

/** Calls `keep` before the review is put away, the part of the screen goes or the window is hidden: nothing typed is lost. */
export function useKeptBeforeLeaving(keep: () => void): void {
  const { keepBeforeLeaving } = useActions();
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const flush = () => latest.current();
    const stop = keepBeforeLeaving(flush);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stop();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [keepBeforeLeaving]);
}

/** What every part of a review's screen is drawn from. */
export type ReviewProps = { state: SessionState; current: Current };
