import { useState } from 'preact/hooks';
import type { LockState } from '../../review/lock.ts';
import type { Kept } from '../../review/reviews.ts';
import { PassphraseField } from './passphrase-field.tsx';

type Props = { onUnlock: (passphrase: string) => Promise<Kept<LockState>>; onDone: () => void };

/** Unlocking from the settings page, for every window. */
export function UnlockHere({ onUnlock, onDone }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    const answer = await onUnlock(typed);
    setBusy(false);
    if (answer.ok) onDone();
    else
      setProblem(
        answer.problem.code === 'wrong-passphrase'
          ? 'That is not the passphrase. Nothing was opened. Type it again.'
          : answer.problem.sentence,
      );
  };
  return (
    <form class="lock-form lock-open" data-keeps onSubmit={(event) => void submit(event)}>
      <PassphraseField
        label="Passphrase"
        autocomplete="current-password"
        value={typed}
        onText={setTyped}
        problem={problem}
      />
      <button type="submit" class="primary" aria-disabled={busy}>
        {busy ? 'Unlocking…' : 'Unlock'}
      </button>
    </form>
  );
}
