import { useEffect } from 'preact/hooks';
import type { Session } from './session.ts';

/**
 * A window that slept or was put aside hears nothing of other windows: when it is seen again it looks. And nobody leaves
 * with something that is not stored without being asked.
 */
export function useCaughtUp({ catchUp, isUnsaved }: Pick<Session, 'catchUp' | 'isUnsaved'>): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void catchUp();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('pageshow', look);
    addEventListener('focus', look);
    addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pageshow', look);
      removeEventListener('focus', look);
      removeEventListener('beforeunload', ask);
    };
  }, [catchUp, isUnsaved]);
}
