import { useId, useState } from 'preact/hooks';
import type { Level } from '../../rubric/finding.ts';
import type { Current } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';
import { levelWord } from '../words.ts';

const choices: Level[] = [4, 3, 2, 1];

/** Stating another overall grade than the derived one: only with a reason, and both are exported. */
export function OverrideForm({ current }: { current: Current }) {
  const { override } = useActions();
  const { scale } = current;
  const stated = current.state.override;
  const [level, setLevel] = useState<Level | undefined>(stated?.level);
  const [reason, setReason] = useState(stated?.reason ?? '');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const short = asked && (level === undefined || reason.trim() === '');
  return (
    <details class="more">
      <summary>State another overall grade</summary>
      <form
        class="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (level !== undefined && reason.trim() !== '') {
            override(level, reason.trim());
            setAsked(false);
          }
        }}
      >
        <label>
          Overall grade
          <select
            value={level ?? ''}
            onChange={(event) => setLevel(choices.find((one) => String(one) === event.currentTarget.value))}
          >
            <option value="">Choose</option>
            {choices.map((one) => (
              <option key={one} value={one}>
                {levelWord(one, scale)}
              </option>
            ))}
          </select>
        </label>
        <label for={id}>Reason (exported beside the derived grade)</label>
        <textarea
          id={id}
          rows={2}
          required
          value={reason}
          aria-invalid={short}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class={short ? 'hint bad' : 'hint'} role={short ? 'alert' : undefined}>
          {short
            ? 'Choose a grade and give a reason: without both the derived grade stands.'
            : 'A reason is needed.'}
        </p>
        <div class="row">
          <button type="submit">State this grade</button>
          {stated && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setLevel(undefined);
                setReason('');
                override(undefined, '');
              }}
            >
              Go back to the derived grade
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
