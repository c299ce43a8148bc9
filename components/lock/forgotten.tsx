import { useState } from 'preact/hooks';

/** What is typed before the way to wiping everything opens. */
export const confirmedBy = 'forgotten';

type Props = { onWipe: () => void; onCancel: () => void };

/** A forgotten passphrase: said plainly what that means, and the only way on, confirmed by typing. */
export function Forgotten({ onWipe, onCancel }: Props) {
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim().toLowerCase() === confirmedBy) onWipe();
    else setMissing(true);
  };
  return (
    <form class="lock-form lock-forgotten" data-keeps onSubmit={submit}>
      <div class="notice notice-bad">
        <p>
          Without the passphrase nobody can read these reviews again: it is stored nowhere, and there is no
          other way in. The only way on is to wipe everything that is stored here, set a new passphrase if you
          wish, and take reviews back from a backup, if you have one and the passphrase it was made with.
        </p>
      </div>
      <div class="field">
        <label for="lock-forgotten-word">Type “{confirmedBy}” to go to wiping everything</label>
        <input
          id="lock-forgotten-word"
          type="text"
          autocomplete="off"
          value={typed}
          aria-invalid={isMissing}
          aria-describedby="lock-forgotten-said"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="lock-forgotten-said" class="bad" role="alert">
          {isMissing ? `Nothing was wiped. Type “${confirmedBy}” first.` : ''}
        </p>
      </div>
      <div class="row">
        <button type="submit" class="danger">
          Go to wiping everything
        </button>
        <button type="button" onClick={onCancel}>
          Cancel: I may remember it
        </button>
      </div>
    </form>
  );
}
