import { useState } from 'preact/hooks';
import type { Lock } from '../../review/lock.ts';
import { NewPassphrase, notTheSame, type Typed } from './new-passphrase.tsx';
import { PassphraseField } from './passphrase-field.tsx';

type Props = {
  lock: Lock;
  randomBelow: (most: number) => number;
  onDone: (said: string) => void;
  onCancel: () => void;
};

/** The passphrase in use, then a new one twice. Nothing is encrypted anew, so it is done at once. */
export function ChangePassphrase({ lock, randomBelow, onDone, onCancel }: Props) {
  const [before, setBefore] = useState('');
  const [typed, setTyped] = useState<Typed>({ once: '', twice: '' });
  const [problem, setProblem] = useState<{ old?: string; fresh?: string }>({});
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = notTheSame(typed);
    setProblem(wrong === undefined ? {} : { fresh: wrong });
    if (wrong !== undefined || busy) return;
    setBusy(true);
    const answer = await lock.changePassphrase(before, typed.once);
    setBusy(false);
    if (answer.ok) onDone('✓ The passphrase was changed. The old one opens nothing any more.');
    else if (answer.problem.code === 'wrong-passphrase')
      setProblem({ old: 'That is not the passphrase. Nothing was changed.' });
    else setProblem({ fresh: answer.problem.sentence });
  };
  return (
    <form class="lock-form lock-change" data-keeps onSubmit={(event) => void submit(event)}>
      <PassphraseField
        label="Passphrase now"
        autocomplete="current-password"
        value={before}
        onText={setBefore}
        problem={problem.old}
      />
      <NewPassphrase {...{ typed, randomBelow }} problem={problem.fresh} onTyped={setTyped} />
      <p class="hint">Backups made before keep the passphrase they were made with.</p>
      <div class="row">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? 'Changing it…' : 'Change the passphrase'}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
