import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { Services } from '../services.ts';
import type { Session } from '../session/session.ts';
import type { Place } from './away.ts';
import { GuardContext } from './use-guard.ts';

/**
 * Starts a session where the reviewer was before the store was locked, and has it kept and put away when it is locked
 * again. Gives the place it came back to.
 */
export function useSessionUnderLock(session: Session, { document: door }: Services): Place | undefined {
  const guard = useContext(GuardContext);
  const was = useMemo(() => guard?.takePlace(), [guard]);
  useEffect(() => {
    void session.start(was);
    return session.stop;
  }, [session]);
  useEffect(
    () =>
      guard?.attach({
        keep: session.keepAll,
        away: session.away,
        letGo: () => door.letGo(),
      }),
    [guard, session],
  );
  return was;
}
