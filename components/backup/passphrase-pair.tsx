import { useId } from 'preact/hooks';

/** Characters a passphrase must have: about three short words. */
export const shortest = 12;

type Props = { value: { one: string; two: string }; onChange: (value: { one: string; two: string }) => void };

/** What is wrong with a passphrase typed twice, if anything. */
export function whyNotReady({ one, two }: Props['value']): string | undefined {
  if ([...one].length < shortest)
    return `A passphrase has at least ${shortest} characters: three or four words.`;
  if (one !== two) return 'The two are not the same yet.';
  return undefined;
}

/** A new passphrase, typed twice: nobody can open the file without it. */
export function PassphrasePair({ value, onChange }: Props) {
  const id = useId();
  const why = value.one === '' ? undefined : whyNotReady(value);
  const field = (name: 'one' | 'two', label: string) => (
    <label class="field" for={`${id}-${name}`}>
      {label}
      <input
        id={`${id}-${name}`}
        type="password"
        autocomplete="new-password"
        value={value[name]}
        aria-describedby={`${id}-why`}
        onInput={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="backup-pair">
      {field('one', 'Passphrase')}
      {field('two', 'The same once more')}
      <p class="hint" id={`${id}-why`}>
        {why ?? 'Keep it where you find it: without it nobody can open the file, we neither.'}
      </p>
    </div>
  );
}
