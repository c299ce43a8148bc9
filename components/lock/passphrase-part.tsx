import { useEffect, useMemo } from 'preact/hooks';
import type { SetProps } from '../settings/set-field.tsx';
import { createGuard } from './guard.ts';
import { HalfTypedDialog } from './half-typed-dialog.tsx';
import type { LockServices } from './lock-services.ts';
import { LockSoon } from './lock-soon.tsx';
import { PassphraseCard } from './passphrase-card.tsx';
import { useGuardState } from './use-guard.ts';

/** The card about the passphrase, in a page that shows nothing about plans: guarded like the others, and never taken down. */
export function PassphrasePart({ services, settings, change }: SetProps & { services: LockServices }) {
  const guard = useMemo(() => createGuard(services), [services]);
  const state = useGuardState(guard);
  useEffect(() => guard.start(), [guard]);
  return (
    <>
      {state.soon !== undefined && <LockSoon seconds={state.soon} onGoOn={guard.goOn} />}
      {state.asks && (
        <HalfTypedDialog labels={state.asks} onLock={() => void guard.lockNow(true)} onStay={guard.stay} />
      )}
      <PassphraseCard {...{ services, guard, settings, change }} />
    </>
  );
}
