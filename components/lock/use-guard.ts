import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Guard, GuardState } from './guard.ts';

/** The guard of the window around a component; none where nothing is guarded. */
export const GuardContext = createContext<Guard | undefined>(undefined);

/** How the window stands to the lock, drawn anew when that changes. */
export function useGuardState(guard: Guard): GuardState {
  const [state, setState] = useState(guard.get);
  useEffect(() => {
    setState(guard.get());
    return guard.subscribe(() => setState(guard.get()));
  }, [guard]);
  return state;
}

/** The guard around a component with how it stands; undefined outside a guarded window. */
export function useGuard(): { guard: Guard; state: GuardState } | undefined {
  const guard = useContext(GuardContext);
  const [state, setState] = useState(guard?.get());
  useEffect(() => {
    setState(guard?.get());
    return guard?.subscribe(() => setState(guard.get()));
  }, [guard]);
  return guard && state && { guard, state };
}
