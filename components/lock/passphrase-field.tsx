import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';

type Props = {
  label: string;
  hint?: string;
  value: string;
  onText: (text: string) => void;
  /** What a password manager does with it. */
  autocomplete: 'current-password' | 'new-password';
  /** Why what was typed was not taken. */
  problem?: string | undefined;
  field?: Ref<HTMLInputElement>;
};

/** A field for a passphrase: dots unless shown, with a word where Caps Lock is on. Nothing checks its spelling or remembers it but a password manager. */
export function PassphraseField({ label, hint, value, onText, autocomplete, problem, field }: Props) {
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);
  const id = useId();
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState?.('CapsLock') ?? false);
  const shared = {
    key: 'field',
    id,
    ref: field,
    name: autocomplete === 'new-password' ? 'new-password' : 'password',
    autocomplete,
    autocapitalize: 'none',
    spellcheck: false,
    required: true,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-said ${id}-hint`,
    onInput: (event: preact.TargetedInputEvent<HTMLInputElement>) => onText(event.currentTarget.value),
    onKeyDown: look,
    onKeyUp: look,
    onBlur: () => setCaps(false),
  } as const;
  return (
    <div class="field passphrase">
      <label for={id}>{label}</label>
      <div class="passphrase-row">
        {shown ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
        <button
          type="button"
          aria-pressed={shown}
          aria-label={`Show what is typed: ${label}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      </div>
      <p id={`${id}-said`} class="bad" role="alert">
        {problem ?? ''}
      </p>
      <p id={`${id}-hint`} class="hint">
        {caps && <strong role="status">Caps Lock is on. </strong>}
        {hint}
      </p>
    </div>
  );
}
