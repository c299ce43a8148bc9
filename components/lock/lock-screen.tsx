import { useEffect, useRef, useState } from 'preact/hooks';
import type { LockState } from '../../review/lock.ts';
import type { Kept, StoreProblem } from '../../review/reviews.ts';
import { PassphraseField } from './passphrase-field.tsx';

type Props = {
  /** The store could not be asked how it stands. */
  problem?: StoreProblem | undefined;
  onUnlock: (passphrase: string) => Promise<Kept<LockState>>;
  onAsk: () => void;
  openSettings: () => void;
};

/** All there is while the store is locked: one field. It says nothing of what is stored, nor how a wrong passphrase was wrong. */
export function LockScreen({ problem, onUnlock, onAsk, openSettings }: Props) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [problem]);
  if (problem)
    return (
      <main class="lock-screen">
        <h1 tabIndex={-1}>The reviews could not be opened</h1>
        <div class="notice notice-bad" role="alert">
          <p>{problem.sentence}</p>
          <button type="button" onClick={onAsk}>
            Try again
          </button>
        </div>
      </main>
    );
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    const answer = await onUnlock(typed);
    if (answer.ok) return;
    setBusy(false);
    setRefused(
      answer.problem.code === 'wrong-passphrase'
        ? 'That is not the passphrase. Nothing was opened. Type it again.'
        : answer.problem.sentence,
    );
    field.current?.focus();
    field.current?.select();
  };
  return (
    <main class="lock-screen">
      <h1 tabIndex={-1}>Locked</h1>
      <p>What is stored about plans is encrypted on this device. Your passphrase opens it.</p>
      <form onSubmit={(event) => void submit(event)}>
        <PassphraseField
          label="Passphrase"
          value={typed}
          onText={setTyped}
          autocomplete="current-password"
          problem={refused}
          field={field}
        />
        <button type="submit" class="primary big" aria-disabled={busy}>
          {busy ? 'Unlocking…' : 'Unlock'}
        </button>
        <p class="hidden" role="status">
          {busy ? 'Trying the passphrase.' : ''}
        </p>
      </form>
      <p>
        <button type="button" class="quiet" onClick={openSettings}>
          I have forgotten it
        </button>
      </p>
    </main>
  );
}
