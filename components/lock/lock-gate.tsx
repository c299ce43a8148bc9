import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Services } from '../services.ts';
import { createGuard } from './guard.ts';
import { HalfTypedDialog } from './half-typed-dialog.tsx';
import { HeldNotice } from './held-notice.tsx';
import { LockScreen } from './lock-screen.tsx';
import { LockSoon } from './lock-soon.tsx';
import { GuardContext, useGuardState } from './use-guard.ts';
import { watchedReviews } from './watched-reviews.ts';

type Props = {
  services: Services;
  /** What is shown while the store is not locked. Its services tell the gate where the store says it is. */
  children: (services: Services) => ComponentChildren;
};

/**
 * Shows a screen only while the store is open: it is taken down when the store is locked, and drawn anew when somebody
 * unlocks it. Until the store has answered, nothing is shown.
 */
export function LockGate({ services, children }: Props) {
  const guard = useMemo(() => createGuard(services), [services]);
  const state = useGuardState(guard);
  useEffect(() => guard.start(), [guard]);
  const inner = useMemo(
    () => ({ ...services, reviews: watchedReviews(services.reviews, () => void guard.ask()) }),
    [services, guard],
  );
  if (state.lock.kind === 'asking') return <main class="lock-waits" />;
  if (state.lock.kind === 'locked' || state.lock.kind === 'failed')
    return (
      <LockScreen
        problem={state.lock.kind === 'failed' ? state.lock.problem : undefined}
        onUnlock={guard.unlock}
        onAsk={() => void guard.ask()}
        openSettings={services.openSettings}
      />
    );
  return (
    <GuardContext.Provider value={guard}>
      {state.closing && (
        <main class="lock-waits">
          <p role="status">Keeping what you typed, then locking.</p>
        </main>
      )}
      <div class="lock-room" hidden={state.closing}>
        {state.soon !== undefined && <LockSoon seconds={state.soon} onGoOn={guard.goOn} />}
        {state.held && <HeldNotice problem={state.held} onWrite={() => void guard.writeHeld()} />}
        {state.asks && (
          <HalfTypedDialog labels={state.asks} onLock={() => void guard.lockNow(true)} onStay={guard.stay} />
        )}
        {children(inner)}
      </div>
    </GuardContext.Provider>
  );
}
