import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Level } from '../../rubric/finding.ts';
import type { Current } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';
import { levelWord } from '../words.ts';

const choices: Level[] = [4, 3, 2, 1];

type Stated = { level: Level | undefined; reason: string };
const nothing: Stated = { level: undefined, reason: '' };

function isSame(one: Stated, other: Stated): boolean {
  return one.level === other.level && one.reason.trim() === other.reason.trim();
}

/** Stating another overall grade than the derived one: only with a reason, and both are exported. */
export function OverrideForm({ current }: { current: Current }) {
  const { override } = useActions();
  const { scale } = current;
  const stated = current.state.override;
  const [level, setLevel] = useState<Level | undefined>(stated?.level);
  const [reason, setReason] = useState(stated?.reason ?? '');
  const [asked, setAsked] = useState(false);
  const [theirs, setTheirs] = useState<Stated>();
  const known = useRef<Stated>({ level: stated?.level, reason: stated?.reason ?? '' });
  const id = useId();
  const take = (now: Stated) => {
    setLevel(now.level);
    setReason(now.reason);
    setTheirs(undefined);
  };
  // Stated in another window, or undone, while this form is open: taken over, but never over what is typed here.
  useEffect(() => {
    const before = known.current;
    const now = { level: stated?.level, reason: stated?.reason ?? '' };
    known.current = now;
    if (isSame(now, before)) return;
    const mine = { level, reason: reason.trim() };
    if (isSame(mine, before)) take(now);
    else setTheirs(isSame(mine, now) ? undefined : now);
  }, [stated?.level, stated?.reason]);
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
          if (theirs === undefined && level !== undefined && reason.trim() !== '') {
            known.current = { level, reason: reason.trim() };
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
        {theirs !== undefined && (
          <div class="notice notice-warn" role="alert">
            <p>
              The grade was changed meanwhile, in another window or by undo. Nothing was overwritten: yours is
              not saved yet. It now is{' '}
              {theirs.level === undefined ? 'the derived grade' : levelWord(theirs.level, scale)}
              {theirs.reason !== '' && `, with the reason: “${theirs.reason}”`}.
            </p>
            <div class="row">
              <button type="button" onClick={() => setTheirs(undefined)}>
                Go on with mine
              </button>
              <button type="button" onClick={() => take(theirs)}>
                Take the other
              </button>
            </div>
          </div>
        )}
        <div class="row">
          <button type="submit">State this grade</button>
          {stated && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                known.current = nothing;
                take(nothing);
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
