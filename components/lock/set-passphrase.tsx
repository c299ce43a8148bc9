import { useState } from 'preact/hooks';
import type { Lock } from '../../review/lock.ts';
import { NewPassphrase, notTheSame, type Typed } from './new-passphrase.tsx';

type Props = {
  lock: Lock;
  randomBelow: (most: number) => number;
  onDone: (said: string) => void;
  onCancel: () => void;
};

/** Setting the first passphrase. What it means to forget it is said, and ticked, before. */
export function SetPassphrase({ lock, randomBelow, onDone, onCancel }: Props) {
  const [typed, setTyped] = useState<Typed>({ once: '', twice: '' });
  const [understood, setUnderstood] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = notTheSame(typed);
    setProblem(wrong);
    if (wrong !== undefined || busy) return;
    setBusy(true);
    const answer = await lock.setPassphrase(typed.once);
    setBusy(false);
    if (answer.ok) onDone('✓ The passphrase is set.');
    else setProblem(answer.problem.sentence);
  };
  return (
    <form class="lock-form" data-keeps onSubmit={(event) => void submit(event)}>
      <div class="notice notice-warn">
        <p>
          The passphrase is stored nowhere and nobody can reset it: not your council, not us. If it is
          forgotten, the reviews on this device are gone unless you have a backup.
        </p>
      </div>
      <NewPassphrase {...{ typed, randomBelow, problem }} onTyped={setTyped} />
      <label class="check">
        <input
          type="checkbox"
          required
          checked={understood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        <span>I know that nobody can bring the reviews back if I forget it.</span>
      </label>
      <div class="row">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? 'Setting it…' : 'Set the passphrase and encrypt'}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
