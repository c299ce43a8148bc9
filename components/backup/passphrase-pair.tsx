import { useId } from 'preact/hooks';
import type { WhyWeak } from './protect-file.tsx';

/** A new passphrase as it is typed, twice. */
export type TypedPair = { one: string; two: string };

/** What is wrong with a passphrase typed twice, if anything. */
export function whyNotReady({ one, two }: TypedPair, whyWeak: WhyWeak): string | undefined {
  return whyWeak(one) ?? (one === two ? undefined : 'The two are not the same yet.');
}

type Props = {
  value: TypedPair;
  /** How what is typed changes: a password manager fills both fields at the same moment. */
  onChange: (change: (now: TypedPair) => TypedPair) => void;
  whyWeak: WhyWeak;
};

/** A new passphrase, typed twice: nobody can open the file without it. */
export function PassphrasePair({ value, onChange, whyWeak }: Props) {
  const id = useId();
  const why = value.one === '' ? undefined : whyNotReady(value, whyWeak);
  const field = (name: 'one' | 'two', label: string) => (
    <label class="field" for={`${id}-${name}`}>
      {label}
      <input
        id={`${id}-${name}`}
        type="password"
        autocomplete="new-password"
        value={value[name]}
        aria-describedby={`${id}-why`}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          onChange((now) => ({ ...now, [name]: typed }));
        }}
      />
    </label>
  );
  return (
    <div class="backup-pair">
      {field('one', 'Passphrase')}
      {field('two', 'The same once more')}
      <p class="hint" id={`${id}-why`} aria-live="polite">
        {why ?? 'Keep it where you find it: without it nobody can open the file, we neither.'}
      </p>
    </div>
  );
}
