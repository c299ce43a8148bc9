import { useMemo, useRef, useState } from 'preact/hooks';
import { type Settings, usualLockAfter } from '../../review/settings/settings.ts';
import { SetCard } from '../settings/set-field.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { Converting } from './converting.tsx';
import { Forgotten } from './forgotten.tsx';
import type { Guard } from './guard.ts';
import { lockAfterChoices, lockAfterWords } from './idle.ts';
import { RemovePassphrase } from './remove-passphrase.tsx';
import { SetPassphrase } from './set-passphrase.tsx';
import { UnlockHere } from './unlock-here.tsx';
import type { LockServices } from './lock-services.ts';
import { useGuardState } from './use-guard.ts';

type Props = {
  services: LockServices;
  guard: Guard;
  settings: Settings;
  change: (part: Partial<Settings>) => void;
};

type Doing = 'set' | 'change' | 'remove' | 'forgotten' | undefined;

/** The passphrase of what is stored about plans: off until chosen, with all that can be done about it. */
export function PassphraseCard({ services, guard, settings, change }: Props) {
  const state = useGuardState(guard);
  const [begun, setBegun] = useState<{ doing: Doing; under: (typeof state)['lock']['kind'] }>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLDivElement>(null);
  const { lock } = state;
  // What was begun while the store stood otherwise (locked since, say) is over.
  const doing = begun?.under === lock.kind ? begun.doing : undefined;
  const setDoing = (doing: Doing) => setBegun({ doing, under: lock.kind });
  const done = useMemo(
    () => (what: string) => {
      setBegun(undefined);
      setSaid(what);
      heading.current?.closest('section')?.querySelector('h2')?.focus();
    },
    [],
  );
  const parts = { lock: services.lock, onDone: done, onCancel: () => setDoing(undefined) };
  return (
    <SetCard title="Passphrase" id="passphrase">
      <div ref={heading} class="lock-card">
        <p>{says[lock.kind]}</p>
        <p class="settings-kept" role="status">
          {said}
        </p>
        {lock.kind === 'failed' && (
          <div class="notice notice-bad" role="alert">
            <p>{lock.problem.sentence}</p>
            <button type="button" onClick={() => void guard.ask()}>
              Try again
            </button>
          </div>
        )}
        {lock.kind === 'converting' && <Converting state={lock} />}
        {lock.kind === 'no-passphrase' &&
          (doing === 'set' ? (
            <SetPassphrase {...parts} randomBelow={services.guard.randomBelow} />
          ) : (
            <button type="button" class="lock-begin" onClick={() => setDoing('set')}>
              Set a passphrase
            </button>
          ))}
        {lock.kind === 'locked' && (
          <UnlockHere onUnlock={guard.unlock} onDone={() => done('✓ Unlocked in every window.')} />
        )}
        {lock.kind === 'unlocked' && doing === undefined && (
          <div class="row lock-doings">
            <button type="button" onClick={() => void guard.lockNow()}>
              Lock now
            </button>
            <button type="button" onClick={() => setDoing('change')}>
              Change it
            </button>
            <button type="button" onClick={() => setDoing('remove')}>
              Take it away
            </button>
          </div>
        )}
        {lock.kind === 'unlocked' && doing === 'change' && (
          <ChangePassphrase {...parts} randomBelow={services.guard.randomBelow} />
        )}
        {lock.kind === 'unlocked' && doing === 'remove' && <RemovePassphrase {...parts} />}
        {(lock.kind === 'unlocked' || lock.kind === 'locked') &&
          (doing === 'forgotten' ? (
            <Forgotten onWipe={services.openWipe} onCancel={() => setDoing(undefined)} />
          ) : (
            <button type="button" class="quiet lock-forgot" onClick={() => setDoing('forgotten')}>
              I have forgotten the passphrase
            </button>
          ))}
        {lock.kind !== 'no-passphrase' && lock.kind !== 'asking' && (
          <LockAfter
            minutes={settings.lockAfter ?? usualLockAfter}
            onChoose={(minutes) => change({ lockAfter: minutes === usualLockAfter ? undefined : minutes })}
          />
        )}
      </div>
    </SetCard>
  );
}

const says = {
  asking: 'Asking the store how it stands.',
  failed: 'The store did not say whether there is a passphrase.',
  'no-passphrase':
    'Off. With a passphrase, what is stored on this device about plans is encrypted: nobody can read it without the passphrase, not even with the whole device in hand. It is locked when the last page of the extension closes, after some time without a key or press, and whenever you say so.',
  locked:
    'On, and locked. Nothing that is stored about plans can be read until somebody types the passphrase.',
  unlocked:
    'On, and unlocked. What is stored about plans is encrypted; the key is held in memory by the open pages of the extension, and goes when the last one closes.',
  converting: 'What is stored is being converted. You can go on working meanwhile.',
} as const;

/** Minutes without a key or press after which it locks itself. */
function LockAfter({ minutes, onChoose }: { minutes: number; onChoose: (minutes: number) => void }) {
  const choices = [...new Set([...lockAfterChoices, minutes])].sort((one, other) => one - other);
  return (
    <div class="field">
      <label for="lock-after">Lock by itself after</label>
      <select
        id="lock-after"
        value={minutes}
        aria-describedby="lock-after-hint"
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {lockAfterWords(one)}
          </option>
        ))}
      </select>
      <p id="lock-after-hint" class="hint">
        without a key, press or turn of the wheel in any page of the extension. Reading in a portal’s own page
        is not seen by it.
      </p>
    </div>
  );
}
