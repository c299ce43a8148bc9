import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PassphrasePair, type TypedPair, whyNotReady } from './passphrase-pair.tsx';

/** Why a passphrase is too easily guessed, in a sentence; undefined where it is not. There is one rule, and it is not here. */
export type WhyWeak = (typed: string) => string | undefined;

/** The choice before a file is saved: what to draw, and what it comes to. */
export type Protection = {
  field: VNode;
  /** Undefined where the file is saved as it is. */
  passphrase: string | undefined;
  /** False while a passphrase is wanted and not yet typed twice. */
  isReady: boolean;
};

/** "Protect with a passphrase", for every file that is saved. What is typed is kept while the dialogue is open, and nowhere. */
export function useProtection(whyWeak: WhyWeak): Protection {
  const [isOn, setOn] = useState(false);
  const [pair, setPair] = useState<TypedPair>({ one: '', two: '' });
  const field = (
    <div class="protect-file">
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            setOn(event.currentTarget.checked);
            setPair({ one: '', two: '' });
          }}
        />
        <span>Protect with a passphrase</span>
      </label>
      {isOn && (
        <>
          <PassphrasePair value={pair} onChange={setPair} whyWeak={whyWeak} />
          <p class="hint">
            The file opens in Plan quality only, on any device: on the page of all reviews, under “Back up and
            restore”. Give the passphrase by another way than the file.
          </p>
        </>
      )}
    </div>
  );
  const isReady = !isOn || whyNotReady(pair, whyWeak) === undefined;
  return { field, passphrase: isOn ? pair.one : undefined, isReady };
}
