import { useState } from 'preact/hooks';
import { strengthWords } from './how-strong.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { suggestPassphrase } from './suggest-passphrase.ts';

/** A new passphrase as it is typed, twice. */
export type Typed = { once: string; twice: string };

type Props = {
  typed: Typed;
  /** How what is typed changes: a password manager fills both fields at the same moment. */
  onTyped: (change: (now: Typed) => Typed) => void;
  randomBelow: (most: number) => number;
  problem?: string | undefined;
};

/** A new passphrase, typed twice, with what it is worth and one made of five random words where that is wished. */
export function NewPassphrase({ typed, onTyped, randomBelow, problem }: Props) {
  const [suggested, setSuggested] = useState<string>();
  return (
    <>
      <PassphraseField
        label="New passphrase"
        autocomplete="new-password"
        value={typed.once}
        onText={(once) => onTyped((now) => ({ ...now, once }))}
        hint={strengthWords(typed.once) ?? 'At least 12 characters; four or more words are best.'}
        problem={problem}
      />
      <PassphraseField
        label="The same again"
        autocomplete="new-password"
        value={typed.twice}
        onText={(twice) => onTyped((now) => ({ ...now, twice }))}
        hint={
          typed.twice !== '' && !typed.once.startsWith(typed.twice)
            ? 'This is not the same so far.'
            : undefined
        }
      />
      <div class="lock-suggest">
        <button type="button" onClick={() => setSuggested(suggestPassphrase(randomBelow))}>
          {suggested === undefined ? 'Suggest one' : 'Suggest another'}
        </button>
        <div role="status">
          {suggested !== undefined && (
            <>
              <p>
                <code class="lock-suggested">{suggested}</code>
              </p>
              <p class="hint">
                Five words drawn at random on this device. Write them down and keep the paper apart from the
                device, or keep them in a password manager.
              </p>
            </>
          )}
        </div>
        {suggested !== undefined && (
          <button
            type="button"
            class="lock-use"
            onClick={() => onTyped(() => ({ once: suggested, twice: suggested }))}
          >
            Use this one
          </button>
        )}
      </div>
    </>
  );
}

/** Why what was typed cannot be sent yet. */
export function notTheSame({ once, twice }: Typed): string | undefined {
  return once === twice ? undefined : 'The two are not the same. Nothing was changed. Type both again.';
}
