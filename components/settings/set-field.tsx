import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Settings } from '../services.ts';

/** What every part of the settings page is drawn from. */
export type SetProps = { settings: Settings; change: (part: Partial<Settings>) => void };

/** A card of settings under one heading. */
export function SetCard({
  title,
  id,
  children,
}: {
  title: string;
  id: string;
  children: preact.ComponentChildren;
}) {
  return (
    <section class="card set-card" aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** So long after the last letter a text is kept, in milliseconds: soon, and not at every letter. */
const pause = 500;

type FieldProps = {
  label: string;
  hint?: string;
  value: string | undefined;
  /** Lines to begin with; one is an ordinary field. */
  rows?: number;
  most: number;
  placeholder?: string;
  onText: (value: string | undefined) => void;
};

/** A text that is kept while it is written, when the field is left and when the page goes. */
export function SetField({ label, hint, value, rows = 1, most, placeholder, onText }: FieldProps) {
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const latest = useRef({ typed, onText });
  latest.current = { typed, onText };
  const keep = () => {
    const { typed: text } = latest.current;
    if (text === undefined) return;
    latest.current.typed = undefined;
    setTyped(undefined);
    if ((text.trim() || undefined) !== value) latest.current.onText(text.trim() || undefined);
  };
  const keeping = useRef(keep);
  keeping.current = keep;
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => {
      const { onText: tell } = latest.current;
      // What is being written stays in the field as it is, spaces at its end too.
      if ((typed.trim() || undefined) !== value) tell(typed.trim() || undefined);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const flush = () => keeping.current();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const shared = {
    id,
    value: typed ?? value ?? '',
    maxLength: most,
    placeholder,
    autocomplete: 'off',
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onBlur: keep,
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => setTyped(event.currentTarget.value)} />
      ) : (
        <input type="text" {...shared} onInput={(event) => setTyped(event.currentTarget.value)} />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Something that is on or off, with a sentence on what it does. */
export function SetSwitch({
  label,
  hint,
  on,
  onSwitch,
}: {
  label: string;
  hint?: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="set-switch">
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of several, each with a sentence on what it does. */
export function SetChoice<T extends string>({
  legend,
  options,
  value,
  onChoose,
}: {
  legend: string;
  options: readonly { value: T; title: string; hint?: string }[];
  value: T;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="set-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.title}
            {option.hint && <span class="hint"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
