import { useId, useRef, useState } from 'preact/hooks';

type Props = { summary: string; label: string; button: string; onLater: (reason: string) => void };

/** The way past: with a reason, which stays in sight until it is dealt with. */
export function LaterForm({ summary, label, button, onLater }: Props) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <details class="more incident-later">
      <summary>{summary}</summary>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') return onLater(reason.trim());
          setMissing(true);
          field.current?.focus();
        }}
      >
        <label for={id}>{label}</label>
        <input
          ref={field}
          id={id}
          type="text"
          autocomplete="off"
          maxLength={300}
          value={reason}
          aria-invalid={isMissing && reason.trim() === ''}
          aria-describedby={isMissing ? `${id}-problem` : undefined}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        {isMissing && reason.trim() === '' && (
          <p class="bad" role="alert" id={`${id}-problem`}>
            Write in a few words why it waits, so that whoever opens the review next knows.
          </p>
        )}
        <button type="submit">{button}</button>
      </form>
    </details>
  );
}
