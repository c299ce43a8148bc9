import { useState } from 'preact/hooks';
import type { Lock } from '../../review/lock.ts';
import { PassphraseField } from './passphrase-field.tsx';

type Props = { lock: Lock; onDone: (said: string) => void; onCancel: () => void };

/** Takes the passphrase away: what is stored is decrypted and lies open on the device again. */
export function RemovePassphrase({ lock, onDone, onCancel }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    const answer = await lock.removePassphrase(typed);
    setBusy(false);
    if (answer.ok) onDone('✓ The passphrase was taken away.');
    else
      setProblem(
        answer.problem.code === 'wrong-passphrase'
          ? 'That is not the passphrase. Nothing was changed.'
          : answer.problem.sentence,
      );
  };
  return (
    <form class="lock-form lock-remove" data-keeps onSubmit={(event) => void submit(event)}>
      <p>What is stored about plans is decrypted, and whoever has this device unlocked can read it again.</p>
      <PassphraseField
        label="Passphrase"
        autocomplete="current-password"
        value={typed}
        onText={setTyped}
        problem={problem}
      />
      <div class="row">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? 'Taking it away…' : 'Take the passphrase away'}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
